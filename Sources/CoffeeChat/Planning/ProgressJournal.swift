package import struct Foundation.Date

/// What is on file of the time with one person: what plan and progress are counted from.
package struct ProgressJournal: Sendable {
    package let person: PersonID
    /// In order, without those that were taken back.
    package let events: [Event]
    package let asks: [AskRecord]
    /// The talks that were had.
    package let talks: [Appointment]
    package let journey: Journey

    /// - Parameters:
    ///   - events: In any order, without those that were taken back.
    ///   - isWarm: Whether somebody introduced the two.
    package init(person: PersonID, events: [Event], isWarm: Bool, now: Date, habits: Habits) {
        self.person = person
        self.events = Journey.inOrder(events)
        asks = AskRecord.asks(in: events, isWarm: isWarm, now: now, habits: habits)
        talks = Self.talks(in: self.events, habits: habits)
        journey = Journey(events: events, isWarm: isWarm, now: now, habits: habits)
    }

    /// A talk was had when it is logged as such, or when thanks went out after its time.
    private static func talks(in events: [Event], habits: Habits) -> [Appointment] {
        var state = JourneyState(isWarm: false)
        var talks: [Appointment] = []
        for event in events {
            state.settle(until: event.at, habits: habits)
            let planned = state.appointment.flatMap { $0.end <= event.at ? $0 : nil }
            let talk: Appointment? =
                switch event.happening {
                case .met: planned ?? Appointment(start: event.at)
                case .thanked: planned
                default: nil
                }
            state.take(event, habits: habits)
            guard let talk else { continue }
            // Logged twice, by hand and by an import, it was one talk.
            if let last = talks.last, last.start.distance(to: talk.start) < Patience.sameAsk { continue }
            talks.append(talk)
        }
        return talks
    }
}

extension [ProgressJournal] {
    /// The asks of everybody, those to strangers and those through a friend counted apart.
    package func tallies(now: Date) -> (cold: AskTally, warm: AskTally) {
        let asks = flatMap(\.asks)
        return (AskTally(asks.filter { !$0.isWarm }, now: now), AskTally(asks.filter(\.isWarm), now: now))
    }

    /// Who said yes, and with whom no time is found yet: a chat that is as good as there.
    package var agreed: [PersonID] { filter { $0.journey.stage == .yes }.map(\.person) }
}
