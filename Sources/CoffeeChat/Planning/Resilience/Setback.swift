package import struct Foundation.Date

/// A no or a silence that is fresh enough to say something kind about it.
package enum Setback: Hashable, Sendable {
    case declined(Day)
    /// The ask was sent then, and rests now.
    case silence(since: Day, followUps: Int)

    /// `nil` where there is none, or where it is over.
    package init?(_ journal: ProgressJournal, now: Date, habits: Habits) {
        guard let ask = journal.asks.last else { return nil }
        let today = habits.day(of: now)
        switch ask.outcome {
        case .no(let instant):
            let day = habits.day(of: instant)
            guard today.days(since: day) <= Patience.thankDecline else { return nil }
            self = .declined(day)
        case .silence:
            let quiet = habits.day(of: ask.quietSince)
            guard journal.journey.stage == .resting || journal.journey.hasOpenAsk,
                today.days(since: quiet) <= Patience.noAnswer + 2 * Patience.afterFollowUp
            else { return nil }
            self = .silence(since: habits.day(of: ask.sent), followUps: ask.followUps)
        case .open, .chat, .later: return nil
        }
    }
}

/// The small next step after a no or a silence: one that is easy, and that moves on.
package enum SmallStep: Hashable, Sendable {
    /// Say thanks for the answer: two lines, and it is closed kindly.
    case thankThem
    /// A few easy lines, once.
    case followUp
    /// Somebody is ready to be asked: the message is half written.
    case send(PersonID)
    /// The best to ask next.
    case ask(PersonID)
    /// Nobody else is in sight: bring more people in.
    case widen
    /// It is a day off.
    case rest

    /// - Parameters:
    ///   - ready: Whose ask can go, the first first.
    ///   - next: Whom to ask next, the best first.
    package init(
        after setback: Setback, journey: Journey, ready: [PersonID], next: [PersonID], isDayOff: Bool
    ) {
        if isDayOff {
            self = .rest
        } else if journey.due.contains(where: { $0.kind == .thankDecline }) {
            self = .thankThem
        } else if journey.due.contains(where: { $0.kind == .followUp }) {
            self = .followUp
        } else if let person = ready.first {
            self = .send(person)
        } else if let person = next.first {
            self = .ask(person)
        } else {
            self = .widen
        }
    }
}
