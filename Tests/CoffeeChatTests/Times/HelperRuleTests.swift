import Testing

@testable import CoffeeChat

struct HelperRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Priya might be able to tell you more.", .refers),
            ("Kofi runs that side of things now.", .refers),
            ("My cousin knows far more about it than I ever will.", .refers),
            ("Sam would approve! Happy to chat.", .yes),
        ] as [(String, ReplyIntent)])
    func `somebody named as the one to turn to is a pointer`(text: String, expected: ReplyIntent) {
        #expect(kit.read(text).intent == expected)
    }
}
