import CoffeeChat
import Foundation
import Testing
import Wording

struct SlotWordsTests {
    private let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt

    private func line(_ start: String, _ theirs: String, _ mine: String?, _ language: Language) throws -> String {
        let slot = TimeSpan(try #require(ISOTime.instant(start, in: berlin)), minutes: 30)
        return SlotWords.line(
            slot, theirs: try #require(TimeZone(identifier: theirs)), mine: mine.flatMap(TimeZone.init(identifier:)),
            in: language)
    }

    @Test(arguments: [
        (
            "2026-12-01T10:00-08:00", "America/Los_Angeles", "America/New_York",
            "Tue, Dec 1, 10:00-10:30 am PT (1:00 pm ET)"
        ),
        ("2026-12-01T10:00-08:00", "America/Los_Angeles", "America/Vancouver", "Tue, Dec 1, 10:00-10:30 am PT"),
        ("2026-12-01T11:30+00:00", "Europe/London", "Asia/Kolkata", "Tue, Dec 1, 11:30 am-12:00 pm GMT (5:00 pm IST)"),
        (
            "2026-07-01T11:30+01:00", "Europe/London", "Europe/Berlin",
            "Wed, Jul 1, 11:30 am-12:00 pm BST (12:30 pm CEST)"
        ),
        (
            "2026-12-01T16:30-05:00", "America/New_York", "Australia/Sydney",
            "Tue, Dec 1, 4:30-5:00 pm ET (Wed 8:30 am Sydney time)"
        ),
        ("2026-12-01T10:00+03:00", "Indian/Antananarivo", nil, "Tue, Dec 1, 10:00-10:30 am Antananarivo time"),
    ])
    func `writes a time in their zone, mine beside it`(start: String, theirs: String, mine: String?, expected: String)
        throws
    {
        #expect(try line(start, theirs, mine, .english) == expected)
    }

    @Test(arguments: [
        ("2026-12-01T10:00+08:00", "Asia/Shanghai", nil, "12月1日 周二 上午10:00-10:30（北京时间）"),
        ("2026-12-01T10:00+08:00", "Asia/Shanghai", "Asia/Singapore", "12月1日 周二 上午10:00-10:30（北京时间）"),
        ("2026-12-01T16:00+08:00", "Asia/Shanghai", "Europe/Berlin", "12月1日 周二 下午4:00-4:30（北京时间，柏林时间上午9:00）"),
        ("2026-12-01T09:00-08:00", "America/Los_Angeles", "Asia/Shanghai", "12月1日 周二 上午9:00-9:30（美西时间，北京时间周三凌晨1:00）"),
        ("2026-12-01T11:30+08:00", "Asia/Shanghai", nil, "12月1日 周二 上午11:30-12:00（北京时间）"),
        ("2026-12-01T10:00+03:00", "Indian/Antananarivo", nil, "12月1日 周二 上午10:00-10:30（UTC+3）"),
    ])
    func `writes it in Chinese`(start: String, theirs: String, mine: String?, expected: String) throws {
        #expect(try line(start, theirs, mine, .chinese) == expected)
    }

    @Test func `reckons with clocks that change before the day`() throws {
        // Berlin falls back on 25 October 2026, New York a week later.
        #expect(
            try line("2026-10-27T10:00-04:00", "America/New_York", "Europe/Berlin", .english)
                == "Tue, Oct 27, 10:00-10:30 am ET (3:00 pm CET)")
        #expect(
            try line("2026-11-03T10:00-05:00", "America/New_York", "Europe/Berlin", .english)
                == "Tue, Nov 3, 10:00-10:30 am ET (4:00 pm CET)")
    }
}
