import Testing

@testable import CoffeeChat

/// From Shanghai, Wednesday, 4 November 2026.
struct ShortWeekdayRuleTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test func `Weekdays are told by their number alone`() {
        #expect(kit.windows("下周一下午或二上午") == ["09 13:00-17:00", "10 09:00-12:00"])
        #expect(
            kit.windows("下周一二三晚上，四五要出差") == ["09 17:00-20:00", "10 17:00-20:00", "11 17:00-20:00"])
        #expect(kit.windows("下周二四可以，一三五有课") == ["10 09:00-17:00", "12 09:00-17:00"])
    }

    @Test func `A number with 点 behind it is an hour`() {
        #expect(kit.windows("下周一两点或三点") == ["09 14:00-14:30", "09 15:00-15:30"])
    }
}
