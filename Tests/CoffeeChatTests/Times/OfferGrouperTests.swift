import Testing

@testable import CoffeeChat

struct OfferGrouperTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Tuesday or Thursday afternoon", ["05 13:00-17:00", "10 13:00-17:00"]),
            ("Tuesday morning or Thursday", ["05 09:00-17:00", "10 09:00-12:00"]),
            ("10am Tuesday, Thursday 3pm", ["05 15:00-15:30", "10 10:00-10:30"]),
        ] as [(String, [String])])
    func `a time goes with the days beside it`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test(
        arguments: [
            (
                "The 9th works. If I had to choose I'd say the 10th though. Either way not earlier than 11.",
                ["09 11:00-17:00", "10 11:00-17:00"]
            )
        ] as [(String, [String])])
    func `either way holds for all the days before`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }

    @Test(
        arguments: [
            ("between 5 and 6.30 on Sunday and Tuesday, 11 - half past one", ["08 17:00-18:30", "10 11:00-13:30"]),
            ("Straight after work Monday or Tuesday, 5 to 6.30", ["09 17:00-18:30", "10 17:00-18:30"]),
        ] as [(String, [String])])
    func `hours before one day and behind another`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }
}
