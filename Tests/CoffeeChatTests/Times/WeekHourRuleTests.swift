import Testing

@testable import CoffeeChat

/// From Shanghai, Wednesday, 4 November 2026.
struct WeekHourRuleTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test func `A week and an hour are no weekday`() {
        #expect(kit.windows("下周三点之前都行").first == "09 09:00-15:00")
        #expect(kit.windows("下周三点之前都行").count == 5)
    }

    @Test func `A weekday and an hour are two`() {
        #expect(kit.windows("下周三三点可以") == ["11 15:00-15:30"])
        #expect(kit.windows("下周三下午") == ["11 13:00-17:00"])
    }
}
