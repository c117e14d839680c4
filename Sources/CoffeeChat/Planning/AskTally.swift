package import struct Foundation.Date

/// Asks of one kind, counted by what became of them. Cold and warm ones are counted apart.
package struct AskTally: Hashable, Sendable {
    /// Asks that led to a chat: the person said yes.
    package private(set) var chats: Int
    /// Asks that are over without one: a no, "later", or silence.
    package private(set) var others: Int
    /// Asks that are out, and may still be answered.
    package private(set) var open: Int
    /// How much of the open ones is silence already that says something, by `FadingHope`: 0 to `open`.
    package private(set) var faded: Double

    package init(chats: Int = 0, others: Int = 0, open: Int = 0, faded: Double = 0) {
        self.chats = max(0, chats)
        self.others = max(0, others)
        self.open = max(0, open)
        self.faded = min(max(0, faded), Double(max(0, open)))
    }

    package var resolved: Int { chats + others }
    package var sent: Int { resolved + open }
    /// The open ones that still count as such when silence counts day by day; the rest of them count as over.
    package var hopeful: Int { Int((Double(open) - faded).rounded()) }

    /// Counts asks as of `now`.
    package init(_ asks: some Sequence<AskRecord>, now: Date) {
        self.init()
        for ask in asks {
            switch ask.outcome {
            case .open:
                open += 1
                faded += FadingHope.share(after: ask.quietSince.distance(to: now) / 86_400)
            case .chat: chats += 1
            case .no, .later, .silence: others += 1
            }
        }
    }

    package static func + (a: AskTally, b: AskTally) -> AskTally {
        AskTally(
            chats: a.chats + b.chats, others: a.others + b.others, open: a.open + b.open, faded: a.faded + b.faded)
    }
}

/// What is believed of an ask before the first answer: so many chats in so many asks.
///
/// No published rate for informational interviews was found. Cold e-mail is answered in 4.5 to 8.5 %, a quarter of
/// LinkedIn requests from unknown graduates were accepted in a field experiment (QJE 2025), and people say yes more
/// often than the asker expects (Flynn and Lake 2008): one in seven cold, four in ten through a friend, both held
/// loosely, so that the seeker's own answers soon outweigh them. (`facts.md`)
package struct AskPrior: Hashable, Sendable {
    package let chats: Int
    package let others: Int

    package static let cold = AskPrior(chats: 2, others: 12)
    package static let warm = AskPrior(chats: 4, others: 6)

    /// What is to be expected of so many asks after these answers.
    ///
    /// - Parameter further: Asks to send besides those that are out.
    func predicting(_ further: Int, after tally: AskTally, silence: WeekPlan.Silence) -> BetaBinomial? {
        let (hits, misses) = (Double(chats + tally.chats), Double(others + tally.others))
        switch silence {
        case .afterThreeWeeks: return BetaBinomial(trials: tally.open + further, hits: hits, misses: misses)
        case .dayByDay:
            return BetaBinomial(trials: tally.hopeful + further, hits: hits, misses: misses + tally.faded)
        }
    }

    /// The expected share of asks that lead to a chat.
    package func rate(after tally: AskTally) -> Double {
        Double(chats + tally.chats) / Double(chats + others + tally.resolved)
    }
}
