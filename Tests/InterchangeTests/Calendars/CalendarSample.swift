import CoffeeChat
import Foundation

@testable import Interchange

/// Small calendars, and what they make of some weeks.
enum CalendarSample {
    static let berlin = "Europe/Berlin"

    static func file(_ events: [String]..., other: [String] = []) throws -> CalendarFile {
        let lines = events.flatMap { ["BEGIN:VEVENT"] + $0 + ["END:VEVENT"] }
        return try CalendarFile(bytes(other + lines), file: "test.ics")
    }

    static func bytes(_ lines: [String], lineEnd: String = "\r\n") -> [UInt8] {
        Array(
            (["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]).joined(separator: lineEnd).utf8)
    }

    static func zone(_ name: String) -> TimeZone { TimeZone(identifier: name) ?? .gmt }
}

extension CalendarFile {
    /// "2026-12-01T10:00+01:00/11:00": busy time as the seeker's clock shows it.
    func busyText(_ from: String, _ to: String, zone name: String = CalendarSample.berlin, me: [String] = [])
        -> [String]
    {
        let zone = CalendarSample.zone(name)
        guard let from = ISOTime.instant(from + "T00:00", in: zone), let to = ISOTime.instant(to + "T00:00", in: zone)
        else { return ["no such days"] }
        return busy(from: from, to: to, zone: zone, me: me).spans.map { span in
            let (start, end) = (ISOTime.text(span.start, in: zone), ISOTime.text(span.end, in: zone))
            let isSameDay = start.prefix(10) == end.prefix(10)
            return "\(start.prefix(16))/\(isSameDay ? end.dropFirst(11).prefix(5) : end.prefix(16))"
        }
    }
}
