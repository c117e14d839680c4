import struct Foundation.Date

/// What time alone does to a journey.
extension JourneyState {
    /// When the stage ends if nothing more happens; `nil` for a stage that waits for ever.
    func stageEnds(habits: Habits) -> Date? {
        switch stage {
        case .asked, .yes, .met: habits.start(days: Patience.silence, after: quietSince)
        case .followedUp: habits.start(days: daysToRest, after: quietSince)
        // An old talk that is booked into the notebook today still has its days to be remembered.
        case .booked:
            habits.start(days: Patience.silence, after: max(appointment?.end ?? quietSince, quietSince))
        case .resting: restsUntil.map(habits.start(of:))
        case .idea, .ready, .inTouch, .later: nil
        }
    }

    /// Lets the time until `instant` pass.
    mutating func settle(until instant: Date, habits: Habits) {
        // Nothing ends by itself within thirteen days: most events come sooner, and cost no calendar.
        guard stage == .resting || quietSince.distance(to: instant) > 13 * 86_400 else { return }
        while let end = stageEnds(habits: habits), end <= instant {
            switch stage {
            case .met: enter(.inTouch, at: end)
            case .resting: enter(isAcquainted ? .inTouch : .idea, at: end)
            default: rest(from: end, habits: habits)
            }
        }
    }

    private var daysToRest: Int {
        // While they wait for a word, or another follow-up may go, the long span holds.
        question != nil || unread != nil || mayFollowUp ? Patience.silence : Patience.afterFollowUp
    }
}
