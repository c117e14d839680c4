import Testing

@testable import CoffeeChat

struct ConfirmRuleTests {
    private let kit = ReplyKit(offered: ReplyKit.three)

    @Test(
        arguments: [
            ("That works", []),
            ("The Thursday slot works", ["12 16:00-16:30"]),
        ] as [(String, [String])])
    func `a bare yes takes no slot where several were offered`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
