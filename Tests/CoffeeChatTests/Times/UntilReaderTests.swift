import Testing

@testable import CoffeeChat

struct UntilReaderTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Try me after the 20th", "2026-11-21"),
            ("Ping me in two weeks", "2026-11-18"),
            ("Write again in January", "2027-01-01"),
            ("20号以后再说吧", "2026-11-21"),
        ] as [(String, String)])
    func `the day to come back is read`(text: String, expected: String) {
        #expect((kit.read(text).until?.iso ?? "") == expected)
    }
}
