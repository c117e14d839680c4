package import struct Foundation.TimeZone

/// The seeker's own calendar: their zone, the days they work, the days they marked off.
package struct Habits: Sendable {
    package var zone: TimeZone
    package var workingDays: Set<Weekday>
    package var daysOff: Set<Day>

    package init(
        zone: TimeZone, workingDays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday],
        daysOff: Set<Day> = []
    ) {
        self.zone = zone
        self.workingDays = workingDays
        self.daysOff = daysOff
    }

    package func isWorking(_ day: Day) -> Bool { workingDays.contains(day.weekday) && !daysOff.contains(day) }
}
