package import struct Foundation.Date
package import struct Foundation.TimeZone

/// To which talk notes belong: they are kept by its day.
package struct ChatDay: Hashable, Sendable {
    /// The day under which the notes are kept.
    package let day: Day
    /// The talk's time, where one is on the books or was.
    package let appointment: Appointment?

    /// - Parameters:
    ///   - events: Of one person, in any order, without those taken back.
    ///   - noted: The days under which notes are kept already.
    package init(events: [Event], noted: [Day], now: Date, zone: TimeZone) {
        let talks = Self.talks(events, zone: zone)
        let today = Day(now, in: zone)
        let recent = talks.met.last.flatMap { today.days(since: $0.day) <= Self.freshDays ? $0 : nil }
        let target = talks.open.map { Day($0.start, in: zone) } ?? recent?.day ?? today
        let before = talks.met.last { $0.day < target }?.day ?? target.adding(days: -Self.longestMove)
        // A talk that was moved keeps what was written for its first day.
        let written = noted.filter { $0 > before && $0 <= target && target.days(since: $0) <= Self.longestMove }.max()
        day = written ?? target
        appointment = talks.open ?? recent?.appointment
    }

    /// Notes a fortnight after a talk are about the next one.
    private static let freshDays = 14
    private static let longestMove = 60

    struct Met {
        let day: Day
        let at: Date
        let appointment: Appointment?
    }

    /// The talks that took place, oldest first, and the one that is on the books.
    static func talks(_ events: [Event], zone: TimeZone) -> (met: [Met], open: Appointment?) {
        var (met, open): ([Met], Appointment?) = ([], nil)
        for event in events.sorted(by: { ($0.at, $0.id) < ($1.at, $1.id) }) {
            switch event.happening {
            case .booked(let talk), .moved(let talk): open = talk
            case .calledOff, .missed: open = nil
            case .met:
                // Logged the morning after, it happened when the calendar says.
                let talk = open.flatMap { $0.end <= event.at ? $0 : nil }
                let at = talk?.start ?? event.at
                met.append(Met(day: Day(at, in: zone), at: at, appointment: talk))
                open = nil
            default: break
            }
        }
        return (met, open)
    }
}
