import Testing

@testable import CoffeeChat

/// From Shanghai, Wednesday, 4 November 2026.
struct HabitRuleTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test func `The hour of every day is meant of the days that follow`() {
        #expect(
            kit.windows("我每天晚上八点到九点有空，下周一到周三都行")
                == ["09 20:00-21:00", "10 20:00-21:00", "11 20:00-21:00"])
    }

    @Test func `Every day by itself is every day`() {
        #expect(kit.windows("我每天晚上八点到九点有空").count == 10)
    }
}
