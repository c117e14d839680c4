package import struct Foundation.Date

extension WeekPlan {
    /// The plan for the week of `now`, from all that is on file.
    package init(goal: Int, journals: [ProgressJournal], now: Date, habits: Habits, silence: Silence = .usual) {
        let week = ISOWeek(habits.day(of: now))
        let (start, end) = (habits.start(of: week.monday), habits.start(of: week.adding(weeks: 1).monday))
        func isThisWeek(_ instant: Date) -> Bool { instant >= start && instant < end }
        let (cold, warm) = journals.tallies(now: now)
        self.init(
            goal: goal, booked: journals.count { $0.hasTalk(where: isThisWeek) }, cold: cold, warm: warm,
            sent: journals.flatMap(\.asks).count { isThisWeek($0.sent) }, silence: silence)
    }
}

extension ProgressJournal {
    /// Whether a talk was had, or is on the books, at such a time. One a person: a talk that was split in two is one.
    fileprivate func hasTalk(where isFit: (Date) -> Bool) -> Bool {
        talks.contains { isFit($0.start) } || journey.appointment.map { isFit($0.start) } ?? false
    }
}
