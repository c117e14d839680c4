import Testing

@testable import CoffeeChat

/// From Shanghai, Wednesday, 4 November 2026.
struct BoundRuleTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test func `How long it may last is no second hour`() {
        #expect(kit.windows("周五三点，最多聊到四点") == ["06 15:00-15:30"])
    }

    @Test func `A bound by itself is one`() {
        #expect(kit.windows("周五可以，最晚到四点") == ["06 09:00-16:00"])
    }
}
