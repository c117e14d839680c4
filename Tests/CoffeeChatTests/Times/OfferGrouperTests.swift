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
}
