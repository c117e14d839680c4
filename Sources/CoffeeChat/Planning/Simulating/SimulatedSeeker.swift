/// One who follows the plan: on Monday morning they count, and send during the week what it says.
struct SimulatedSeeker {
    private let life: PlanSimulation
    private let coldRate: Double
    private let warmRate: Double
    private var asks: [SimulatedAsk] = []

    init(_ life: PlanSimulation, dice: inout SimulationDice) {
        self.life = life
        coldRate = dice.rate(from: .cold)
        warmRate = dice.rate(from: .warm)
    }

    mutating func live(_ week: Int, dice: inout SimulationDice, into table: inout PlanSimulation.Week) {
        let monday = week * 7
        // Somebody offers an introduction every fourth week.
        if dice.isHit(0.25) { asks.append(ask(on: monday, isWarm: true, dice: &dice)) }
        let talks = asks.filter { ask in
            ask.outcome(on: monday) == .chat && ask.talk.map { (monday..<monday + 7).contains($0) } ?? false
        }
        table.chats += asks.count { $0.talk.map { (monday..<monday + 7).contains($0) } ?? false }
        let plan = WeekPlan(
            goal: life.goal, booked: talks.count, cold: tally(false, on: monday), warm: tally(true, on: monday),
            silence: life.silence)
        let waiting = asks.filter { $0.outcome(on: monday) == .open }
        let sent = (0..<plan.asks).map { ask(on: monday + $0 % 5, isWarm: false, dice: &dice) }
        asks += sent
        note(plan, waiting + sent, monday: monday, in: &table)
    }

    private func note(
        _ plan: WeekPlan, _ out: [SimulatedAsk], monday: Int, in table: inout PlanSimulation.Week
    ) {
        switch plan.advice {
        case .goalReached, .enoughIsOut: table.idle += 1
        case .betterAsks: table.beyond += 1
        case .ask(let count):
            table.planned += 1
            table.asks += count
            table.promised += plan.chance
            if out.count(where: \.isYes) >= plan.wanted { table.reached += 1 }
            let soon = out.count { $0.isYes && ($0.answered ?? .max) < monday + 14 }
            if soon >= plan.wanted { table.reachedSoon += 1 }
        }
    }

    private func ask(on day: Int, isWarm: Bool, dice: inout SimulationDice) -> SimulatedAsk {
        SimulatedAsk(sent: day, isWarm: isWarm, rate: isWarm ? warmRate : coldRate, world: life.world, dice: &dice)
    }

    private func tally(_ isWarm: Bool, on morning: Int) -> AskTally {
        var (chats, others, open, faded) = (0, 0, 0, 0.0)
        for ask in asks where ask.isWarm == isWarm {
            switch ask.outcome(on: morning) {
            case .chat: chats += 1
            case .other: others += 1
            case .open:
                open += 1
                faded += FadingHope.share(after: Double(morning - ask.sent))
            }
        }
        return AskTally(chats: chats, others: others, open: open, faded: faded)
    }
}
