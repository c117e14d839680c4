extension ReadMessage {
    /// "The startup sound: it's a queen piping, isn't it?" Before the ask, something of the world that is neither mine nor
    /// somebody's praise, with words that only this message has: whom would it be told to, but to whoever made it?
    var observation: Range<Int>? {
        guard language == .english, let ask = matches("ask").first else { return nil }
        return sentences.first { $0.upperBound <= ask.lowerBound && isObserved($0) }
    }

    private func isObserved(_ sentence: Range<Int>) -> Bool {
        if Self.mine.contains(where: { hasSet($0, in: sentence) }) { return false }
        if roles.has([.out, .thanks, .job, .stock, .busy, .wish], in: sentence) { return false }
        if ["courtesy", "idle", "anybody", "referred"].contains(where: { text.has($0, in: sentence) }) { return false }
        // "“You again? Good.” is the best thing a bike has ever said to me."
        let quoted = sentence.count { text.tokens[$0].isQuoted && text.tokens[$0].isSaid }
        return quoted >= 2 || sentence.count { isTelling($0) } >= 3
    }

    private static let mine = ["i", "my", "myself", "you", "your", "praiseOf"]
}
