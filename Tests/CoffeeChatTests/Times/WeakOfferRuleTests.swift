import Testing

@testable import CoffeeChat

struct WeakOfferRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("I'm 74 and I nap after lunch. Find yourself someone younger, I'd rather not.", .declines),
            ("Sorry, can't do those. Tuesday 2-4?", .offers),
        ] as [(String, ReplyIntent)])
    func `days told by the way outweigh no refusal`(text: String, expected: ReplyIntent) {
        #expect(kit.read(text).intent == expected)
    }
}
