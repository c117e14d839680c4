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

    @Test func `lunch within what is offered leaves two stretches`() {
        #expect(
            ReplyKit().windows("Tomorrow, but not before 11 and not over lunch")
                == ["05 11:00-12:00", "05 13:00-17:00"])
    }
}
