import Testing

@testable import CoffeeChat

struct WindowMakerTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday is wide open apart from 12-1", ["06 09:00-12:00", "06 13:00-17:00"]),
            ("Friday, just not before 11", ["06 11:00-17:00"]),
        ] as [(String, [String])])
    func `what they rule out is taken away`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
