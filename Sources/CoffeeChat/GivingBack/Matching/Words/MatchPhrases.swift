/// The phrases of all tables in one tree of words, so that a text is walked once.
struct MatchPhrases: Sendable {
    /// A phrase of the tables in a text.
    struct Finding {
        let word: MatchWord
        let tokens: Range<Int>
        /// Says little by itself: "box" may be a board game's, a beekeeper's, or nobody's.
        var isWeak = false
    }

    /// What a phrase means, where it ends.
    private struct End {
        let word: MatchWord
        let isWeak: Bool
    }

    private var vocabulary: [String: Int32] = [:]
    private var children: [UInt64: Int32] = [:]
    private var ends: [[End]] = [[]]

    /// `phrase?` is weak.
    mutating func add(_ phrase: some StringProtocol, _ word: MatchWord) {
        var node: Int32 = 0
        for token in TextTokenizer.tokens(String(phrase)) where !token.isBoundary {
            node = child(of: node, number(of: token.text))
        }
        guard node > 0, !ends[Int(node)].contains(where: { $0.word == word }) else { return }
        ends[Int(node)].append(End(word: word, isWeak: phrase.hasSuffix("?")))
    }

    private mutating func number(of word: String) -> Int32 {
        if let number = vocabulary[word] { return number }
        let number = Int32(vocabulary.count)
        vocabulary[word] = number
        return number
    }

    private mutating func child(of node: Int32, _ word: Int32) -> Int32 {
        let key = Self.key(node, word)
        if let child = children[key] { return child }
        let child = Int32(ends.count)
        ends.append([])
        children[key] = child
        return child
    }

    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }
}

extension MatchPhrases {
    /// What stands in the text, in its order: of each kind the longest phrases, one behind the other.
    func findings(_ tokens: [TextToken]) -> [Finding] {
        let forms = tokens.map(numbers)
        var findings: [Finding] = []
        var taken = [Int](repeating: 0, count: MatchWord.Kind.allCases.count)
        for start in tokens.indices where !forms[start].isEmpty {
            var longest = [Longest](repeating: Longest(), count: taken.count)
            walk(from: 0, at: start, forms, &longest)
            for (kind, best) in longest.enumerated() where best.end > 0 && taken[kind] <= start {
                taken[kind] = best.end
                for end in ends[Int(best.node)] where end.word.kind.rawValue == kind {
                    findings.append(Finding(word: end.word, tokens: start..<best.end, isWeak: end.isWeak))
                }
            }
        }
        return findings
    }

    /// The longest phrase of a kind that starts here: where it ends, in the text and in the tree.
    private struct Longest {
        var end = 0
        var node: Int32 = 0
    }

    private func walk(from node: Int32, at position: Int, _ forms: [[Int32]], _ longest: inout [Longest]) {
        guard position < forms.count else { return }
        for word in forms[position] {
            guard let next = children[Self.key(node, word)] else { continue }
            for end in ends[Int(next)] where longest[end.word.kind.rawValue].end < position + 1 {
                longest[end.word.kind.rawValue] = Longest(end: position + 1, node: next)
            }
            walk(from: next, at: position + 1, forms, &longest)
        }
    }

    /// The word as written first: "training" is no train.
    private func numbers(_ token: TextToken) -> [Int32] {
        guard token.isSaid else { return [] }
        var numbers: [Int32] = []
        if let number = vocabulary[token.text] { numbers.append(number) }
        guard token.kind == .word else { return numbers }
        for form in EnglishForms.plainForms(of: token.text) {
            if let number = vocabulary[form], !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }
}
