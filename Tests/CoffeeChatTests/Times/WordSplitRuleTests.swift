import Testing

@testable import CoffeeChat

struct WordSplitRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday before 10 or after 3", ["06 09:00-10:00", "06 15:00-17:00"]),
            ("Friday at 3 or after", ["06 15:00-17:00"]),
        ] as [(String, [String])])
    func `or after is a bound, and two bounds where an hour follows`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test(
        arguments: [
            ("up to 11am on Friday and after 11.30 am on Wed", ["06 09:00-11:00", "11 11:30-17:00"]),
            ("Wednesday morning or any time after 3:30pm on Monday (30 Nov)", ["11 09:00-12:00", "30 15:30-17:00"]),
            ("Thursday 11-1 or after work on Friday", ["05 11:00-13:00", "06 17:00-20:00"]),
            ("before 1 pm on Nov 20, or after lunch on Wednesday", ["11 13:00-17:00", "20 09:00-13:00"]),
        ] as [(String, [String])])
    func `a bound behind or opens an offer of its own`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }
}
