import Testing

@testable import CoffeeChat

struct DaySpanTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday after 2", ["06 14:00-17:00"]),
            ("Friday after 4:30", ["06 16:30-20:00"]),
            ("Friday before 11", ["06 09:00-11:00"]),
            ("Friday afternoon after 3", ["06 15:00-17:00"]),
            ("Friday evening, 7 to 8", ["06 19:00-20:00"]),
        ] as [(String, [String])])
    func `a bound ends with its part or with the working day`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
