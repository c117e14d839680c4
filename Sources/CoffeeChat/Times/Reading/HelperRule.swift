/// “Priya would know”, “my cousin can tell you more”, “Kofi runs that now”: somebody else is named as the one to turn to.
struct HelperRule {
    let walk: TokenWalk

    private static let modals: Set<String> = [
        "can", "could", "may", "might", "will", "would", "should", "'ll", "'d", "is", "'s", "must", "ought to",
        "might be able", "will be able", "may be able", "would be able",
    ]
    private static let helps: Set<String> = [
        "help", "help you", "know", "knows", "tell you", "tell", "answer", "assist", "advise", "point you", "guide you",
        "can help", "could help", "fill you in", "explain", "walk you", "show you", "give you", "better placed",
        "better person", "know more", "know better", "would know", "sort you", "sort you out", "set you",
        "able to help",
        "your man", "your woman", "your person", "your guy", "the expert", "the one", "the person", "the go-to",
        "in charge", "responsible", "more use", "more help", "far better", "much better", "the man", "the woman",
        "boss",
    ]
    private static let rulers: Set<String> = [
        "handles", "runs", "does", "leads", "manages", "heads", "covers", "knows", "oversees", "owns", "coordinates",
        "organises", "organizes", "hires", "recruits", "teaches", "took over", "takes care of", "deals with",
        "looks after", "has my", "does that", "does that now", "does this", "inherited", "replaced me", "is in charge",
    ]

    func holds(in sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            guard isSomebody(index, sentence) else { return false }
            var next = index + 1
            while next < sentence.upperBound, isName(next) || Self.fillers.contains(walk.words(next)) { next += 1 }
            if isRuling(walk.words(next)) { return true }
            let isShort = walk.words(next - 1).hasSuffix("'s")
            guard Self.modals.contains(walk.words(next)) || isShort else { return false }
            return (isShort ? next...next + 2 : next + 1...next + 3).contains {
                $0 < sentence.upperBound && Self.helps.contains(walk.words($0))
            }
        }
    }

    /// "Runs that", "looks after it": by its first word too.
    private func isRuling(_ words: String) -> Bool {
        Self.rulers.contains(words)
            || words.split(separator: " ").first.map { Self.rulers.contains(String($0)) } ?? false
    }

    private static let fillers: Set<String> = [
        "probably", "definitely", "certainly", "in", "from", "at", "our", "the", "of", "there", "also", "now", "really",
    ]

    private func isSomebody(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let token = walk.tokens[index]
        guard !token.isHan else { return false }
        if isName(index) { return true }
        return token.kind == .word && Self.kin.contains(walk.words(index))
    }

    /// A word in a capital that nobody knows.
    private func isName(_ index: Int) -> Bool {
        guard walk.tokens.indices.contains(index), walk.tokens[index].kind == .unknown else { return false }
        return walk.text.isUpper(walk.tokens[index].range.lowerBound) && walk.tokens[index].range.count > 1
    }

    private static let kin: Set<String> = [
        "he", "she", "they", "my boss", "my manager", "my colleague", "my sister", "my brother", "my wife",
        "my husband",
        "my partner", "my daughter", "my son", "my cousin", "my supervisor", "my deputy", "colleague", "my co-founder",
        "our hr", "hr", "our team", "my team", "head office", "our ceo", "our cto", "successor", "my successor",
    ]
}
