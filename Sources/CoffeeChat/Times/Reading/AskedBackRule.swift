/// “Which one is in the morning?”, “is that 3 pm my time or yours?”: asks about our times, and offers none.
struct AskedBackRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]

    private static let openings: [String] = [
        "which one", "which of", "which slot", "which time", "which ones", "which is", "which are", "is that",
        "is this",
        "is it", "are those", "are these", "are they", "was that", "was it", "do you mean", "did you mean", "you mean",
        "you meant", "just to check", "just checking", "to check", "what time is that", "what time zone", "whose",
        "is the", "are the", "does that mean", "so that's", "so is that", "did you say", "what is that",
        "what's that in",
    ]

    func apply(to items: inout [TimeItem]) {
        var start = 0
        while start < clauses.count {
            var end = start + 1
            while end < clauses.count, clauses[end].before < .sentence { end += 1 }
            let sentence = clauses[start].tokens.lowerBound..<clauses[end - 1].tokens.upperBound
            if isAsking(sentence) {
                for item in clauses[start..<end].flatMap(\.items) { items[item].standing = .aside }
            }
            start = end
        }
    }

    private func isAsking(_ sentence: Range<Int>) -> Bool {
        guard walk.isSign(sentence.upperBound, 0x3F), !walk.isHan(sentence.lowerBound) else { return false }
        var first = sentence.lowerBound
        while first < sentence.upperBound,
            ["sorry", "hi", "hey", "wait", "so", "and", "quick question", "question", "just", "ok", "hang on", "um"]
                .contains(walk.words(first)) || walk.isSign(first, 0x2C)
        { first += 1 }
        guard first < sentence.upperBound else { return false }
        let range = walk.tokens[first].range.lowerBound..<walk.tokens[sentence.upperBound - 1].range.upperBound
        return Self.openings.contains { walk.text.starts(range, with: $0) } && !isOpen(sentence)
    }

    /// "Is the 5th any good?", "is that too early? How about 4": somebody asks whether a time suits us.
    private func isOpen(_ sentence: Range<Int>) -> Bool {
        sentence.contains {
            !walk.speech($0).isDisjoint(with: [.free, .suits])
                || ["good", "any good", "possible", "too", "better", "easier"].contains(walk.words($0))
        }
    }
}
