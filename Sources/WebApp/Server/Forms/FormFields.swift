/// Names and texts in the order they came, as a form or the query of an address holds them.
package struct FormFields: Sendable, Equatable {
    package private(set) var pairs: [Pair]

    package struct Pair: Sendable, Equatable {
        package let name: String
        package let text: String
    }

    package init() {
        pairs = []
    }

    /// The first of that name.
    package subscript(name: String) -> String? {
        pairs.first { $0.name == name }?.text
    }

    /// All of that name, such as the marked ones of a list.
    package func all(_ name: String) -> [String] {
        pairs.lazy.filter { $0.name == name }.map(\.text)
    }

    /// Line breaks become "\n": browsers send "\r\n" (HTML, "constructing the entry list"), and a text that was
    /// not changed must be equal to the one kept.
    package mutating func append(name: String, text: String) {
        pairs.append(Pair(name: name, text: text.withPlainLineBreaks()))
    }
}

extension String {
    // By bytes: "\r\n" is one Character.
    fileprivate func withPlainLineBreaks() -> String {
        guard utf8.contains(UInt8(ascii: "\r")) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var followsReturn = false
        for byte in utf8 {
            let isReturn = byte == UInt8(ascii: "\r")
            if isReturn || !(followsReturn && byte == UInt8(ascii: "\n")) {
                bytes.append(isReturn ? UInt8(ascii: "\n") : byte)
            }
            followsReturn = isReturn
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
