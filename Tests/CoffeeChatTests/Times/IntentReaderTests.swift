import Testing

@testable import CoffeeChat

struct IntentReaderTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Happy to!", .yes),
            ("Not for me, thanks.", .declines),
            ("can't, sorry", .declines),
            ("Ask Dana, she hires our juniors", .refers),
            ("Who gave you my name?", .asks),
            ("Let me check and get back to you", .unclear),
            ("Out of office until 16 November. For urgent matters call the desk.", .auto),
            ("Not now, ask me again in March", .later),
            ("不约，谢谢", .declines),
            ("悉听尊便", .yes),
            ("是电话还是见面", .asks),
        ] as [(String, ReplyIntent)])
    func `what they want is read`(text: String, expected: ReplyIntent) {
        #expect(kit.read(text).intent == expected)
    }
}
