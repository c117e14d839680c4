package import Hummingbird

/// A change must come from a page of ours: the browser says where it comes from, and pages cannot forge that.
///
/// `Origin` comes with every POST of a browser; `Sec-Fetch-Site` says it once more where the browser knows it.
/// A program that sends neither (curl) is no browser that could be misled, and still needs cookie and form token.
package struct OriginCheck: RouterMiddleware {
    package init() {}

    package func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        guard request.method.changesNothing || OriginCheck.isOurs(request) else { throw HTTPError(.forbidden) }
        return try await next(request, context)
    }

    private static func isOurs(_ request: Request) -> Bool {
        // The host was checked before, so the request's own name is the only one its pages can come from.
        if let origin = request.headers[.origin], origin.lowercased() != "http://\(request.host)" { return false }
        switch request.headers[named: "Sec-Fetch-Site"] {
        case nil, "same-origin", "none": return true
        default: return false
        }
    }
}

extension HTTPRequest.Method {
    /// "Safe" in RFC 9110, section 9.2.1. Whatever is not on this list is taken to change something.
    var changesNothing: Bool { self == .get || self == .head || self == .options }
}

extension Request {
    fileprivate var host: String { head.authority?.lowercased() ?? "" }
}
