import Testing

@testable import CoffeeChat

/// From Shanghai, Wednesday, 4 November 2026.
struct FinishRuleTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test func `The hour at which something ends opens what follows`() {
        #expect(kit.windows("周四两点开完会之后都可以") == ["05 14:00-17:00"])
        #expect(kit.windows("周五三点下课以后行") == ["06 15:00-17:00"])
        #expect(kit.windows("周五6点下班以后可以") == ["06 18:00-20:00"])
    }

    @Test func `An hour with nothing behind it is a start`() {
        #expect(kit.windows("周四两点可以") == ["05 14:00-14:30"])
    }
}
