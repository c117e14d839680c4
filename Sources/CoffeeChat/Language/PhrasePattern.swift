/// How a phrase may be built. `Grammar` reads it from a line, `ReadText` finds it.
indirect enum PhrasePattern: Sendable {
    /// Any phrase of any of these sets.
    case words([Int])
    /// Up to so many tokens of any kind inside the sentence, or inside the clause.
    case gap(Int, withinClause: Bool)
    case optional(PhrasePattern)
    case sequence([PhrasePattern])
    case either([PhrasePattern])
    case rule(Int)
    case sentenceStart, clauseStart, sentenceEnd
    /// None of these sets begins here, ends here, or stands earlier in the clause.
    case notAhead([Int])
    case notBehind([Int])
    case notEarlier([Int])

    /// The sets one of which a match must begin with; `nil` if it may begin with anything.
    func firstSets(_ rules: [[PhrasePattern]], depth: Int = 0) -> [Int]? {
        switch self {
        case .words(let sets): return sets
        case .either(let ways): return Self.union(ways.map { $0.firstSets(rules, depth: depth) })
        case .rule(let rule):
            guard depth < 8 else { return nil }
            return Self.union(rules[rule].map { $0.firstSets(rules, depth: depth + 1) })
        case .sequence(let parts): return Self.firstSets(of: parts[...], rules, depth)
        case .gap, .optional, .sentenceStart, .clauseStart, .sentenceEnd, .notAhead, .notBehind, .notEarlier:
            return nil
        }
    }

    private static func firstSets(of parts: ArraySlice<PhrasePattern>, _ rules: [[PhrasePattern]], _ depth: Int)
        -> [Int]?
    {
        guard let first = parts.first else { return nil }
        switch first {
        case .sentenceStart, .clauseStart, .notAhead, .notBehind, .notEarlier:
            return firstSets(of: parts.dropFirst(), rules, depth)
        case .optional(let inner):
            return union([inner.firstSets(rules, depth: depth), firstSets(of: parts.dropFirst(), rules, depth)])
        default: return first.firstSets(rules, depth: depth)
        }
    }

    /// Groups of sets: without a phrase of each group in the text, nothing can match.
    func requiredSets(_ rules: [[PhrasePattern]], depth: Int = 0) -> [[Int]] {
        switch self {
        case .words(let sets): return [sets]
        case .sequence(let parts): return parts.flatMap { $0.requiredSets(rules, depth: depth) }
        case .either(let ways): return Self.common(ways.map { $0.requiredSets(rules, depth: depth) })
        case .rule(let rule):
            guard depth < 4 else { return [] }
            return Self.common(rules[rule].map { $0.requiredSets(rules, depth: depth + 1) })
        default: return []
        }
    }

    /// One group that each of the ways needs something of.
    private static func common(_ ways: [[[Int]]]) -> [[Int]] {
        var group: Set<Int> = []
        for way in ways {
            guard let smallest = way.min(by: { $0.count < $1.count }) else { return [] }
            group.formUnion(smallest)
        }
        return [group.sorted()]
    }

    private static func union(_ all: [[Int]?]) -> [Int]? {
        var sets: Set<Int> = []
        for some in all {
            guard let some else { return nil }
            sets.formUnion(some)
        }
        return sets.sorted()
    }
}
