import Testing

@testable import CoffeeChat

struct LeaveRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday afternoon's free but I have to leave at 4", ["06 13:00-16:00"]),
            ("Free Thursday from 1, hard stop at 3", ["05 13:00-15:00"]),
            ("周五下午我有空，但四点要去接孩子", ["06 13:00-16:00"]),
            ("周三上午可以，11点有会", ["11 09:00-11:00"]),
        ] as [(String, [String])])
    func `the hour at which they go ends what they offered`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test func `What comes before the offer ends nothing`() {
        let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")
        #expect(kit.windows("周五下午三点以后可以，两点有会") == ["06 15:00-17:00"])
    }
}
