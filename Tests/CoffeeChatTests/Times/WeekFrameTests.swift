import Testing

@testable import CoffeeChat

struct WeekFrameTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("11am tomorrow is the only thing I have this week", ["05 11:00-11:30"]),
            ("Midweek next week, mornings please", ["10 09:00-12:00", "11 09:00-12:00", "12 09:00-12:00"]),
            ("Tuesday or Thursday next week", ["10 09:00-17:00", "12 09:00-17:00"]),
            ("Not next week. The week after, Tuesday or Wednesday", ["17 09:00-17:00", "18 09:00-17:00"]),
            ("下下周吧，下下周一、二上午都空", ["16 09:00-12:00", "17 09:00-12:00"]),
        ] as [(String, [String])])
    func `a week named beside weekdays is theirs`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
