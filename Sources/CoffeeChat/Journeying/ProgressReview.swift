import struct Foundation.Date

/// A year on one page.
package struct ProgressReview: Hashable, Sendable {
    package let year: Int
    /// January to December.
    package let months: [Month]
    /// Whom I met, in the order of the talks.
    package let met: [Meeting]
    package let answers: Int
    package let followUps: Int
    /// A yes that came only after a follow-up.
    package let yesAfterFollowUp: Int
    /// The yes that took longest, in days.
    package let longestWait: Wait?
    package let gains: ProgressGains
    package let ease: ProgressEase
    package let hours: ProgressHours
    package let promisesKept: Int
    package let introductions: Int

    package struct Month: Hashable, Sendable {
        /// 1 to 12.
        package let number: Int
        package internal(set) var asks = 0
        package internal(set) var chats = 0
    }

    package struct Meeting: Hashable, Sendable {
        package let person: PersonID
        package let day: Day
    }

    package struct Wait: Hashable, Sendable {
        package let person: PersonID
        package let days: Int
    }

    package var asks: Int { months.reduce(0) { $0 + $1.asks } }
    package var chats: Int { months.reduce(0) { $0 + $1.chats } }

    /// The month with the most chats; `nil` in a year without any.
    package var fullestMonth: Month? { months.filter { $0.chats > 0 }.max { $0.chats < $1.chats } }

    package init(_ journals: [ProgressJournal], given: [Appointment] = [], year: Int, habits: Habits) {
        func isIn(_ instant: Date) -> Bool { habits.day(of: instant).year == year }
        let asks = journals.flatMap { journal in journal.asks.map { (person: journal.person, ask: $0) } }
        let events = journals.flatMap(\.events).filter { isIn($0.at) }
        let talks = journals.flatMap { journal in
            journal.talks.filter { isIn($0.start) }.map { (person: journal.person, talk: $0) }
        }.sorted { $0.talk.start < $1.talk.start }
        self.year = year
        months = Self.months(
            asks: asks.map(\.ask.sent).filter(isIn), talks: talks.map(\.talk.start), habits: habits)
        met = talks.map { Meeting(person: $0.person, day: habits.day(of: $0.talk.start)) }
        answers = asks.count { $0.ask.firstWord.map(isIn) ?? false }
        followUps = events.count { $0.happening == .followedUp }
        let waits = asks.compactMap { entry -> (Wait, Int)? in
            guard case .chat(let yes) = entry.ask.outcome, isIn(yes) else { return nil }
            let days = habits.day(of: yes).days(since: habits.day(of: entry.ask.sent))
            return (Wait(person: entry.person, days: days), entry.ask.followUps)
        }
        yesAfterFollowUp = waits.count { $0.1 > 0 }
        longestWait = waits.map(\.0).max { $0.days < $1.days }
        gains = ProgressGains(events)
        ease = ProgressEase(events, habits: habits)
        hours = ProgressHours(
            had: talks.map(\.talk), given: given.filter { isIn($0.start) },
            gaveBack: events.count { $0.happening == .gaveBack })
        promisesKept = events.count { $0.happening == .kept }
        introductions = events.count { if case .introducedBy = $0.happening { true } else { false } }
    }

    private static func months(asks: [Date], talks: [Date], habits: Habits) -> [Month] {
        var months = (1...12).map { Month(number: $0) }
        for instant in asks { months[habits.day(of: instant).month - 1].asks += 1 }
        for instant in talks { months[habits.day(of: instant).month - 1].chats += 1 }
        return months
    }
}
