import Testing

@testable import CoffeeChat

struct LetterWeekdayRuleTests {
    private let kit = ReplyKit()

    @Test func `letters joined by a stroke are weekdays`() {
        #expect(kit.windows("Tu/Th next week") == ["10 09:00-17:00", "12 09:00-17:00"])
        #expect(
            kit.windows("M/W/F next week, mornings") == ["09 09:00-12:00", "11 09:00-12:00", "13 09:00-12:00"])
    }

    @Test func `a letter by itself is none, nor are letters out of order`() {
        #expect(kit.windows("M is my initial, Friday is my day") == ["06 09:00-17:00"])
        #expect(kit.windows("The F/M thing is on. Friday at 3?") == ["06 15:00-15:30"])
    }
}
