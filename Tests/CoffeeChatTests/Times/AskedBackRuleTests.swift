import Testing

@testable import CoffeeChat

struct AskedBackRuleTests {
    private let kit = ReplyKit(offered: ReplyKit.three)

    @Test(
        arguments: [
            ("Which one is in the morning my time?", .asks),
            ("Is that 3pm my time or yours?", .asks),
            ("Did you mean Tuesday the 10th or the 17th?", .asks),
            ("Is Tuesday any good?", .picks),
        ] as [(String, ReplyIntent)])
    func `a question about our times offers none`(text: String, expected: ReplyIntent) {
        #expect(kit.read(text).intent == expected)
    }
}
