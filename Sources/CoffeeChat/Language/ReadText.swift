/// A text with its tokens, sentences, and the phrases of the grammar that stand in it.
final class ReadText {
    let tokens: [TextToken]
    /// Ranges of tokens, each with the stop at its end.
    let sentences: [Range<Int>]
    let clauses: [Range<Int>]
    let grammar: Grammar
    private let lattice: PhraseLattice
    private var found: [Int: [Range<Int>]] = [:]

    init(
        _ tokens: [TextToken], grammar: Grammar = .shared, marks: [(TokenSet, Range<Int>)] = []
    ) {
        self.tokens = tokens
        self.grammar = grammar
        sentences = Self.parts(of: tokens) { $0.kind == .stop }
        clauses = Self.parts(of: tokens) { $0.isBoundary }
        lattice = PhraseLattice(tokens, grammar: grammar, marks: marks)
    }

    convenience init(_ text: String) { self.init(TextTokenizer.tokens(text)) }

    private static func parts(of tokens: [TextToken], endingAt isEnd: (TextToken) -> Bool) -> [Range<Int>] {
        var (parts, start) = ([Range<Int>](), 0)
        // A text without any stop is read in pieces, so that its time stays linear.
        for (index, token) in tokens.enumerated() where isEnd(token) || index - start >= longest {
            parts.append(start..<index + 1)
            start = index + 1
        }
        if start < tokens.count { parts.append(start..<tokens.count) }
        return parts
    }

    private static let longest = 240

    /// Where a rule of the grammar matches, in order of their starts, each as short as it can be.
    func matches(_ name: String) -> [Range<Int>] {
        guard let rule = grammar.ruleNumbers[name] else { return [] }
        if let known = found[rule] { return known }
        var ends: [Int: Int] = [:]
        for (index, way) in grammar.rules[rule].enumerated()
        where grammar.requiredSets[rule][index].allSatisfy(lattice.stands(anyOf:)) {
            for start in starts(grammar.firstSets[rule][index]) where start < tokens.count {
                if let end = lattice.end(of: way, at: start) { ends[start] = min(ends[start] ?? .max, end) }
            }
        }
        let ranges = ends.map { $0.key..<$0.value }.sorted { $0.lowerBound < $1.lowerBound }
        found[rule] = ranges
        return ranges
    }

    private func starts(_ firsts: [Int]?) -> [Int] {
        guard let firsts else { return Array(tokens.indices) }
        return firsts.count == 1 ? lattice.positions(of: firsts[0]) : firsts.flatMap(lattice.positions)
    }

    func has(_ name: String) -> Bool { !matches(name).isEmpty }

    /// The rule matches and begins in these tokens.
    func has(_ name: String, in range: Range<Int>) -> Bool { first(name, in: range) != nil }

    func first(_ name: String, in range: Range<Int>) -> Range<Int>? {
        let matches = matches(name)
        // Texts may be long, and rules ask about each sentence.
        var (low, high) = (0, matches.count)
        while low < high {
            let middle = (low + high) / 2
            if matches[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < matches.count && matches[low].lowerBound < range.upperBound ? matches[low] : nil
    }

    /// A phrase of the set begins at the token.
    func has(set name: String, at position: Int) -> Bool {
        grammar.setNumbers[name].map { lattice.has($0, at: position) } ?? false
    }

    /// Whether each token is a common word: part of a phrase that a set of the grammar names.
    lazy var isCommon: [Bool] = lattice.commonTokens()

    func sentence(of token: Int) -> Range<Int> { Self.part(sentences, of: token) }
    func clause(of token: Int) -> Range<Int> { Self.part(clauses, of: token) }

    /// What of the sentences, or of the clauses, lies in some tokens.
    func sentences(in range: Range<Int>) -> [Range<Int>] { Self.parts(sentences, in: range) }
    func clauses(in range: Range<Int>) -> [Range<Int>] { Self.parts(clauses, in: range) }

    private static func parts(_ parts: [Range<Int>], in range: Range<Int>) -> [Range<Int>] {
        parts[index(in: parts, of: range.lowerBound)...].prefix { $0.lowerBound < range.upperBound }
            .map { $0.clamped(to: range) }.filter { !$0.isEmpty }
    }

    private static func part(_ parts: [Range<Int>], of token: Int) -> Range<Int> {
        let index = index(in: parts, of: token)
        return index < parts.count ? parts[index] : token..<token
    }

    /// The first part that ends behind the token: texts may be long, and rules ask about each word.
    private static func index(in parts: [Range<Int>], of token: Int) -> Int {
        var (low, high) = (0, parts.count)
        while low < high {
            let middle = (low + high) / 2
            if parts[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// UTF-16 code units of the text, without the stop at the end of tokens if asked for.
    func units(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, range.upperBound <= tokens.count else {
            let place = range.lowerBound < tokens.count ? tokens[range.lowerBound].range.lowerBound : end
            return place..<place
        }
        return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    }

    private var end: Int { tokens.last?.range.upperBound ?? 0 }
}
