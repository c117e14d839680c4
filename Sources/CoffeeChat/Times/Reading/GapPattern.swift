/// A turn of phrase with gaps: `等…完*再` is 等 and, in the same clause, 完 and, in the same sentence, 再.
///
/// `…` bridges a few signs within a clause, `*` what is left of the sentence, `^` and `$` are the ends of a clause (`$`
/// in a part of a brace too), `P` stands for somebody (`ChinesePerson`), `{a|b|}` is one of its parts, or nothing.
struct GapPattern: Sendable {
    enum Gap: Sendable { case none, clause, sentence }

    struct Word: Sendable {
        let scalars: [UInt32]
        /// Nothing may follow in its clause.
        let isLast: Bool

        init(_ signs: [UInt32]) {
            isLast = signs.last == GapPattern.end
            scalars = isLast ? signs.filter { $0 != GapPattern.end } : signs
        }
    }

    struct Part: Sendable {
        let gap: Gap
        /// Empty for somebody.
        let words: [Word]
    }

    let parts: [Part]
    let isAtStart: Bool

    /// Nil where nothing is left to look for.
    init?(_ source: some StringProtocol) {
        var parts: [Part] = []
        var gap = Gap.none
        var literal: [UInt32] = []
        func close() {
            guard !literal.isEmpty else { return }
            let words = PhraseFamily(literal).members.map(Word.init)
            parts.append(Part(gap: gap, words: words.sorted { $0.scalars.count > $1.scalars.count }))
            (literal, gap) = ([], .none)
        }
        for scalar in source.unicodeScalars where scalar != "^" {
            switch scalar {
            case "…", "*":
                close()
                gap = scalar == "*" ? .sentence : .clause
            case "P":
                close()
                parts.append(Part(gap: gap, words: []))
                gap = .none
            default: literal.append(scalar.value)
            }
        }
        close()
        guard !parts.isEmpty else { return nil }
        self.parts = parts
        isAtStart = source.hasPrefix("^")
    }

    /// How many signs `…` bridges.
    static let reach = 12

    private static let end = UInt32(UInt8(ascii: "$"))
}
