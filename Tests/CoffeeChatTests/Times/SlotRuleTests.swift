import Testing

@testable import CoffeeChat

struct SlotRuleTests {
    private let kit = ReplyKit(offered: ReplyKit.three)

    @Test(
        arguments: [
            ("The earlier of those please", ["10 10:00-10:30"]),
            ("Either 1 or 2, not 3", ["10 10:00-10:30", "11 14:00-14:30"]),
            ("Slots 2 and 3 suit", ["11 14:00-14:30", "12 16:00-16:30"]),
            ("the second one", ["11 14:00-14:30"]),
            ("the 4pm one please", ["12 16:00-16:30"]),
            ("第二个", ["11 14:00-14:30"]),
            ("最后一个吧", ["12 16:00-16:30"]),
            ("Anything but the Monday one", ["10 10:00-10:30", "11 14:00-14:30", "12 16:00-16:30"]),
        ] as [(String, [String])])
    func `our slots are told by number, day and hour`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test(
        arguments: [
            ("yes to 1 and 3", ["10 10:00-10:30", "12 16:00-16:30"]),
            ("let's go with option one", ["10 10:00-10:30"]),
            ("The final one suits.", ["12 16:00-16:30"]),
            ("Not the first. The others work", ["11 14:00-14:30", "12 16:00-16:30"]),
        ] as [(String, [String])])
    func `slots by number, and what is not among them`(text: String, expected: [String]) {
        #expect(ReplyKit(offered: ReplyKit.three).windows(text) == expected)
    }

    @Test(
        arguments: [
            ("Option 3 rather than the first slot please", ["12 16:00-16:30"]),
            ("The second slot or the Thursday one would work", ["11 14:00-14:30", "12 16:00-16:30"]),
            ("Either option 1 or the second one", ["10 10:00-10:30", "11 14:00-14:30"]),
        ] as [(String, [String])])
    func `two of ours named differently, and one rather than another`(text: String, expected: [String]) {
        #expect(ReplyKit(offered: ReplyKit.three).windows(text) == expected)
    }
}
