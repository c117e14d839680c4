import Hummingbird

/// A file of ours as the browser gets it.
struct Asset: Sendable {
    let content: ByteBuffer
    let contentType: String
    /// Changes with the content and with nothing else, so that it may stand in an address for a year.
    let version: String

    init(name: String, bytes: some Collection<UInt8>) {
        content = ByteBuffer(bytes: bytes)
        contentType = Asset.contentType(of: name)
        version = Asset.fingerprint(of: bytes)
    }

    /// FNV-1a, 64 bits: it tells versions of our own files apart and guards nothing. (Swift's Hasher differs at
    /// every start.)
    private static func fingerprint(of bytes: some Collection<UInt8>) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }

    /// Exact, since `nosniff` forbids the browser to guess.
    private static func contentType(of name: String) -> String {
        switch name.split(separator: ".").last?.lowercased() {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "webp": "image/webp"
        case "ico": "image/vnd.microsoft.icon"
        case "webmanifest": "application/manifest+json"
        case "json": "application/json"
        case "txt": "text/plain; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}
