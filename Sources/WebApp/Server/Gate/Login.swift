package import Hummingbird

/// Lets in who has the token of the address printed at start, and knows them again by a cookie.
///
/// Other users of this machine reach the port as well; the token is what they do not have.
package struct Login: RouterMiddleware {
    private let session: Session
    private let isDemo: Bool

    package init(session: Session, isDemo: Bool = false) {
        self.session = session
        self.isDemo = isDemo
    }

    package func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let name = Login.cookieName(port: context.client.servedPort)
        // Any of them: a server on another port of this host may have set one of the same name before ours.
        let isKnown = Cookies(request.headers).all(name).contains { session.token.matches($0) }
        if request.uri.path == "/", request.method.changesNothing, let token = request.query["token"] {
            return try enter(token: token, isKnown: isKnown, cookie: name)
        }
        guard isKnown else { throw HTTPError(.unauthorized) }
        var context = context
        context.session = session
        context.isDemo = isDemo
        return try await next(request, context)
    }

    /// Always to "/", so that no address made by somebody else can lead on, and the token leaves the address bar.
    private func enter(token: String, isKnown: Bool, cookie: String) throws -> Response {
        let isRight = session.token.matches(token)
        guard isRight || isKnown else { throw HTTPError(.unauthorized) }
        var response = Response.seeOther("/")
        if isRight {
            response.headers[.setCookie] = "\(cookie)=\(session.token.text); HttpOnly; SameSite=Strict; Path=/"
        }
        return response
    }

    /// With the port, since cookies do not know ports: the demo beside the real one must not log it out.
    package static func cookieName(port: Int?) -> String {
        port.map { "cortado-\($0)" } ?? "cortado"
    }
}
