/// A piece of a sentence that says one thing, and what it says of the times in it.
struct ReplyClause: Sendable {
    enum Break: Int, Comparable, Sendable {
        case list, comma, turn, sentence

        static func < (a: Break, b: Break) -> Bool { a.rawValue < b.rawValue }
    }

    enum Verdict: Sendable {
        case none, free, busy, aside
    }

    let tokens: Range<Int>
    /// How it is set off from the clause before.
    let before: Break
    /// "Or", not "and" or a comma.
    let isAlternative: Bool
    var items: [Int] = []
    var verdict = Verdict.none
    /// The verdict's word stands before the first time: it reaches on to the times that follow.
    var isVerdictFirst = false
    var hasUnknown = false
    var isInherited = false
    /// No word says so; only a subject that does something.
    var isGuess = false
    /// A guess, or taken over from one.
    var isDoubtful = false
    /// "Not the Thursday": its no is its own, and none of what stands before.
    var isNegatedLead = false
    /// Set aside only for the unknown words before its times.
    var isStrayed = false
    /// How much is said in words that are not known.
    var unknown = 0
}

/// Breaks the text into clauses and tells what each says of its times.
struct ClauseReader {
    let walk: TokenWalk
    var items: [TimeItem]
    var itemOf: [Int: Int] = [:]
    /// Where they first say that they are away.
    let awayPlace: Int
    var clauses: [ReplyClause] = []

    init(_ walk: TokenWalk, items: [TimeItem]) {
        self.walk = walk
        self.items = items
        for (index, item) in items.enumerated() {
            for token in item.tokens where itemOf[token] == nil { itemOf[token] = index }
        }
        awayPlace = walk.tokens.indices.first { Self.aways.contains(walk.words($0)) } ?? Int.max
        split()
        for index in clauses.indices { judge(index) }
        ClauseTurnRule(walk: walk, items: items, itemOf: itemOf).apply(to: &clauses)
        inherit()
    }
}

extension ReplyToken {
    func words(_ text: ReplyText) -> String { text.plain(range) }
}
