import CoffeeChat
import Foundation
import Testing

@testable import Interchange

/// Whatever somebody's calendar holds, reading it ends soon and harms nobody.
@Suite struct HostileCalendarTests {
    private static let event = ["BEGIN:VEVENT", "UID:1", "DTSTART:20261201T100000Z", "DURATION:PT1H", "END:VEVENT"]

    private func busy(_ bytes: [UInt8]) throws -> CalendarFile.Busy {
        let start = Date(timeIntervalSince1970: 1_795_996_800)
        return try CalendarFile(bytes, file: "test.ics")
            .busy(from: start, to: start.addingTimeInterval(14 * 86_400), zone: .gmt)
    }

    @Test func `what is too large is refused before it is read`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "A"), count: 50_000_000)
        #expect(throws: Refusal.tooLarge(file: "a.ics", limit: CalendarFile.mostBytes)) {
            try CalendarFile(bytes, file: "a.ics")
        }
    }

    @Test(arguments: [
        "FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=SECONDLY;INTERVAL=7", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=1,2,3,4",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300", "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3", "FREQ=YEARLY;INTERVAL=32767",
        "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=-5", "FREQ=NEVER", "FREQ=", "=;;=",
        "FREQ=WEEKLY;BYDAY=XX", "FREQ=YEARLY;BYEASTER=1", "RSCALE=CHINESE;FREQ=YEARLY", "FREQ=DAILY;UNTIL=tomorrow",
        "FREQ=HOURLY;BYMINUTE=0;BYSECOND=0;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11",
    ])
    func `a rule without end or sense ends`(rule: String) throws {
        let began = ContinuousClock.now
        let lines = [
            "BEGIN:VEVENT", "UID:1", "DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:\(rule)", "END:VEVENT",
        ]
        _ = try busy(CalendarSample.bytes(lines))
        #expect(began.duration(to: .now) < .seconds(120))
    }

    @Test func `thousands of endless rules end together`() throws {
        let began = ContinuousClock.now
        let lines = (0..<3000).flatMap { number in
            [
                "BEGIN:VEVENT", "UID:\(number)", "DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY",
                "END:VEVENT",
            ]
        }
        #expect(try busy(CalendarSample.bytes(lines)).isTooMuch)
        #expect(began.duration(to: .now) < .seconds(120))
    }

    @Test func `ten thousand components in each other are walked, not followed`() throws {
        let deep = [String](repeating: "BEGIN:VEVENT", count: 10_000) + [String](repeating: "END:VEVENT", count: 10_000)
        #expect(try busy(CalendarSample.bytes(deep + Self.event)).spans.count == 1)
        let open = [String](repeating: "BEGIN:X", count: 10_000)
        #expect(try busy(CalendarSample.bytes(Self.event + open)).spans.count == 1)
    }

    @Test(arguments: ["\n", "\r", "\r\n", "\n\n", "\r\n\r\n"])
    func `any end of line will do`(end: String) throws {
        #expect(try busy(CalendarSample.bytes(Self.event, lineEnd: end)).spans.count == 1)
    }

    @Test func `lines are unfolded, also within a character`() throws {
        var bytes = CalendarSample.bytes(
            [
                "BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Eur\r\n ope/Ber\r\n\tlin:202612\r\n 01T100000", "DURATION:PT1H",
                "END:VEVENT",
            ])
        #expect(try busy(bytes).spans.count == 1)
        bytes = CalendarSample.bytes(Self.event)
        bytes += Array("BEGIN:VEVENT\r\nSUMMARY:".utf8) + [0xE5, 0x0D, 0x0A, 0x20, 0x92, 0x96]
        #expect(try busy(bytes).spans.count == 1)
    }

    @Test func `bytes that are no text harm only their own line`() throws {
        var bytes = CalendarSample.bytes(Self.event)
        let bad = Array("SUMMARY:".utf8) + [0xFF, 0xFE, 0xC3, 0x28] + Array("\r\n".utf8)
        bytes.insert(contentsOf: bad, at: bytes.count - "END:VEVENT\r\nEND:VCALENDAR\r\n".utf8.count)
        #expect(try busy(bytes).spans.count == 1)
    }

    @Test(arguments: ["", "hello", "BEGIN:VCARD\r\nEND:VCARD\r\n", "<!DOCTYPE html>", "\u{0}\u{0}"])
    func `what is no calendar is said to be none`(text: String) {
        #expect(throws: Refusal.self) { try CalendarFile(Array(text.utf8), file: "a.ics") }
    }

    @Test func `a calendar that was cut off keeps what it has`() throws {
        let whole = CalendarSample.bytes(Self.event + Self.event)
        for count in stride(from: 30, to: whole.count, by: 7) { _ = try busy(Array(whole.prefix(count))) }
    }

    @Test func `noise is read to its end`() throws {
        var random = SeededGenerator(seed: 7)
        let whole = CalendarSample.bytes(Self.event + ["BEGIN:VTIMEZONE", "TZID:X", "END:VTIMEZONE"])
        for _ in 0..<2000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                bytes[Int.random(in: 15..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? busy(bytes)
        }
    }

    @Test(arguments: ["00000101T000000Z", "99991231T235959Z", "20261301T000000Z", "20260230", "20261201T250000Z", "x"])
    func `dates at the edge of time are no trouble`(start: String) throws {
        for rule in ["FREQ=DAILY", "FREQ=YEARLY;BYDAY=20MO"] {
            _ = try busy(
                CalendarSample.bytes([
                    "BEGIN:VEVENT", "DTSTART:\(start)", "DURATION:P9999W", "RRULE:\(rule)", "END:VEVENT",
                ]))
        }
    }
}
