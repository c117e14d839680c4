/// The bytes that a title's plain form is made of.
enum Ascii {
    static let space = UInt8(ascii: " ")
    static let bar = UInt8(ascii: "|")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")
    static let arrow = UInt8(ascii: ">")
    static let at = UInt8(ascii: "@")
    static let ampersand = UInt8(ascii: "&")
    static let slash = UInt8(ascii: "/")
    static let hyphen = UInt8(ascii: "-")
    static let stop = UInt8(ascii: ".")
    static let quote = UInt8(ascii: "'")

    static func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// The apostrophe belongs to its word: "principal's" is not "principal".
    static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == quote }
}
