/// What the signs of a reply lean to when they are all heard together, for what no phrase and no pattern knows.
struct ReplyTone {
    static let intents: [ReplyIntent] = [.declines, .later, .refers, .asks, .yes, .unclear, .auto, .offers]

    /// For each of `intents` how much speaks for it.
    let scores: [Double]

    /// What most of the signs of a reply without times lean to, where an intent has a start of so much.
    func leaning(favouring start: (ReplyIntent) -> Double) -> ReplyIntent {
        var best = (intent: ReplyIntent.unclear, score: -Double.infinity)
        for (intent, score) in zip(Self.intents, scores)
        where intent != .offers && score + start(intent) > best.score {
            best = (intent, score + start(intent))
        }
        return best.intent
    }

    /// By how much more it leans to a no, a later, somebody else, a question or a machine than to an offer.
    var against: Double {
        let rivals = zip(Self.intents, scores).filter { Self.rivals.contains($0.0) }.map(\.1)
        let offer = zip(Self.intents, scores).first { $0.0 == .offers }?.1 ?? 0
        return (rivals.max() ?? 0) - offer
    }

    private static let rivals: Set<ReplyIntent> = [.declines, .later, .refers, .asks, .auto]
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
