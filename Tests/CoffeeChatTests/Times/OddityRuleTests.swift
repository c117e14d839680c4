import Testing

@testable import CoffeeChat

struct OddityRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Tuesday at 3. Oh wait, Wednesday at 3.", [.somethingUnread]),
            ("Weekday mornings are best, next week or the week after", [.whichDay, .somethingUnread]),
            ("My last patient leaves at 3 on Thursday, so Thursday suits", [.somethingUnread]),
            ("Tuesday or Thursday after 2", []),
        ] as [(String, [ReplyAsk])])
    func `offers that are odd as a whole are asked about`(text: String, expected: [ReplyAsk]) {
        #expect(kit.read(text).ask == expected)
    }
}
