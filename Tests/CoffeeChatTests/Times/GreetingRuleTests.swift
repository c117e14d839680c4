import Testing

@testable import CoffeeChat

struct GreetingRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("下午好！您哪位？", .asks)
        ] as [(String, ReplyIntent)])
    func `a greeting offers no afternoon`(text: String, expected: ReplyIntent) {
        #expect(kit.read(text).intent == expected)
    }
}
