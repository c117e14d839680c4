package import Hummingbird

extension Response {
    /// A page of HTML.
    package static func page(_ html: some Sequence<UInt8>, status: HTTPResponse.Status = .ok) -> Response {
        bytes(html, type: "text/html; charset=utf-8", status: status)
    }

    /// A page of HTML.
    package static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
        page(html.utf8, status: status)
    }

    /// Data for our scripts.
    package static func json(_ json: some Sequence<UInt8>, status: HTTPResponse.Status = .ok) -> Response {
        bytes(json, type: "application/json", status: status)
    }

    /// After a change: "now look there". 303 makes the browser ask by GET, so that reloading does not send again.
    package static func seeOther(_ path: LocalPath) -> Response {
        Response(status: .seeOther, headers: [.location: path.description])
    }

    /// With a choice of the reader, such as the colour scheme, kept for a year in a cookie. The value is escaped.
    package func keeping(_ value: String, as name: String) -> Response {
        let cookie = "\(name)=\(PercentCoding.encoded(value)); Max-Age=31536000; HttpOnly; SameSite=Strict; Path=/"
        var response = self
        response.headers.append(.init(name: .setCookie, value: cookie))
        return response
    }

    /// A file to keep, under a name in any script (RFC 6266 with RFC 8187; the plain name is for old programs).
    package static func download(_ content: some Sequence<UInt8>, filename: String, type: String) -> Response {
        var response = bytes(content, type: type, status: .ok)
        let plain = String(
            String.UnicodeScalarView(
                filename.unicodeScalars.map {
                    $0.isASCII && $0.value >= 0x20 && !"\"\\/%\u{7F}".unicodeScalars.contains($0) ? $0 : "_"
                }))
        response.headers[.contentDisposition] =
            "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encoded(filename))"
        return response
    }

    private static func bytes(_ content: some Sequence<UInt8>, type: String, status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: content)))
    }
}
