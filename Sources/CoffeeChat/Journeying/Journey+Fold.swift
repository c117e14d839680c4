package import struct Foundation.Date

extension Journey {
    /// Folds events into a journey, as of `now`.
    ///
    /// The table is in `spec/journey.md`; the spans are in `Patience`. What each event does stands in
    /// `JourneyState+Events.swift`, what time does in `JourneyState+Time.swift`, what is due in
    /// `JourneyState+Due.swift`.
    ///
    /// - Parameters:
    ///   - events: In any order, without those that were taken back. An event dated after `now` counts
    ///     as well: an import without a zone may be hours ahead, and an ask must never be overlooked.
    ///   - isWarm: Whether somebody introduced the two; an `introducedBy` among the events says so too.
    ///   - isConnection: Whether they are a connection; `nil` for unknown. No rule asks for it yet.
    ///   - rhythm: How often the two want to hear from each other; `nil` for the usual, after a first talk.
    ///   - habits: The seeker's zone, working days and days off.
    package init(
        events: [Event], isWarm: Bool, isConnection: Bool? = nil, rhythm: Rhythm? = nil, now: Date, habits: Habits
    ) {
        if events.isEmpty {
            self = .untouched
            return
        }
        var state = JourneyState(isWarm: isWarm)
        state.hasRhythm = rhythm != nil
        for event in Self.inOrder(events) { state.take(event, habits: habits) }
        state.settle(until: now, habits: habits)
        let today = habits.day(of: now)
        var reading = JourneyReading(now: now, today: today, habits: habits)
        state.read(into: &reading, rhythm: rhythm, habits: habits)
        reading.sort()
        self.init(state, reading: reading, today: today)
    }

    private init(_ state: JourneyState, reading: JourneyReading, today: Day) {
        let laterDay = state.laterUntil.flatMap { $0 > today ? $0 : nil }
        self.init(
            stage: state.stage, due: reading.due, changesAt: reading.changesAt, hasOpenAsk: state.hasOpenAsk,
            timesAsked: state.timesAsked, hasDeclined: state.hasDeclined, hasMet: state.hasMet,
            restsUntil: state.restsUntil ?? laterDay, lastContact: state.lastContact,
            openPromises: state.promises, appointment: state.appointment)
    }

    /// By time, then by the notebook's number; mostly they are so already.
    static func inOrder(_ events: [Event]) -> [Event] {
        func isBefore(_ a: Event, _ b: Event) -> Bool { a.at == b.at ? a.id < b.id : a.at < b.at }
        let isSorted = zip(events, events.dropFirst()).allSatisfy { !isBefore($1, $0) }
        return isSorted ? events : events.sorted(by: isBefore)
    }
}
