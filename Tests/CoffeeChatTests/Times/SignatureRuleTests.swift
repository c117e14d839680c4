import Testing

@testable import CoffeeChat

struct SignatureRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday at 2 works.\n\nBest,\nDana Whitfield\nOffice hours: Tue 10-12", ["06 14:00-14:30"]),
            ("Friday at 2\n-- \nReading room open Tue-Sat 10-5", ["06 14:00-14:30"]),
        ] as [(String, [String])])
    func `nothing is offered in a signature`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
