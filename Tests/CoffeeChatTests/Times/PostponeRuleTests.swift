import Testing

@testable import CoffeeChat

struct PostponeRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("We're mid-harvest. Once the grapes are in I'm free as a bird.", .later),
            ("I'm moving flat, ask me when I've unpacked", .later),
            ("Happy to help, I remember when I was in your shoes", .yes),
            ("Exams until 11 December, then I'm yours", .later),
            ("I'd have to ask around first. Will write when I know.", .unclear),
        ] as [(String, ReplyIntent)])
    func `an event of their own that has to come first puts it off`(text: String, expected: ReplyIntent) {
        #expect(kit.read(text).intent == expected)
    }
}
