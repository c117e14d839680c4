import Testing

@testable import CoffeeChat

struct ItemReaderTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("tomorrow? 3?", ["05 15:00-15:30"]),
            ("Can we do 8 tomorrow?", ["05 08:00-08:30"]),
            ("early on Tuesday, like 8", ["10 08:00-08:30"]),
            ("I have 3 kids and Friday at 2 works", ["06 14:00-14:30"]),
        ] as [(String, [String])])
    func `bare numbers are hours only where an hour would stand`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test(
        arguments: [
            ("I have a train at 2 on Monday, anything before that.", ["09 09:00-14:00"]),
            (
                "Not next week. The one after is fine.",
                [
                    "16 09:00-17:00", "17 09:00-17:00", "18 09:00-17:00", "19 09:00-17:00", "20 09:00-17:00",
                ]
            ),
            ("This Friday 1 to 3, or the one after, same time.", ["06 13:00-15:00", "13 13:00-15:00"]),
            ("Would your Thursday 8am-10am work?", ["05 11:00-13:00"]),
        ] as [(String, [String])])
    func `times hang on the one before`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }

    @Test(
        arguments: [
            ("Wednesday is fine but 3 would be better", ["11 15:00-15:30"]),
            ("Same day but 1?", ["11 13:00-13:30"]),
        ] as [(String, [String])])
    func `an hour behind a but is of the same day`(text: String, expected: [String]) {
        #expect(ReplyKit(offered: [ReplyKit.three[1]]).windows(text) == expected)
    }
}
