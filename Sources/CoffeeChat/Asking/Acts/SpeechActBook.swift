/// Hears all the words of a sentence together, single ones and pairs of neighbours (`EnglishActWords`,
/// `ChineseActWords`): what they lean to where the grammar knows none of its turns, or may have taken a word for what
/// it is not.
struct SpeechActBook: Sendable {
    private static let english = SpeechActBook(EnglishActWords.table)
    private static let chinese = SpeechActBook(ChineseActWords.table)

    static func of(_ language: MessageLanguage) -> SpeechActBook { language == .english ? english : chinese }

    private let book: ToneBook<UInt64>
    private let numbers: [Substring: UInt64]

    init(_ table: String) {
        var numbers: [Substring: UInt64] = [:]
        func number(_ word: Substring) -> UInt64 {
            if let number = numbers[word] { return number }
            numbers[word] = UInt64(numbers.count + 1)
            return UInt64(numbers.count)
        }
        book = ToneBook(table, leanings: SpeechAct.allCases.map { String(describing: $0) }, unit: Self.unit) {
            written in
            let words = written.parts(at: " ").map(number)
            guard let last = words.last, words.count < 3 else { return nil }
            return Self.key(words.count == 2 ? words[0] : 0, last)
        }
        self.numbers = numbers
    }

    /// What counts as one in the tables' weights.
    private static let unit = 2.0

    /// Two words, or one behind a zero.
    private static func key(_ first: UInt64, _ second: UInt64) -> UInt64 { first << 32 | second }

    /// In the order of `SpeechAct`'s cases.
    func scores(of tokens: some Sequence<TextToken>) -> SIMD8<Double> {
        var keys: [UInt64] = []
        var last: UInt64?
        for sign in Self.signs(of: tokens) {
            let number = numbers[sign]
            if let number {
                keys.append(Self.key(0, number))
                if let last { keys.append(Self.key(last, number)) }
            }
            last = number
        }
        return book.scores(of: keys)
    }

    /// The words with the ends of clauses as `^` and `?`, numbers as `0` and addresses as `@`.
    private static func signs(of tokens: some Sequence<TextToken>) -> [Substring] {
        var signs: [Substring] = ["^"]
        for token in tokens {
            let sign = sign(of: token)
            let isRepeated = sign == signs.last && ["^", "?", "0"].contains(sign)
            if !isRepeated, !(sign == "^" && signs.last == "?") { signs.append(sign) }
        }
        if let last = signs.last, !["^", "?"].contains(last) { signs.append("^") }
        return signs
    }

    private static func sign(of token: TextToken) -> Substring {
        switch token.kind {
        case .word, .han: Substring(token.text)
        case .number: "0"
        case .address: "@"
        case .stop: token.text == "qm" ? "?" : "^"
        case .comma: "^"
        }
    }
}
