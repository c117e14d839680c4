/// Cuts a title's plain form into the longest known words and phrases.
struct TitleLexer {
    private let bytes: [UInt8]
    private let lexicon: TitleLexicon
    private var position = 0
    private(set) var tokens: [TitleToken] = []

    init(_ text: TitleText, lexicon: TitleLexicon = .shared) {
        bytes = text.bytes
        self.lexicon = lexicon
        tokens.reserveCapacity(bytes.count / 4 + 1)
        while position < bytes.count { step() }
    }

    private mutating func step() {
        let byte = bytes[position]
        if byte == Ascii.space || byte == Ascii.arrow && isBetweenDigits {
            position += 1
        } else if let kind = Self.separator(byte) {
            take(TitleWord(kind: kind), length: 1)
        } else if let (word, length) = longestWord() {
            take(word, length: length)
        } else if Ascii.isWord(byte) {
            takeUnknownWord()
        } else {
            takeUnknownScalar()
        }
    }

    /// "0→1": from nothing to something, no way from one job to the next.
    private var isBetweenDigits: Bool {
        let before = bytes[..<position].suffix(2).last { $0 != Ascii.space }
        let after = bytes[(position + 1)...].prefix(2).first { $0 != Ascii.space }
        return before.map(Ascii.isDigit) ?? false && after.map(Ascii.isDigit) ?? false
    }

    private mutating func take(_ word: TitleWord, length: Int) {
        let range = position..<position + length
        tokens.append(
            TitleToken(word: word, range: range, followsSpace: position > 0 && bytes[position - 1] == Ascii.space))
        position += length
    }

    private static func separator(_ byte: UInt8) -> TitleWord.Kind? {
        switch byte {
        case Ascii.bar: .bar
        case Ascii.comma: .comma
        case Ascii.colon: .colon
        case Ascii.open: .open
        case Ascii.close: .close
        case Ascii.arrow: .arrow
        case Ascii.at: .at
        case Ascii.ampersand, Ascii.slash: .and
        default: nil
        }
    }

    private func longestWord() -> (TitleWord, Int)? {
        var (node, index): (UInt32, Int) = (0, position)
        var best: (TitleWord, Int)?
        let isInitial = position == 0 || bytes[position - 1] < 0x80 && !Ascii.isWord(bytes[position - 1])
        while index < bytes.count, let next = lexicon.child(of: node, byte: bytes[index]) {
            (node, index) = (next, index + 1)
            guard let word = lexicon.word(at: node), endsWord(at: index) else { continue }
            if isInitial || !word.onlyInitial { best = (word, index - position) }
        }
        return best
    }

    /// A Latin word ends where no letter follows; Han characters need no gap.
    private func endsWord(at index: Int) -> Bool {
        index == bytes.count || !(Ascii.isWord(bytes[index]) && Ascii.isWord(bytes[index - 1]))
    }

    private mutating func takeUnknownWord() {
        var end = position
        while end < bytes.count, Ascii.isWord(bytes[end]) { end += 1 }
        if bytes[position..<end].allSatisfy(Ascii.isDigit), countsPeople(from: end) {
            return take(TitleWord(kind: .object), length: end - position)
        }
        let isAdjective = Self.looksLikeAdjective(bytes[position..<end])
        take(TitleWord(kind: isAdjective ? .adjective : .unknown), length: end - position)
    }

    /// 300名设计师, 20多位实习生: many people are not the holder; 1名设计师 is.
    private func countsPeople(from end: Int) -> Bool {
        if end == position + 1, bytes[position] == UInt8(ascii: "1") { return false }
        var rest = bytes[end...]
        while let byte = rest.first, byte == Ascii.space || byte == Ascii.ampersand { rest = rest.dropFirst() }
        if Self.moreThan.contains(where: { rest.starts(with: $0.utf8) }) { rest = rest.dropFirst(3) }
        return Self.peopleWords.contains { rest.starts(with: $0.utf8) }
    }

    private static let moreThan = ["多", "余"]
    private static let peopleWords = ["位", "名"]

    /// Joins what came just before it: a stretch of unknown characters is one unknown.
    private mutating func takeUnknownScalar() {
        var end = position + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        if let last = tokens.last, last.kind == .unknown, last.range.upperBound == position {
            tokens[tokens.count - 1] = TitleToken(
                word: last.word, range: last.range.lowerBound..<end, followsSpace: last.followsSpace)
            position = end
        } else {
            take(TitleWord(kind: .unknown, value: Self.han), length: end - position)
        }
    }

    /// Marks an unknown that is not Latin: before 设计师 it is most often a company.
    static let han: UInt8 = 1

    /// A "curious designer" is a designer; a "quilt designer" has another trade.
    private static func looksLikeAdjective(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count > 3, let first = word.first, Ascii.isLetter(first) else { return true }
        return adjectiveEndings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static let adjectiveEndings = ["ed", "ing", "ic", "al", "ous", "ful", "ive", "less", "ian", "ish", "'s"]
}
