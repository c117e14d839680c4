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

    @Test(
        arguments: [
            ("I'm free Friday once I'm out of meetings at 11", ["06 11:00-17:00"]),
            ("Dec 1 I'm busy until 1, then free", ["01 13:00-17:00"]),
        ] as [(String, [String])])
    func `the hour at which they are out of something opens the day`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }
}
