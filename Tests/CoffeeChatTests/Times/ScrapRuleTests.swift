import Testing

@testable import CoffeeChat

struct ScrapRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Tuesday after 3 or Thursday. Oh wait, Thursday is the fair, scrap that one.", ["10 15:00-17:00"]),
            ("Monday works, or Tuesday. Actually Tuesday is my viva, so that's out.", ["09 09:00-17:00"]),
            ("Tomorrow after 5 or Friday 6 to 7, I'm on shift before that", ["05 17:00-20:00", "06 18:00-19:00"]),
        ] as [(String, [String])])
    func `a no to that takes back the day told last`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
