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

    @Test func `weekdays are counted in a month, and a week is added to tomorrow`() {
        let kit = ReplyKit()
        #expect(kit.windows("The last Monday of the month works") == ["30 09:00-17:00"])
        #expect(kit.windows("The first Tuesday in December, after 3") == ["01 15:00-17:00"])
        #expect(kit.windows("The second Friday of next month") == ["11 09:00-17:00"])
        #expect(kit.windows("tomorrow week at 10") == ["12 10:00-10:30"])
    }

    @Test func `all of a day stands for itself`() {
        let kit = ReplyKit()
        #expect(kit.windows("All of Friday, or Monday afternoon") == ["06 09:00-17:00", "09 13:00-17:00"])
    }

    @Test func `not until a day is that day`() {
        let kit = ReplyKit()
        #expect(kit.windows("My next opening isn't until next Friday at 11") == ["13 11:00-11:30"])
    }

    @Test func `a number behind a full stop is no date`() {
        #expect(ReplyKit().windows("noon on Thursday. 20 min ok?") == ["05 12:00-12:30"])
    }
}
