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

    @Test(
        arguments: [
            ("Works! Added to my calendar.", ["11 14:00-14:30"]),
            ("Suits. See you.", ["11 14:00-14:30"]),
        ] as [(String, [String])])
    func `a word that suits by itself takes the only slot`(text: String, expected: [String]) {
        #expect(ReplyKit(offered: [ReplyKit.three[1]]).windows(text) == expected)
    }
}
