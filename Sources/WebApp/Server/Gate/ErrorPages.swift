package import Hummingbird
import Logging
import Wording

/// Turns every error into a kind page in the reader's language.
///
/// What we know has a status; what we do not know is logged in full and shown bland, since an error's text may hold
/// names, paths and notes.
package struct ErrorPages: RouterMiddleware {
    private let page: ErrorPage

    package init(page: @escaping ErrorPage) {
        self.page = page
    }

    package func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let response = answer(to: error, request, context)
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func answer(to error: any Error, _ request: Request, _ context: ServerContext) -> Response {
        let status = (error as? any HTTPResponseError)?.status ?? .internalServerError
        if status.code >= 500 {
            // The path alone: the query may hold the login's token.
            context.logger.error(
                "A request failed.",
                metadata: [
                    "method": "\(request.method)", "path": "\(request.uri.path)",
                    "error": "\(String(reflecting: error))",
                ])
        }
        var response = Response.page(page(status.code, context.language), status: status)
        if let allow = (error as? HTTPError)?.headers[.allow] { response.headers[.allow] = allow }
        response.headers[.contentLanguage] = context.language.code
        return response
    }
}
