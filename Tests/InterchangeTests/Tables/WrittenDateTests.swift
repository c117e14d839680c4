import CoffeeChat
import Foundation
import Testing

@testable import Interchange

struct WrittenDateTests {
    @Test(arguments: [
        "22 Nov 2026", "22-Nov-26", "22-Nov-2026", "22 November 2026", "Nov 22, 2026", "November 22, 2026",
        "2026-11-22",
        "2026/11/22", "2026/11/22 10:00", "2026.11.22", "11/22/26", "11/22/2026", "11/22/26, 10:00 AM",
        "11/22/26, 10:00\u{202F}AM",
        "22/11/2026", "22.11.2026", "2026年11月22日", "2026年11月22日 上午10:00", "2026年11月22日 星期日", "20261122",
        "2026-11-22 10:00:00 UTC", "2026-11-22T10:00:00Z", "2026-11-22T10:00:00.250+08:00", "Sun, Nov 22, 2026",
        "22nd of Nov 2026",
    ])
    func `one day in many spellings`(text: String) {
        #expect(WrittenDate(text)?.asDay == Day(year: 2026, month: 11, day: 22))
    }

    @Test(arguments: [
        ("4-Apr-21", "2021-04-04"), ("01 Jan 2024", "2024-01-01"), ("1/1/24", "2024-01-01"),
        ("29 Feb 2024", "2024-02-29"),
        ("1/29/26, 2:37 PM", "2026-01-29"), ("Nov 2026", "2026-11-01"), ("Sept 3, 2025", "2025-09-03"),
    ])
    func `other days`(text: String, iso: String) { #expect(WrittenDate(text)?.asDay?.iso == iso) }

    @Test(arguments: [
        "", "Designer", "Product Designer since 2019", "31 Feb 2026", "32 Jan 2026", "22 Foo 2026", "4-Apr",
        "13/13/2026", "2026-13-01",
        "1/2/3/4", "99999999999999999999", "11/22/26, 25:00", "tomorrow", "Montreal", "Marchetti 2026", ",,,",
        "2026-11-22 10:00 +x",
    ])
    func `what is no day is none`(text: String) { #expect(WrittenDate(text)?.asDay == nil) }

    @Test(arguments: [
        ("1/29/26, 2:37 PM", 14 * 60 + 37), ("1/29/26, 12:05 AM", 5), ("1/29/26, 12:05 PM", 12 * 60 + 5),
        ("2026年1月29日 下午2:37", 14 * 60 + 37), ("2026-01-29 14:37", 14 * 60 + 37), ("1/29/26, 2:37 p.m.", 14 * 60 + 37),
    ])
    func `times without a zone are what the clock showed`(text: String, minutes: Int) throws {
        let time = try #require(WrittenDate(text)?.wallTime)
        #expect(time == WallTime(day: try #require(Day(iso: "2026-01-29")), minutes: minutes))
    }

    @Test func `a zone makes it UTC`() throws {
        let day = try #require(Day(iso: "2025-06-01"))
        #expect(
            WrittenDate("2025-06-01 14:03:22 UTC")?.wallTime == WallTime(day: day, minutes: 14 * 60 + 3, isUTC: true))
        #expect(
            WrittenDate("2025-06-02T01:03:22+08:00")?.wallTime == WallTime(day: day, minutes: 17 * 60 + 3, isUTC: true))
        #expect(WrittenDate("2025-06-01 14:03:22 UTC")?.instant?.timeIntervalSince1970 == 1_748_786_602)
    }

    @Test func `careers know months and years`() {
        #expect(WrittenDate("Jan 2024")?.careerDate == CareerDate(year: 2024, month: 1))
        #expect(WrittenDate("2016")?.careerDate == CareerDate(year: 2016))
        #expect(WrittenDate("Jan-24")?.careerDate == CareerDate(year: 2024, month: 1))
        #expect(WrittenDate("2024-01")?.careerDate == CareerDate(year: 2024, month: 1))
        #expect(WrittenDate("0000")?.careerDate == nil)
    }

    @Test(
        arguments: [
            ("03/04/2026", nil), ("13/04/2026", true), ("03/14/2026", false), ("2026-11-22", nil), ("x", nil),
            ("22-11-26", true),
        ] as [(String, Bool?)])
    func `a thirteen shows which number is the day`(text: String, isDayFirst: Bool?) {
        #expect(WrittenDate.order(shownBy: Array(text.utf8)[...]).map { $0 == .dayFirst } == isDayFirst)
    }
}
