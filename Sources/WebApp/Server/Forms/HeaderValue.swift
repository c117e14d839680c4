/// A header's value with parameters: `form-data; name="cv"; filename="a.pdf"`.
///
/// Liberal with quotes, as RFC 7578 asks: browsers escape a quote as %22, older programs as \", and Internet
/// Explorer's backslashes of a path stand for themselves. So a backslash escapes a quote and nothing else.
package struct HeaderValue: Equatable {
    /// What stands before the first `;`, lowercased.
    package let value: String
    /// Lowercased names; of doubles the first counts.
    package let parameters: [String: String]

    package init(_ bytes: some Collection<UInt8>) {
        var parts = HeaderValue.split(Array(bytes))
        value = parts.isEmpty ? "" : HeaderValue.text(parts.removeFirst()).lowercased()
        let pairs = parts.compactMap { part -> (String, String)? in
            guard let sign = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let name = HeaderValue.text(part[..<sign]).lowercased()
            return (name, HeaderValue.unquoted(HeaderValue.trimmed(part[(sign + 1)...])))
        }
        parameters = Dictionary(pairs) { first, _ in first }
    }

    /// At each `;` outside quotes.
    private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = 0
        var isQuoted = false
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\""), !isQuoted || bytes[index - 1] != UInt8(ascii: "\\") {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: ";"), !isQuoted {
                parts.append(bytes[start..<index])
                start = index + 1
            }
        }
        return parts + [bytes[start...]]
    }

    private static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
        let quote = UInt8(ascii: "\"")
        guard bytes.count >= 2, bytes.first == quote, bytes.last == quote else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var result: [UInt8] = []
        for byte in bytes.dropFirst().dropLast() {
            if byte == quote, result.last == UInt8(ascii: "\\") { result.removeLast() }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: trimmed(bytes), as: UTF8.self)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let start = bytes.drop(while: isSpace)
        return start.prefix(through: start.lastIndex { !isSpace($0) } ?? start.startIndex - 1)
    }
}
