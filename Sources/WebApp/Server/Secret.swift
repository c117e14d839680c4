import Foundation

/// 256 random bits as base64url: what only this program and its one user may know.
///
/// It prints itself as dots, so that no log line and no error page can carry it by accident.
package struct Secret: Sendable, CustomStringConvertible {
    /// Base64url without padding (RFC 4648, section 5): safe in an address, a cookie and a form.
    package let text: String

    /// A new secret from the system's generator.
    package static func random() -> Secret {
        var generator = SystemRandomNumberGenerator()
        let words = (0..<4).map { _ in generator.next() }
        return Secret(bytes: words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } })
    }

    /// A secret that was kept: 43 characters of base64url, or `nil`. Anything shorter would be guessable.
    package init?(_ text: String) {
        guard text.utf8.count == 43, text.utf8.allSatisfy(Secret.isBase64URL) else { return nil }
        self.text = text
    }

    private init(bytes: [UInt8]) {
        text = Data(bytes).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    /// Compares in a time that depends on nothing but the length, which is no secret.
    package func matches(_ candidate: String) -> Bool {
        guard candidate.utf8.count == text.utf8.count else { return false }
        return zip(text.utf8, candidate.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    package var description: String { "•••" }

    private static func isBase64URL(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

// A secret inside another value must not print itself by reflection either.
extension Secret: CustomDebugStringConvertible, CustomReflectable {
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
