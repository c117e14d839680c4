import Testing

@testable import CoffeeChat

struct ClauseReaderTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Thursday's out, Friday too. What about Monday at 9?", ["09 09:00-09:30"]),
            ("No calls before 10 please. Tuesday or Thursday.", ["05 10:00-17:00", "10 10:00-17:00"]),
            ("Tuesday no, Wednesday 2-3", ["11 14:00-15:00"]),
            ("Mon or Tue afternoon, or Wed if it's before 10", ["09 13:00-17:00", "10 13:00-17:00", "11 09:00-10:00"]),
            ("8:30am your time on Friday? That's my evening.", ["06 11:30-12:00"]),
        ] as [(String, [String])])
    func `what a clause says holds for its times`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
