/// A path of this server, and of no other: what an answer may lead on to.
///
/// Browsers take `//host`, `/\host` and `/<tab>/host` for another host; a header with a line break in it is two
/// headers. None of these can be a `LocalPath`.
package struct LocalPath: Sendable, Equatable, CustomStringConvertible {
    package let description: String

    /// Reads what came from outside, such as the field that says which page a form was on.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.dropFirst().first != UInt8(ascii: "/"),
            // Visible ASCII but the backslash: all else is escaped in an address (RFC 3986).
            bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
        else { return nil }
        description = text
    }

    private init(trusted: String) {
        description = trusted
    }

    /// One segment more, escaped: `LocalPath("/people") / "陈 lei"`.
    package static func / (path: LocalPath, segment: String) -> LocalPath {
        let start = path.description.hasSuffix("/") ? path.description : path.description + "/"
        // An empty segment at the root would make "//".
        return LocalPath(trusted: segment.isEmpty ? path.description : start + PercentCoding.encoded(segment))
    }

    /// With a query, escaped.
    package func asking(_ pairs: [(name: String, value: String)]) -> LocalPath {
        guard !pairs.isEmpty else { return self }
        let query = pairs.map { "\(PercentCoding.encoded($0.name))=\(PercentCoding.encoded($0.value))" }
        let sign = description.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        return LocalPath(trusted: description + sign + query.joined(separator: "&"))
    }
}

extension LocalPath: ExpressibleByStringLiteral {
    /// For paths written in the program; a wrong one is the programmer's mistake and ends it in the first test.
    package init(stringLiteral text: StaticString) {
        guard let path = LocalPath("\(text)") else { preconditionFailure("\(text) is no path of this server") }
        self = path
    }
}
