import Testing

@testable import CoffeeChat

struct NarrowRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Could do Thursday or Friday. On Friday only from 2.", ["05 09:00-17:00", "06 14:00-17:00"]),
            ("周四周五都可以，周五只有上午", ["05 09:00-17:00", "06 09:00-12:00"]),
            ("Saturday or Sunday. Saturday 10 to 12 is best", ["07 10:00-12:00", "08 09:00-17:00"]),
        ] as [(String, [String])])
    func `a day told again more exactly counts as told again`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test func `what is usual gives way to the day that is meant`() {
        let kit = ReplyKit()
        #expect(kit.windows("Sundays are my admin day, so this Sunday 4 to 6 would be lovely.") == ["08 16:00-18:00"])
        #expect(kit.windows("Weekends only. The 14th or 15th?") == ["14 09:00-17:00", "15 09:00-17:00"])
    }

    @Test(
        arguments: [
            (
                "Monday onwards I'm flexible. Let's say Monday afternoon or Tuesday, full day.",
                ["09 13:00-17:00", "10 09:00-17:00"]
            )
        ] as [(String, [String])])
    func `days behind a day to come narrow it`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }
}
