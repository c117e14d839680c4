/// The five names of XML, and numbers.
enum Entities {
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var rest = text[...]
        var plain = ""
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
            plain += rest[..<start]
            rest = rest[start...]
            guard let end = rest.utf8.prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(rest[rest.utf8.index(after: start)..<end])
            else {
                plain += "&"
                rest = rest[rest.utf8.index(after: start)...]
                continue
            }
            plain.unicodeScalars.append(scalar)
            rest = rest[rest.utf8.index(after: end)...]
        }
        return plain + rest
    }

    private static func scalar(_ name: Substring) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default: number(name)
        }
    }

    private static func number(_ name: Substring) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init)
    }
}
