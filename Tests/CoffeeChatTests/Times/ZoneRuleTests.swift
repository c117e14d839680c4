import Testing

@testable import CoffeeChat

struct ZoneRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday 3pm PT", ["06 18:00-18:30"]),
            ("Friday 3pm London time", ["06 10:00-10:30"]),
            ("Friday 3pm your time", ["06 18:00-18:30"]),
            ("北京时间周六上午9点", ["06 20:00-20:30"]),
            ("Friday 3pm GMT+1", ["06 09:00-09:30"]),
        ] as [(String, [String])])
    func `a zone is told by name, by letters or by whose it is`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test(
        arguments: [
            ("Monday at 3 Tokyo time, Wednesday at 10 your time", ["09 01:00-01:30", "11 13:00-13:30"])
        ] as [(String, [String])])
    func `two offers on two clocks`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }
}
