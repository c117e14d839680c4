import Testing

@testable import CoffeeChat

struct ReplyBodyTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday at 2 works.\n> Thursday at 3?", ["06 14:00-14:30"]),
            ("Friday at 2\n\nOn Tue, Nov 3, 2026 at 9:40 PM, Wei wrote:\n> Monday at 3?", ["06 14:00-14:30"]),
        ] as [(String, [String])])
    func `quoted lines are not read`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
