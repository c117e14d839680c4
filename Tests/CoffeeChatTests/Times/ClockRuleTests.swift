import Testing

@testable import CoffeeChat

struct ClockRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday 15:00", ["06 15:00-15:30"]),
            ("Friday 3pm", ["06 15:00-15:30"]),
            ("Friday at half past two", ["06 14:30-15:00"]),
            ("Friday quarter of five", ["06 16:45-17:15"]),
            ("Friday nine thirty", ["06 09:30-10:00"]),
            ("周五下午二时至四时", ["06 14:00-16:00"]),
            ("周五两点半", ["06 14:30-15:00"]),
            ("周五三点一刻", ["06 15:15-15:45"]),
        ] as [(String, [String])])
    func `hours are read in figures and in words`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
