import Testing

@testable import CoffeeChat

/// From Shanghai, Wednesday, 4 November 2026.
struct ChatSpaceRuleTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test func `A space behind what is said of a time is a comma`() {
        #expect(kit.windows("周五吧 上午下午都行 就中午要睡觉 别中午") == ["06 09:00-12:00", "06 13:00-17:00"])
        #expect(kit.windows("最近爆忙 下周三晚上可以吗") == ["11 17:00-20:00"])
    }

    @Test func `A space behind a day is none`() {
        #expect(kit.windows("周五 下午 三点到四点 可以") == ["06 15:00-16:00"])
    }

    @Test func `A picture in brackets and a face in letters end what was said`() {
        #expect(kit.windows("周四都有课[捂脸]周五下午三点到五点如何") == ["06 15:00-17:00"])
        #expect(kit.windows("周四撞上考试了TAT 周五下午可不可以") == ["06 13:00-17:00"])
    }
}
