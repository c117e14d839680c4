package import Hummingbird

/// Answers only to our own names.
///
/// A page of another site can point its own host name at 127.0.0.1 (DNS rebinding) and would then read answers as
/// its own. What it cannot do is change the `Host` that the browser sends. 421 (RFC 9110, section 15.5.20) says:
/// not the server you meant.
package struct HostCheck: RouterMiddleware {
    /// For a request without a network, in tests; otherwise the port of the connection counts.
    private let port: Int

    package init(port: Int) {
        self.port = port
    }

    package func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let ours = HostCheck.names(port: context.client.servedPort ?? port)
        // The first Host is the authority; NIO leaves a second one among the fields, and two may disagree.
        guard let host = request.head.authority, request.headers[named: "Host"] == nil,
            ours.contains(host.lowercased()),
            request.head.path?.utf8.first == UInt8(ascii: "/")
        else {
            throw HTTPError(.misdirectedRequest)
        }
        return try await next(request, context)
    }

    static func names(port: Int) -> [String] {
        let names = ["127.0.0.1", "localhost", "[::1]"]
        // Without a port it is 80 (RFC 9110, section 4.2.1), and browsers leave out just that one.
        return names.map { "\($0):\(port)" } + (port == 80 ? names : [])
    }
}
