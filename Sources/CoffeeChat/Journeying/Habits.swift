package import struct Foundation.TimeZone

/// The seeker's own calendar: their zone, the days they work, the days they marked off.
package struct Habits: Sendable {
    package var zone: TimeZone
    package var workingDays: Set<Weekday>
    package var daysOff: Set<Day>
    /// How often to hear from those in a circle, by its name.
    package var circles: [String: Rhythm]

    package init(
        zone: TimeZone, workingDays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday],
        daysOff: Set<Day> = [], circles: [String: Rhythm] = [:]
    ) {
        self.zone = zone
        self.workingDays = workingDays
        self.daysOff = daysOff
        self.circles = circles
    }

    /// How often to hear from somebody: their own rhythm, else their circle's; `nil` for the usual three months after
    /// a talk.
    package func rhythm(of person: Person) -> Rhythm? { person.rhythm ?? circles[person.circle] }

    package func isWorking(_ day: Day) -> Bool { workingDays.contains(day.weekday) && !daysOff.contains(day) }
}
