import Testing

@testable import CoffeeChat

struct SpokenOneRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday at one", ["06 13:00-13:30"]),
            ("Friday, twelve to one", ["06 12:00-13:00"]),
            ("half past one on Friday", ["06 13:30-14:00"]),
            ("one o'clock Friday", ["06 13:00-13:30"]),
        ] as [(String, [String])])
    func `one is an hour where an hour would stand`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
