import Testing

@testable import CoffeeChat

struct DayCalendarTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Wednesday", ["11 09:00-17:00"]),
            ("this Friday", ["06 09:00-17:00"]),
            ("next Tuesday", ["10 09:00-17:00"]),
            ("the 3rd at 2pm", ["03 14:00-14:30"]),
            ("weekends, mornings", ["07 09:00-12:00", "08 09:00-12:00", "14 09:00-12:00", "15 09:00-12:00"]),
            ("the next two weeks, Tuesday at 3", ["10 15:00-15:30", "17 15:00-15:30"]),
        ] as [(String, [String])])
    func `days are counted from the day on which they wrote`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
