import CoffeeChat
import Foundation
import Testing

struct ISOTimeTests {
    private let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt

    @Test(arguments: [
        ("2026-12-01T15:30", "2026-12-01T15:30:00+01:00"), ("2026-07-01 15:30", "2026-07-01T15:30:00+02:00"),
        ("2026-12-01T15:30:45Z", "2026-12-01T16:30:45+01:00"), ("2026-12-01T09:00-05:00", "2026-12-01T15:00:00+01:00"),
        ("2026-12-01T09:00:00.123+0530", "2026-12-01T04:30:00+01:00"), ("2026-12-01", "2026-12-01T12:00:00+01:00"),
    ])
    func `reads times with and without an offset`(text: String, expected: String) throws {
        let instant = try #require(ISOTime.instant(text, in: berlin))
        #expect(ISOTime.text(instant, in: berlin) == expected)
    }

    @Test(arguments: [
        "", "tomorrow", "2026-12-01T25:00", "2026-12-01T9:00", "2026-12-01T09", "2026-02-30T09:00",
        "2026-12-01T09:00+99:00",
    ])
    func `refuses what is no time`(text: String) {
        #expect(ISOTime.instant(text, in: berlin) == nil)
    }

    @Test func `writes half hours and years before the epoch`() throws {
        let kolkata = try #require(TimeZone(identifier: "Asia/Kolkata"))
        #expect(ISOTime.text(Date(timeIntervalSince1970: 0), in: kolkata) == "1970-01-01T05:30:00+05:30")
        #expect(ISOTime.text(Date(timeIntervalSince1970: -1), in: .gmt) == "1969-12-31T23:59:59+00:00")
    }
}
