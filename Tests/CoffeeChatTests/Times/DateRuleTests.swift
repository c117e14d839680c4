import Testing

@testable import CoffeeChat

struct DateRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Nov 9 at 3pm", ["09 15:00-15:30"]),
            ("9 November at 3pm", ["09 15:00-15:30"]),
            ("11/9 at 3pm", ["09 15:00-15:30"]),
            ("the 9th at 3pm", ["09 15:00-15:30"]),
            ("on the eleventh after four", ["11 16:00-17:00"]),
            ("11月9日下午3点", ["09 15:00-15:30"]),
            ("9号、10号下午", ["09 13:00-17:00", "10 13:00-17:00"]),
        ] as [(String, [String])])
    func `dates are read in both orders and by name`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test(
        arguments: [
            ("How about Thu the 5th, 6ish", ["05 18:00-18:30"]),
            ("Thursday the 12th, 3ish", ["12 15:00-15:30"]),
        ] as [(String, [String])])
    func `an hour behind a date is no second date`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }
}
