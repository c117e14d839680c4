import CoffeeChat
import Foundation
import Testing

struct TimeSpanTests {
    private func span(_ start: Double, _ end: Double) throws -> TimeSpan {
        try #require(TimeSpan(Date(timeIntervalSince1970: start), Date(timeIntervalSince1970: end)))
    }

    @Test func `is never empty`() {
        #expect(TimeSpan(.distantPast, .distantPast) == nil)
        #expect(TimeSpan(.distantFuture, .distantPast) == nil)
    }

    @Test func `merges what overlaps or touches`() throws {
        let merged = [try span(5, 7), try span(0, 2), try span(2, 3), try span(6, 9), try span(6, 7)].merged()
        #expect(merged == [try span(0, 3), try span(5, 9)])
    }
}
