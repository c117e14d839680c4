import Testing

@testable import CoffeeChat

struct LabelRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            (
                "My calendar for tomorrow: 9-10 call, 10-11 free, 11-12 call, 2-3 free",
                ["05 10:00-11:00", "05 14:00-15:00"]
            ),
            ("Tomorrow 9-10 free, 10-11 standup, 3-4 free", ["05 09:00-10:00", "05 15:00-16:00"]),
        ] as [(String, [String])])
    func `in a list where some hours are called free, the others are not`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }
}
