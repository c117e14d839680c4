import struct Foundation.Date

/// The look back at the end of the week, with one good thing. There is always one.
package struct WeekLookBack: Hashable, Sendable {
    package let week: ISOWeek
    package let asks: Int
    package let answers: Int
    package let chats: Int
    package let followUps: Int
    package let thanks: Int
    package let goodThing: GoodThing

    /// The best that happened, the rarest first.
    package enum GoodThing: Hashable, Sendable {
        case talked([PersonID])
        case saidYes(PersonID)
        /// They wrote something else than yes: also a no is a person who took the time.
        case wroteBack(PersonID)
        case gaveBack(PersonID)
        case kept(PersonID)
        case thanked(PersonID)
        /// The very first ask.
        case firstAsk(PersonID)
        case asked(Int)
        case followedUp(PersonID)
        case prepared(PersonID)
        case rested
        /// Nothing at all, and that is all right.
        case quiet
    }

    package init(_ journals: [ProgressJournal], week: ISOWeek, habits: Habits) {
        let (start, end) = (habits.start(of: week.monday), habits.start(of: week.adding(weeks: 1).monday))
        func isIn(_ instant: Date) -> Bool { instant >= start && instant < end }
        let asks = journals.flatMap { journal in journal.asks.map { (journal.person, $0) } }
        let events = journals.flatMap { journal in
            journal.events.filter { isIn($0.at) }.map { (person: journal.person, event: $0) }
        }.sorted { $0.event.at < $1.event.at }
        let talked = journals.filter { $0.talks.contains { isIn($0.start) } }.map(\.person)
        self.week = week
        self.asks = asks.count { isIn($0.1.sent) }
        answers = asks.count { $0.1.firstWord.map(isIn) ?? false }
        chats = talked.count
        followUps = events.count { $0.event.happening == .followedUp }
        thanks = events.count { $0.event.happening == .thanked }
        let first = asks.min { $0.1.sent < $1.1.sent }
        goodThing = Self.best(
            of: events, talked: talked, asks: self.asks, firstAsk: first.flatMap { isIn($0.1.sent) ? $0.0 : nil },
            isRest: habits.daysOff.contains { week.days.contains($0) })
    }

    private static func best(
        of events: [(person: PersonID, event: Event)], talked: [PersonID], asks: Int, firstAsk: PersonID?, isRest: Bool
    ) -> GoodThing {
        func last(_ isFit: (Happening) -> Bool) -> PersonID? { events.last { isFit($0.event.happening) }?.person }
        if !talked.isEmpty { return .talked(talked) }
        if let person = last({ $0 == .answered(.yes) }) { return .saidYes(person) }
        if let person = last({ $0 == .gaveBack }) { return .gaveBack(person) }
        if let person = last(\.isAnswer) { return .wroteBack(person) }
        if let person = last({ $0 == .kept }) { return .kept(person) }
        if let person = last({ $0 == .thanked || $0 == .declinedKindly }) { return .thanked(person) }
        if let firstAsk { return .firstAsk(firstAsk) }
        if asks > 0 { return .asked(asks) }
        if let person = last({ $0 == .followedUp }) { return .followedUp(person) }
        if let person = last(\.isPreparation) { return .prepared(person) }
        return isRest ? .rested : .quiet
    }

    /// Whether its time has come: from the week's last working day on.
    package static func isDue(on today: Day, habits: Habits) -> Bool {
        if habits.daysOff.contains(today) { return false }
        let week = ISOWeek(today)
        let working = (0..<7).map(week.monday.adding(days:)).filter(habits.isWorking)
        return working.last.map { today >= $0 } ?? false
    }
}

extension Happening {
    fileprivate var isAnswer: Bool { if case .answered = self { true } else { false } }

    fileprivate var isPreparation: Bool {
        switch self {
        case .researched, .drafted, .noted: true
        default: false
        }
    }
}
