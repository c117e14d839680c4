/// How many asks it takes this week to have the chats one wants, with the sum behind it.
///
/// "I set the goal of having one informational interview per week, which meant I made multiple LinkedIn asks per week to
/// get one on the books" (the article). How many is worked out from the seeker's own answers: see "The week's plan" in
/// `spec/journey.md`.
package struct WeekPlan: Hashable, Sendable {
    /// Chats that the seeker wants this week.
    package let goal: Int
    /// Chats of this week that are on the books, or were had.
    package let booked: Int
    package let cold: AskTally
    package let warm: AskTally
    /// How the silence of those that are out was counted.
    package let silence: Silence
    /// Asks sent this week already; those that are still open stand in the tallies as well.
    package let sent: Int
    /// Further cold asks to send this week.
    package let asks: Int
    /// The chance that they, and what is out, bring the chats that are left to the goal. 0 to 1.
    package let chance: Double
    /// The same for 0, 1, 2 … 20 further asks: the picture behind the number.
    package let curve: [Double]

    /// - Parameter silence: How much a silence counts before it is three weeks old.
    package init(
        goal: Int, booked: Int, cold: AskTally, warm: AskTally, sent: Int = 0, silence: Silence = .usual
    ) {
        self.goal = goal
        self.booked = booked
        self.cold = cold
        self.warm = warm
        self.sent = sent
        self.silence = silence
        curve = Self.curve(wanted: max(0, goal - booked), cold: cold, warm: warm, silence: silence)
        let most = max(0, Self.mostAsks - sent)
        asks = curve.prefix(most + 1).firstIndex { $0 >= Self.goodChance } ?? most
        chance = curve[asks]
    }

    /// Chats that are left to the goal.
    package var wanted: Int { max(0, goal - booked) }

    /// "Never more than 20 a week: past that it advises better asks, not more."
    package static let mostAsks = 20
    /// Four in five.
    package static let goodChance = 0.8

    private static func curve(wanted: Int, cold: AskTally, warm: AskTally, silence: Silence) -> [Double] {
        func below(_ prior: AskPrior, _ tally: AskTally, _ further: Int) -> [Double] {
            prior.predicting(further, after: tally, silence: silence)?.probabilities(below: wanted) ?? []
        }
        let fromWarm = below(.warm, warm, 0)
        return (0...mostAsks).map { chance(of: wanted, from: below(.cold, cold, $0), and: fromWarm) }
    }

    /// P(X + Y >= wanted), from what stands below it: all pairs that stay short of the goal.
    private static func chance(of wanted: Int, from first: [Double], and second: [Double]) -> Double {
        guard wanted > 0 else { return 1 }
        var short = 0.0
        for (x, chance) in first.enumerated() {
            short += chance * second.prefix(wanted - x).reduce(0, +)
        }
        return min(1, max(0, 1 - short))
    }
}

extension WeekPlan {
    /// How an ask that nobody has answered yet is counted.
    package enum Silence: Hashable, Sendable {
        /// As good as new for three weeks, then a no: `spec/journey.md`, word for word.
        case afterThreeWeeks
        /// Less each day, as `FadingHope` has it.
        case dayByDay

        /// The other promises four in five and keeps three: `docs/notes/plan.md` has both tables.
        package static let usual = Silence.dayByDay
    }

    /// What the plan comes down to.
    package enum Advice: Hashable, Sendable {
        /// The week's chats are on the books.
        case goalReached
        /// What is out is enough for a good chance.
        case enoughIsOut
        case ask(Int)
        /// Even the most asks leave the chance below four in five: better ones help, not more.
        case betterAsks
    }

    package var advice: Advice {
        if wanted == 0 { return .goalReached }
        if chance < Self.goodChance { return .betterAsks }
        return asks == 0 ? .enoughIsOut : .ask(asks)
    }
}
