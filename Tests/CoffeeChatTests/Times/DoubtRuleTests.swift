import Testing

@testable import CoffeeChat

struct DoubtRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday 2-4 works", []),
            ("Friday is when the inspectors eat our biscuits upstairs", [.somethingUnread]),
            ("Thursday 3pm ET or Friday 9am GMT", [.whichZone]),
        ] as [(String, [ReplyAsk])])
    func `it asks where something may have been misread`(text: String, expected: [ReplyAsk]) {
        #expect(kit.read(text).ask == expected)
    }

    @Test func `an hour that they have may be taken or offered`() {
        #expect(!ReplyKit().read("Tuesday 9:30, I have a 10 o'clock").ask.isEmpty)
    }

    @Test func `a day alone between two with their hours asks`() {
        #expect(!ReplyKit().read("Tomorrow before 10, or Monday, or Tuesday before 10").ask.isEmpty)
    }

    @Test func `a day told whole and in hours is asked about`() {
        #expect(!ReplyKit().read("Monday the 9th, same as ever.").ask.isEmpty)
    }

    @Test func `days that share their words are no stretch between two`() {
        #expect(
            ReplyKit().windows("Monday before 10, the 22nd and 23rd at 3")
                == ["09 09:00-10:00", "22 15:00-15:30", "23 15:00-15:30"])
    }
}
