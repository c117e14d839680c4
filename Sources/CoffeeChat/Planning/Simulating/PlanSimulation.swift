/// Seekers who follow the plan for half a year, to see whether it keeps its word: in weeks in which they send what it
/// says, four in five reach the goal.
///
/// Each has true rates of their own, drawn from the priors, and learns of them only by answers, as the program does.
package struct PlanSimulation: Sendable {
    package let seekers: Int
    package let weeks: Int
    /// Chats a week.
    package let goal: Int
    package let silence: WeekPlan.Silence
    package let world: World

    package init(
        seekers: Int = 10_000, weeks: Int = 26, goal: Int = 1, silence: WeekPlan.Silence = .usual,
        world: World = .usual
    ) {
        self.seekers = seekers
        self.weeks = weeks
        self.goal = goal
        self.silence = silence
        self.world = world
    }

    /// How people answer.
    package struct World: Hashable, Sendable {
        /// Days in which half of those answer who do.
        package let median: Double
        /// The share of them who do so before the follow-up.
        package let beforeFollowUp: Double

        /// "One follow-up adds about a third" (`facts.md`): of four who answer, three do so before it.
        package static let usual = World(median: 1.5, beforeFollowUp: 0.75)
        package static let quick = World(median: 0.7, beforeFollowUp: 0.75)
        package static let slow = World(median: 4, beforeFollowUp: 0.75)
        package static let late = World(median: 3, beforeFollowUp: 0.5)
    }

    /// A week as it went, over all seekers.
    package struct Week: Hashable, Sendable {
        /// Weeks in which the plan named a number of asks, from 1 to 20, that gives a chance of four in five.
        package var planned = 0
        /// Those in which these asks, and what was out, brought the chats that were wanted.
        package var reached = 0
        /// The same, counting only a yes that came within two weeks.
        package var reachedSoon = 0
        /// The chances that the plan named, summed up.
        package var promised = 0.0
        /// Asks sent in those weeks.
        package var asks = 0
        /// Weeks with nothing to send: the chats were on the books, or what was out was enough.
        package var idle = 0
        /// Weeks for which twenty asks were too few.
        package var beyond = 0
        package var chats = 0

        package init() {}

        package var share: Double { planned == 0 ? 0 : Double(reached) / Double(planned) }
    }

    /// The weeks, first to last. The same seed gives the same answer.
    package func run(seed: UInt64 = 1) -> [Week] {
        var table = [Week](repeating: Week(), count: weeks)
        for number in 0..<seekers {
            var dice = SimulationDice(seed: seed &* 0x1_0000_0001 &+ UInt64(number))
            var seeker = SimulatedSeeker(self, dice: &dice)
            for week in 0..<weeks { seeker.live(week, dice: &dice, into: &table[week]) }
        }
        return table
    }
}

extension PlanSimulation.Week {
    package static func + (a: Self, b: Self) -> Self {
        var sum = a
        sum.planned += b.planned
        sum.reached += b.reached
        sum.reachedSoon += b.reachedSoon
        sum.promised += b.promised
        sum.asks += b.asks
        sum.idle += b.idle
        sum.beyond += b.beyond
        sum.chats += b.chats
        return sum
    }
}
