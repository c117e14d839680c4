import Testing

@testable import CoffeeChat

/// From Shanghai, Wednesday, 4 November 2026.
struct EveningHourRuleTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test(arguments: [
        ("周四晚八点", "05 20:00-20:30"), ("周五早九点", "06 09:00-09:30"), ("周四晚9点到10点半", "05 21:00-22:30"),
        ("周五晚可以", "06 17:00-20:00"), ("12号晚", "12 17:00-20:00"), ("周五早八点", "06 08:00-08:30"),
    ])
    func `One sign tells the part of the day`(text: String, window: String) {
        #expect(kit.windows(text) == [window])
    }

    @Test func `Half an hour later is a length`() {
        var kit = kit
        kit.offered = ["2026-11-11T14:00"]
        #expect(kit.windows("晚半小时可以吗") == ["11 14:30-15:00"])
    }
}
