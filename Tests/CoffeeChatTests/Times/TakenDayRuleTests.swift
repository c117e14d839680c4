import Testing

@testable import CoffeeChat

struct TakenDayRuleTests {
    @Test(
        arguments: [
            ("Tuesday is packed but after 5 works", ["10 17:00-20:00"]),
            ("I'm teaching Monday and Tuesday, so after 5 please", ["09 17:00-20:00", "10 17:00-20:00"]),
            (
                "Tuesday is out but any morning works",
                [
                    "05 09:00-12:00", "06 09:00-12:00", "09 09:00-12:00", "11 09:00-12:00", "12 09:00-12:00",
                    "13 09:00-12:00", "16 09:00-12:00", "18 09:00-12:00",
                ]
            ),
            ("Wednesday no, however before 10 could work", ["11 09:00-10:00"]),
        ] as [(String, [String])])
    func `hours behind a but or a so are of the day that was taken`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }
}
