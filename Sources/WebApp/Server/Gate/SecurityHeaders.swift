package import Hummingbird

/// The second wall: what a browser may do with our answers, even if a text came out live.
package struct SecurityHeaders: RouterMiddleware {
    static let policy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'",
        "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'", "manifest-src 'self'", "font-src 'none'",
    ].joined(separator: "; ")

    static let fixed = [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        // Not `no-referrer`: with it, browsers send `Origin: null` with our own forms (Fetch, "append a request
        // Origin header"), and the origin check would refuse every POST. Other hosts are told nothing either way.
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ]

    package init() {}

    package func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in SecurityHeaders.fixed {
            response.headers[named: name] = value
        }
        // Names and notes of people do not belong in the browser's cache; an asset says otherwise itself.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
