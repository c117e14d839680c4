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

/// How much each sign leans to each intent. A sign is a word or a character, or two neighbours.
struct ToneBook<Sign: Hashable & Sendable>: Sendable {
    private var rows: [Sign: SIMD8<Int32>] = [:]
    private let unit: Double

    /// - Parameters:
    ///   - table: Lines of `intent weight: sign, sign`.
    ///   - unit: What counts as one in the table's weights.
    ///   - sign: What stands between two commas, as it is heard; `nil` for nothing.
    init(_ table: String, unit: Double, sign: (Substring) -> Sign?) {
        self.unit = unit
        for line in WordLine.all(of: table) {
            let head = line.head.parts(at: " ")
            guard head.count == 2, let intent = ReplyIntent(rawValue: String(head[0])),
                let place = ReplyTone.intents.firstIndex(of: intent), let weight = Int32(head[1])
            else { continue }
            for written in line.phrases {
                if let sign = sign(written) { rows[sign, default: .zero][place] = weight }
            }
        }
    }

    /// Each sign counts once, however often it is said. A long reply says no more than a short one: the root keeps it
    /// from being surer.
    func tone(of signs: some Sequence<Sign>) -> ReplyTone {
        var met: Set<Sign> = []
        var sum = SIMD8<Int32>.zero
        for sign in signs {
            guard let row = rows[sign], met.insert(sign).inserted else { continue }
            sum &+= row
        }
        let scale = 1 / (unit * Double(met.count + 1).squareRoot())
        return ReplyTone(scores: ReplyTone.intents.indices.map { Double(sum[$0]) * scale })
    }
}
