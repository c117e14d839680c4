/// A word, a Chinese character, a number or a boundary.
struct TextToken {
    enum Kind: UInt8 {
        case word, han, number, address
        /// Ends a sentence, a clause.
        case stop, comma
    }

    var kind: Kind
    /// UTF-16 code units of the text.
    var range: Range<Int>
    /// In plain form: "don't" is "do" and "not".
    var text: String
    var isCapital = false
    var isQuoted = false

    var isBoundary: Bool { kind == .stop || kind == .comma }
    /// Counts as something said.
    var isSaid: Bool { kind == .word || kind == .han }
}
