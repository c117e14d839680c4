import CoffeeChat
import Foundation

/// The days of the sample, told from today.
///
/// Counted in working days, five to a week: whatever weekday the newcomer opens the app on, nobody in the sample
/// wrote on a Sunday, and what happened first stays first.
struct SampleClock: Sendable {
    let today: Day
    let zone: TimeZone

    init(now: Date, zone: TimeZone) {
        today = Day(now, in: zone)
        self.zone = zone
    }

    /// The working day so many working days before today, or after it for a negative number; 0 is today, or at a
    /// weekend the Friday before it.
    func day(_ back: Int) -> Day {
        var day = today
        if back == 0 {
            while isWeekend(day) { day = day.adding(days: -1) }
        }
        let step = back > 0 ? -1 : 1
        var left = abs(back)
        while left > 0 {
            day = day.adding(days: step)
            if !isWeekend(day) { left -= 1 }
        }
        return day
    }

    func at(_ back: Int, _ hour: Int, _ minute: Int) -> Date { day(back).at(hour: hour, minute: minute, in: zone) }

    /// A talk of half an hour. The room is at an address that never answers.
    func talk(_ back: Int, _ hour: Int, _ minute: Int, room: String) -> Appointment {
        Appointment(start: at(back, hour, minute), link: "https://meet.example.org/\(room)")
    }

    /// "Tue, Dec 1, 10:00", so many working days from now.
    func slot(in ahead: Int, _ time: String) -> String {
        let day = day(-ahead)
        let weekday = Self.weekdays[day.weekday.rawValue - 1]
        return "\(weekday), \(Self.months[day.month - 1]) \(day.day), \(time)"
    }

    func months(ago months: Int) -> CareerDate { CareerDate(today.adding(months: -months)) }

    private func isWeekend(_ day: Day) -> Bool { day.weekday == .saturday || day.weekday == .sunday }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension SampleClock {
    /// The city that the zone is named after, so that the seeker, and all who talk with her, live by the newcomer's
    /// own clock: a chat at ten must not be one at four in the morning for either side.
    var town: String {
        let parts = zone.identifier.split(separator: "/")
        guard parts.count > 1, let region = parts.first, let city = parts.last, Self.regions.contains(region) else {
            return "London"
        }
        return String(city).replacing("_", with: " ")
    }

    /// The zone of the town. London's clock stands in for that of a machine which keeps no town's time.
    var home: String {
        ["Etc/UTC", "UTC", "GMT"].contains(zone.identifier) ? "Europe/London" : zone.identifier
    }

    private static let regions: Set<Substring> = [
        "Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific",
    ]
}
