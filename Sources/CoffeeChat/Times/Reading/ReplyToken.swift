/// A word, number or sign of a reply.
struct ReplyToken: Sendable {
    enum Kind: Sendable, Equatable {
        case word
        case unknown
        /// A run of digits; `value` is its number.
        case number
        case sign(UInt32)
        case contact
        case newline
    }

    var kind: Kind
    var time = TimeWord.none
    var speech: Speech = []
    var value = 0
    /// How many digits; 0 for a number in words.
    var digits = 0
    var range: Range<Int>
    var isSpaced = false
    var isHan = false

    func isSign(_ sign: UInt32) -> Bool { kind == .sign(sign) }

    /// A number in digits or words.
    var isNumber: Bool { kind == .number }
}
