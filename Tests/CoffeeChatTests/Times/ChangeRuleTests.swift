import Testing

@testable import CoffeeChat

struct ChangeRuleTests {
    private let kit = ReplyKit(
        zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00", offered: ReplyKit.three)

    @Test(arguments: [
        ("第二个改到周五同一时间行不", ["06 14:00-14:30"]), ("周三那个改周四，时间不变", ["05 14:00-14:30"]),
        ("原定周三的改到周五下午三点可以吗", ["06 15:00-15:30"]), ("周三下午改成周五下午", ["06 13:00-17:00"]),
    ])
    func `The new day takes the place of the old one`(text: String, windows: [String]) {
        #expect(kit.windows(text) == windows)
    }

    @Test func `A weekday in another week than the slot is asked about`() {
        #expect(kit.read("第二个改到周五同一时间行不").ask == [.whichDay])
    }

    @Test(arguments: [
        ("晚一天行吗", ["12 14:00-14:30"]), ("能改到第二天同一时间吗", ["12 14:00-14:30"]), ("次日同一时间", ["12 14:00-14:30"]),
        ("改到下午四点可以", ["11 16:00-16:30"]),
    ])
    func `The only one of ours is moved`(text: String, windows: [String]) {
        var kit = kit
        kit.offered = [ReplyKit.three[1]]
        #expect(kit.windows(text) == windows)
    }

    @Test(
        arguments: [
            ("Can we shift the Wednesday one to Thursday, same time?", ["05 14:00-14:30"]),
            ("Could we move the Tuesday slot to Friday?", ["06 10:00-10:30"]),
        ] as [(String, [String])])
    func `one of ours moved to another day keeps its hour`(text: String, expected: [String]) {
        #expect(ReplyKit(offered: ReplyKit.three).windows(text) == expected)
    }
}
