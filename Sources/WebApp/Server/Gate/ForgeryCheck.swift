package import Hummingbird

/// Every change carries the token that only our own pages hold, in the form field `csrf` or in a header.
///
/// This is also where a body is read, once, behind the login: the token stands in it, and the route finds the
/// rest as `context.form`.
package struct ForgeryCheck: RouterMiddleware {
    package static let field = "csrf"
    package static let header = "X-CSRF-Token"

    private let limits: FormLimits

    package init(limits: FormLimits) {
        self.limits = limits
    }

    package func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        guard !request.method.changesNothing else { return try await next(request, context) }
        let header = request.headers[named: ForgeryCheck.header]
        // A wrong header is refused before its body costs anything.
        if let header { try check(header, context) }
        var context = context
        context.form = try await FormReader(limits: limits).form(of: request)
        if header == nil { try check(context.form[ForgeryCheck.field], context) }
        return try await next(request, context)
    }

    private func check(_ token: String?, _ context: ServerContext) throws {
        guard let token, let session = context.session, session.csrf.matches(token) else {
            throw HTTPError(.forbidden)
        }
    }
}
