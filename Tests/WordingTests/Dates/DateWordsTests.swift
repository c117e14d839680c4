import CoffeeChat
import Foundation
import Testing
import Wording

struct DateWordsTests {
    private let today = Day(iso: "2026-11-24") ?? Day(number: 0)

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    @Test func `names a day with its weekday, and the year where it is another`() throws {
        #expect(DateWords.day(today, today: today, in: .english) == "Tuesday, November 24")
        #expect(DateWords.day(today, today: today, in: .chinese) == "11月24日 周二")
        #expect(DateWords.day(try day("2027-01-02"), today: today, in: .english) == "Saturday, January 2, 2027")
        #expect(DateWords.day(try day("2027-01-02"), today: today, in: .chinese) == "2027年1月2日 周六")
    }

    @Test(arguments: [
        ("2026-11-24", "today", "今天"), ("2026-11-25", "tomorrow", "明天"), ("2026-11-23", "yesterday", "昨天"),
        ("2026-11-20", "on Friday", "11月20日"), ("2026-11-03", "on November 3", "11月3日"),
        ("2025-11-03", "on November 3, 2025", "2025年11月3日"),
    ])
    func `puts a day into the middle of a sentence`(iso: String, english: String, chinese: String) throws {
        #expect(DateWords.relative(try day(iso), today: today, in: .english) == english)
        #expect(DateWords.relative(try day(iso), today: today, in: .chinese) == chinese)
    }

    @Test(arguments: [
        ("2026-11-21", "3 days ago", "3天前"), ("2026-11-08", "2 weeks ago", "2周前"),
        ("2026-09-01", "2 months ago", "2个月前"), ("2025-11-24", "1 year ago", "1年前"),
        ("2026-12-24", "in 4 weeks", "4周后"),
    ])
    func `tells how far away a day is`(iso: String, english: String, chinese: String) throws {
        #expect(DateWords.distance(try day(iso), today: today, in: .english) == english)
        #expect(DateWords.distance(try day(iso), today: today, in: .chinese) == chinese)
    }

    @Test(arguments: [
        (0, 5, "12:05 am", "凌晨12:05"), (9, 30, "9:30 am", "上午9:30"), (12, 0, "12:00 pm", "中午12:00"),
        (15, 30, "3:30 pm", "下午3:30"), (20, 0, "8:00 pm", "晚上8:00"),
    ])
    func `says the time as people do`(hour: Int, minute: Int, english: String, chinese: String) throws {
        let zone = try #require(TimeZone(identifier: "Asia/Kolkata"))
        let instant = today.at(hour: hour, minute: minute, in: zone)
        #expect(DateWords.time(instant, zone: zone, in: .english) == english)
        #expect(DateWords.time(instant, zone: zone, in: .chinese) == chinese)
    }
}
