/// An ask with its fate, in days of the simulation: day 0 is a Monday.
struct SimulatedAsk {
    let sent: Int
    let isWarm: Bool
    let isYes: Bool
    /// When they answer, yes or no; `nil` for silence.
    let answered: Int?
    /// The day of the talk, where there is one.
    let talk: Int?

    /// - Parameter rate: The seeker's true one, with the follow-ups that the journey makes due.
    init(sent: Int, isWarm: Bool, rate: Double, world: PlanSimulation.World, dice: inout SimulationDice) {
        self.sent = sent
        self.isWarm = isWarm
        isYes = dice.isHit(rate)
        guard isYes || dice.isHit(isWarm ? Self.warmNo : Self.coldNo) else {
            (answered, talk) = (nil, nil)
            return
        }
        let followUp = Self.workingDay(from: sent + Patience.followUp)
        let answered =
            dice.isHit(world.beforeFollowUp)
            ? sent + dice.delay(median: world.median, upTo: Patience.followUp)
            : followUp + dice.delay(median: world.median, upTo: Patience.afterFollowUp)
        self.answered = answered
        talk = isYes ? Self.workingDay(from: answered + Int.random(in: 2...9, using: &dice)) : nil
    }

    /// What the seeker knows of it on the morning of a day.
    func outcome(on morning: Int) -> Outcome {
        if let answered, answered < morning { return isYes ? .chat : .other }
        return sent + Patience.noAnswer <= morning ? .other : .open
    }

    enum Outcome { case open, chat, other }

    static func workingDay(from day: Int) -> Int {
        switch day % 7 {
        case 5: day + 2
        case 6: day + 1
        default: day
        }
    }

    /// How often those who will not meet say so; the others are silent.
    private static let coldNo = 0.3
    private static let warmNo = 0.5
}
