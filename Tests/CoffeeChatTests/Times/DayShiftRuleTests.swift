import Testing

@testable import CoffeeChat

struct DayShiftRuleTests {
    private let three = ReplyKit(offered: ReplyKit.three)
    private let one = ReplyKit(offered: [ReplyKit.three[1]])

    @Test(
        arguments: [
            ("Could we do it a day later?", ["12 14:00-14:30"]),
            ("Same time the next day?", ["12 14:00-14:30"]),
            ("Could we push it by a week?", ["18 14:00-14:30"]),
            ("Same time next week?", ["18 14:00-14:30"]),
            ("Push it back a day and I'm yours.", ["12 14:00-14:30"]),
            ("Can we bring it forward a day?", ["10 14:00-14:30"]),
        ] as [(String, [String])])
    func `the slot that was proposed moves by whole days`(text: String, expected: [String]) {
        #expect(one.windows(text) == expected)
    }

    @Test func `it moves the slot that they took`() {
        #expect(three.windows("The first one but a day later?") == ["11 10:00-10:30"])
        #expect(three.windows("The first slot, but a week later.") == ["17 10:00-10:30"])
    }

    @Test func `without a slot of ours nothing moves`() {
        #expect(ReplyKit().windows("Could we do it a day later?") == [])
    }
}
