package import struct Foundation.Date

/// "Not this week": the rest of it is marked off, so that nothing comes up but a talk on the books. A week that was
/// paused counts like any other.
package enum WeekPause {
    /// The days to mark off, from the day of `now` to the end of so many weeks.
    package static func days(from now: Date, weeks: Int = 1, habits: Habits) -> Set<Day> {
        let today = habits.day(of: now)
        let end = ISOWeek(today).adding(weeks: max(1, weeks)).monday
        return Set((0..<max(0, end.days(since: today))).map(today.adding(days:)))
    }

    /// Whether the seeker rests now: no working day is left in this week, and today is off.
    package static func isOn(_ today: Day, habits: Habits) -> Bool {
        guard habits.daysOff.contains(today) else { return false }
        return !left(of: today).contains(where: habits.isWorking)
    }

    /// The days off that end when the seeker comes back early: those in a row from today on.
    package static func rest(from today: Day, habits: Habits) -> Set<Day> {
        var days: Set<Day> = []
        var day = today
        while habits.daysOff.contains(day) {
            days.insert(day)
            day = day.adding(days: 1)
        }
        return days
    }

    private static func left(of today: Day) -> [Day] {
        (0...(7 - today.weekday.rawValue)).map(today.adding(days:))
    }
}
