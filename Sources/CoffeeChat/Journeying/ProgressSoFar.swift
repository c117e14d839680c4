package import struct Foundation.Date

/// How the seeker is doing: a year of asks, answers and chats, what they gave and what went back.
package struct ProgressSoFar: Hashable, Sendable {
    /// Oldest first, the last one being this week.
    package let weeks: [ProgressWeek]
    package let cold: AskTally
    package let warm: AskTally
    package let answers: ProgressAnswers
    package let gains: ProgressGains
    package let ease: ProgressEase
    package let hours: ProgressHours
    package let streak: Streak

    package var asks: AskTally { cold + warm }

    /// - Parameters:
    ///   - given: Talks that the seeker gave to those who asked them.
    ///   - weeks: How far back the weeks go; the rest counts everything.
    package init(
        _ journals: [ProgressJournal], given: [Appointment] = [], weeks: Int = 53, now: Date, habits: Habits
    ) {
        let events = journals.flatMap(\.events)
        self.weeks = .counting(journals, weeks: weeks, now: now, habits: habits)
        (cold, warm) = journals.tallies(now: now)
        answers = ProgressAnswers(journals.flatMap(\.asks), now: now, habits: habits)
        gains = ProgressGains(events)
        ease = ProgressEase(events, habits: habits)
        hours = ProgressHours(
            had: journals.flatMap(\.talks), given: given, gaveBack: events.count { $0.happening == .gaveBack })
        streak = Streak(self.weeks)
    }
}
