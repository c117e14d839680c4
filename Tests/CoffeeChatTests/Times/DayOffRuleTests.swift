import Testing

@testable import CoffeeChat

struct DayOffRuleTests {
    @Test(
        arguments: [
            ("I'm off on the 22nd and 23rd so any time those two days", ["22 09:00-17:00", "23 09:00-17:00"]),
            ("I'm off on the 22nd and 23rd, Tuesday at 3 works", ["10 15:00-15:30"]),
        ] as [(String, [String])])
    func `a day off work may be given away`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }
}
