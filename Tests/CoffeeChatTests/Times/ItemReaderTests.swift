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
}
