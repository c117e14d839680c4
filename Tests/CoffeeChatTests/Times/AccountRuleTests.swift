import Testing

@testable import CoffeeChat

struct AccountRuleTests {
    @Test(
        arguments: [
            ("Could the first one move to the afternoon?", [.somethingUnread]),
            ("Tuesday is fine, 10 is too early", [.somethingUnread]),
            ("Tuesday works", []),
        ] as [(String, [ReplyAsk])])
    func `what was said of times and did not come out asks`(text: String, expected: [ReplyAsk]) {
        #expect(ReplyKit(offered: ReplyKit.three).read(text).ask == expected)
    }
}
