import Testing

@testable import CoffeeChat

struct ReturnCueRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("月中之前都在闭关，15号以后联系", .later),
            ("15号以后都可以", .offers),
        ] as [(String, ReplyIntent)])
    func `what stands behind 以后 asks to be asked again`(text: String, expected: ReplyIntent) {
        #expect(kit.read(text).intent == expected)
    }
}
