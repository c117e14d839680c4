/// What the signs of a reply lean to when they are all heard together, for what no phrase and no pattern knows.
struct ReplyTone {
    static let intents: [ReplyIntent] = [.declines, .later, .refers, .asks, .yes, .unclear, .auto]

    /// For each of `intents` how much speaks for it.
    let scores: [Double]

    /// What most of the signs lean to, where an intent has a start of so much.
    func leaning(favouring start: (ReplyIntent) -> Double) -> ReplyIntent {
        var best = (intent: ReplyIntent.unclear, score: -Double.infinity)
        for (intent, score) in zip(Self.intents, scores) where score + start(intent) > best.score {
            best = (intent, score + start(intent))
        }
        return best.intent
    }
}

extension ToneBook {
    /// What replies lean to.
    init(_ table: String, unit: Double, sign: (Substring) -> Sign?) {
        self.init(table, leanings: ReplyTone.intents.map(\.rawValue), unit: unit, sign: sign)
    }

    func tone(of signs: some Sequence<Sign>) -> ReplyTone {
        let scores = scores(of: signs)
        return ReplyTone(scores: ReplyTone.intents.indices.map { scores[$0] })
    }
}
