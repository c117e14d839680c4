import CoffeeChat
import Testing

struct ISOWeekTests {
    @Test(arguments: [
        ("2026-11-24", "2026-W48"), ("2026-01-01", "2026-W01"), ("2025-12-29", "2026-W01"), ("2027-01-03", "2026-W53"),
        ("2027-01-04", "2027-W01"), ("2024-12-31", "2025-W01"), ("2021-01-01", "2020-W53"),
    ])
    func `is numbered as ISO 8601 says`(day: String, week: String) {
        #expect(ISOWeek(Story.day(day)).text == week)
    }

    @Test func `goes from Monday to Sunday`() {
        let week = ISOWeek(Story.day("2026-11-29"))
        #expect(week.days == Story.day("2026-11-23")...Story.day("2026-11-29"))
        #expect(week.adding(weeks: 1).monday == Story.day("2026-11-30"))
    }
}
