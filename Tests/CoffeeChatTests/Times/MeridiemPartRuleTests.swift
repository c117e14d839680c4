import Testing

@testable import CoffeeChat

struct MeridiemPartRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Tuesday pm or Thursday am", ["05 09:00-12:00", "10 13:00-17:00"]),
            ("the 10th (am) or the 12th (pm)", ["10 09:00-12:00", "12 13:00-17:00"]),
            ("Friday 10 am", ["06 10:00-10:30"]),
        ] as [(String, [String])])
    func `am and pm alone are halves of the day`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test func `behind a date with its month, am belongs to the hour`() {
        #expect(ReplyKit().windows("Free on 4th Dec 10 am to 11:30 am only.") == ["04 10:00-11:30"])
    }
}
