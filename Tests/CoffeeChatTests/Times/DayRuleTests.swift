import Testing

@testable import CoffeeChat

struct DayRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("a week on Thursday", ["12 09:00-17:00"]),
            ("Thursday week", ["12 09:00-17:00"]),
            ("the Monday after next", ["16 09:00-17:00"]),
            ("early next week", ["09 09:00-17:00", "10 09:00-17:00"]),
            ("下周初", ["09 09:00-17:00", "10 09:00-17:00"]),
            (
                "the week of 9 November",
                ["09 09:00-17:00", "10 09:00-17:00", "11 09:00-17:00", "12 09:00-17:00", "13 09:00-17:00"]
            ),
            ("每周五下午", ["06 13:00-17:00", "13 13:00-17:00"]),
            ("the weekend of the 14th", ["14 09:00-17:00", "15 09:00-17:00"]),
        ] as [(String, [String])])
    func `days and weeks are read`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
