import CoffeeChat
import Foundation
import Testing

struct DayTests {
    @Test func `counts as Foundation's Gregorian calendar does`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for number in stride(from: -150_000, through: 150_000, by: 37) {
            let day = Day(number: number)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            guard day.year > 1600 else { continue }
            #expect(day.year == parts.year && day.month == parts.month && day.day == parts.day, "\(number)")
            #expect(day.weekday.rawValue % 7 + 1 == parts.weekday, "\(number)")
            #expect(Day(year: day.year, month: day.month, day: day.day) == day)
            #expect(Day(iso: day.iso) == day)
        }
    }

    @Test(arguments: [
        "2026-02-30", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "", "x", "2025-02-29", "2026-11-24T",
    ])
    func `refuses what no calendar has`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func `a later month keeps the day, or ends earlier`() throws {
        let day = try #require(Day(iso: "2026-11-30"))
        #expect(day.adding(months: 3).iso == "2027-02-28")
        #expect(day.adding(months: 15).iso == "2028-02-29")
        #expect(day.adding(months: -12).iso == "2025-11-30")
        #expect(day.adding(months: 1).iso == "2026-12-30")
    }

    @Test func `weeks begin on Monday`() throws {
        for iso in ["2026-11-23", "2026-11-24", "2026-11-29"] {
            #expect(try #require(Day(iso: iso)).monday.iso == "2026-11-23")
        }
    }

    @Test(arguments: ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/Sao_Paulo"])
    func `finds the instant of a wall clock, through every change of clocks`(name: String) throws {
        let zone = try #require(TimeZone(identifier: name))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let start = try #require(Day(iso: "2026-01-01"))
        for offset in 0..<366 {
            let day = start.adding(days: offset)
            for hour in [0, 1, 2, 3, 12, 23] {
                let instant = day.at(hour: hour, minute: 30, in: zone)
                let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: instant)
                let isThere = parts.hour == hour && parts.minute == 30 && parts.day == day.day
                // A clock that jumps over the half hour shows the time after the jump.
                let jumped = calendar.date(
                    from: DateComponents(year: day.year, month: day.month, day: day.day, hour: hour, minute: 30))
                #expect(
                    isThere || jumped.map { abs($0.timeIntervalSince(instant)) <= 3600 } == true,
                    "\(name) \(day.iso) \(hour)")
                if hour == 12 { #expect(Day(instant, in: zone) == day) }
            }
        }
    }
}
