import Testing

@testable import CoffeeChat

struct WordSplitRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday before 10 or after 3", ["06 09:00-10:00", "06 15:00-17:00"]),
            ("Friday at 3 or after", ["06 15:00-17:00"]),
        ] as [(String, [String])])
    func `or after is a bound, and two bounds where an hour follows`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
