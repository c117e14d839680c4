package import struct Foundation.Date

/// One ask, from the first message to what became of it.
package struct AskRecord: Hashable, Sendable {
    package let sent: Date
    /// Whether somebody introduced the two.
    package internal(set) var isWarm: Bool
    package internal(set) var followUps = 0
    /// When they first wrote back, whatever they said.
    package internal(set) var firstWord: Date?
    package internal(set) var outcome = Outcome.open
    /// Their silence counts from here: from the ask, or from their last word.
    var quietSince: Date

    package enum Outcome: Hashable, Sendable {
        case open
        /// They said yes, or a time was found.
        case chat(Date)
        case no(Date)
        case later(Date)
        /// 21 days without a word, or laid to rest by hand.
        case silence

        package var isChat: Bool { if case .chat = self { true } else { false } }
    }

    init(sent: Date, isWarm: Bool) {
        self.sent = sent
        self.isWarm = isWarm
        quietSince = sent
    }

    mutating func hear(_ event: Event) {
        switch event.happening {
        case .answered(let answer): hear(answer, at: event.at)
        // A time that is found, or a talk, says that there was a yes.
        case .offered, .booked, .moved, .met:
            firstWord = firstWord ?? event.at
            if !outcome.isChat { outcome = .chat(event.at) }
        case .rested where outcome == .open: outcome = .silence
        default: break
        }
    }

    private mutating func hear(_ answer: Answer, at instant: Date) {
        firstWord = firstWord ?? instant
        quietSince = max(quietSince, instant)
        switch answer {
        case .yes: if !outcome.isChat { outcome = .chat(instant) }
        case .no: outcome = .no(instant)
        case .later: outcome = .later(instant)
        case .asks, .unread: if outcome == .silence { outcome = .open }
        }
    }

    /// Silence becomes an answer after 21 days. A yes that comes later still is one.
    mutating func settle(until now: Date, habits: Habits) {
        guard outcome == .open, habits.start(days: Patience.noAnswer, after: quietSince) <= now else { return }
        outcome = .silence
    }
}

extension AskRecord {
    /// The asks among somebody's events, oldest first. What counts as one and what as a follow-up is the journey's
    /// word, so that plan and stage never disagree.
    ///
    /// - Parameters:
    ///   - events: Of one person, in any order, without those that were taken back.
    ///   - isWarm: Whether somebody introduced the two; an `introducedBy` among the events says so too.
    package static func asks(in events: [Event], isWarm: Bool, now: Date, habits: Habits) -> [AskRecord] {
        var state = JourneyState(isWarm: isWarm)
        var asks: [AskRecord] = []
        for event in Journey.inOrder(events) {
            let timesAsked = state.timesAsked
            state.take(event, habits: habits)
            if state.timesAsked > timesAsked {
                asks.append(AskRecord(sent: event.at, isWarm: state.isWarm))
            } else if !asks.isEmpty {
                asks[asks.count - 1].hear(event)
            }
            guard !asks.isEmpty else { continue }
            asks[asks.count - 1].isWarm = state.isWarm
            if state.hasOpenAsk { asks[asks.count - 1].followUps = state.followUps }
        }
        // Whoever asks again has given up waiting for the answer to the first.
        for index in asks.indices.dropLast() where asks[index].outcome == .open { asks[index].outcome = .silence }
        if !asks.isEmpty { asks[asks.count - 1].settle(until: now, habits: habits) }
        return asks
    }
}
