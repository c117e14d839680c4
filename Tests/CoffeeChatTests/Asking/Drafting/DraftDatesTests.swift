import Testing

@testable import CoffeeChat

@Suite struct DraftDatesTests {
    /// A Tuesday.
    private let today = Day(number: 20_780)

    @Test(arguments: [
        (1, "yesterday", "昨天"), (7, "last week", "上周"), (14, "two weeks ago", "两周前"), (0, "earlier today", "今天早些时候"),
        (60, "in September", "9月份"),
    ])
    func `a day that is past is named as one says it`(days: Int, english: String, chinese: String) {
        let today = Day(year: 2026, month: 11, day: 24) ?? today
        #expect(EnglishDates.past(today.adding(days: -days), from: today) == english)
        #expect(ChineseDates.past(today.adding(days: -days), from: today) == chinese)
    }

    @Test func `since when is said as the article says it`() throws {
        let today = try #require(Day(year: 2026, month: 11, day: 24))
        let year = try #require(CareerDate(year: 2025, month: 11)), bare = try #require(CareerDate(year: 2019))
        #expect(EnglishDates.since(year, today: today) == "for the last year")
        #expect(EnglishDates.since(bare, today: today) == "since 2019")
        #expect(ChineseDates.since(year, today: today) == "从去年11月起")
        #expect(EnglishDates.since(try #require(CareerDate(year: 2027)), today: today) == nil)
    }
}
