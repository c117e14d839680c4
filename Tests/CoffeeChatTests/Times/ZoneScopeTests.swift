import Testing

@testable import CoffeeChat

struct ZoneScopeTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Thursday 3pm or Friday 4pm PT", ["05 18:00-18:30", "06 19:00-19:30"]),
            ("Thursday 3pm PT or Friday 4pm ET", ["05 18:00-18:30", "06 16:00-16:30"]),
        ] as [(String, [String])])
    func `a zone said once holds for the times around it`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
