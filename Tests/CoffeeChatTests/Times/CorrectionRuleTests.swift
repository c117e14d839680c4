import Testing

@testable import CoffeeChat

struct CorrectionRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("The 5th or 6th? No hang on, that's the fair. The 9th then, before noon", ["09 09:00-12:00"]),
            ("Tuesday at 3. Oh wait, Wednesday at 3.", ["11 15:00-15:30"]),
            ("Friday at 10, hang on, Friday at 11", ["06 11:00-11:30"]),
        ] as [(String, [String])])
    func `what is taken back is no offer any more`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
