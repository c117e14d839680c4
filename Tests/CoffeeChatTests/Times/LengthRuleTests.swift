import Testing

@testable import CoffeeChat

struct LengthRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("half an hour is fine", 30),
            ("20 to 30 min", 30),
            ("半小时没问题", 30),
            ("I am eleven hours ahead", 0),
            ("in 20 minutes", 0),
        ] as [(String, Int)])
    func `how long is read, and no count of other things`(text: String, expected: Int) {
        #expect((kit.read(text).minutes ?? 0) == expected)
    }
}
