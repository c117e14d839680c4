import Testing

@testable import CoffeeChat

struct ExceptionRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Next week's a write-off apart from Friday after 2", ["13 14:00-17:00"]),
            ("Nothing this week except tomorrow morning", ["05 09:00-12:00"]),
            ("I'm packed all week, apart from Thursday 3-5", ["05 15:00-17:00"]),
            ("Not free any day next week other than Tuesday afternoon", ["10 13:00-17:00"]),
            ("Any day next week except Tuesday and Thursday", ["09 09:00-17:00", "11 09:00-17:00", "13 09:00-17:00"]),
            ("Fully booked until Friday bar Thursday at 2", ["05 14:00-14:30"]),
        ] as [(String, [String])])
    func `behind a no, what is excepted is what they offer`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
