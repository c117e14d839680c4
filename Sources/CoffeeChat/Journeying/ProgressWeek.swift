package import struct Foundation.Date

/// A week of the year in numbers.
package struct ProgressWeek: Hashable, Sendable {
    package let week: ISOWeek
    /// Asks sent.
    package internal(set) var asks = 0
    /// First words back, whatever they said, by the week in which they came.
    package internal(set) var answers = 0
    /// Talks had.
    package internal(set) var chats = 0
    /// Whether the seeker did anything at all for it: one note is a step.
    package internal(set) var hasStep = false
    /// Whether the seeker took days of this week off.
    package internal(set) var isRest = false

    package init(_ week: ISOWeek) { self.week = week }
}

extension [ProgressWeek] {
    /// The weeks up to the one of `now`, oldest first, those without anything among them.
    package static func counting(
        _ journals: [ProgressJournal], weeks: Int, now: Date, habits: Habits
    ) -> [ProgressWeek] {
        let last = ISOWeek(habits.day(of: now))
        let first = last.adding(weeks: 1 - Swift.max(1, weeks))
        var table = (0..<Swift.max(1, weeks)).map { ProgressWeek(first.adding(weeks: $0)) }
        func at(_ instant: Date, _ change: (inout ProgressWeek) -> Void) {
            let index = habits.day(of: instant).days(since: first.monday)
            if index >= 0, index / 7 < table.count { change(&table[index / 7]) }
        }
        for journal in journals {
            for ask in journal.asks {
                at(ask.sent) { $0.asks += 1 }
                if let word = ask.firstWord { at(word) { $0.answers += 1 } }
            }
            for talk in journal.talks { at(talk.start) { $0.chats += 1 } }
            for event in journal.events where event.happening.isStep { at(event.at) { $0.hasStep = true } }
        }
        let off = Set(habits.daysOff.map(ISOWeek.init))
        for index in table.indices { table[index].isRest = off.contains(table[index].week) }
        return table
    }
}

extension Happening {
    /// Whether it is the seeker's own doing.
    var isStep: Bool {
        switch self {
        case .answered, .changedJob, .calledOff, .missed: false
        default: true
        }
    }
}
