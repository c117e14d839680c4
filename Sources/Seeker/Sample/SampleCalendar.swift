import CoffeeChat
import Foundation

/// Marina's own calendar for the next two weeks: lessons, a shift, the dentist. It leaves room around the times that she
/// has offered, as a careful person does.
struct SampleCalendar: Sendable {
    static let name = "Marina"
    static let file = "marina.ics"

    let clock: SampleClock

    private struct Entry {
        /// Working days from now.
        let ahead: Int
        let from: (hour: Int, minute: Int)
        let to: (hour: Int, minute: Int)
        let title: String
    }

    private static let entries = [
        Entry(ahead: 0, from: (15, 0), to: (16, 30), title: "Figma lesson"),
        Entry(ahead: 1, from: (15, 30), to: (17, 0), title: "Open Pantry: sketches"),
        Entry(ahead: 2, from: (9, 0), to: (11, 30), title: "Shift at Third Cup"),
        Entry(ahead: 3, from: (11, 0), to: (12, 0), title: "Dentist"),
        Entry(ahead: 4, from: (9, 0), to: (13, 0), title: "Usability test, Open Pantry"),
        Entry(ahead: 5, from: (15, 0), to: (18, 0), title: "Shift at Third Cup"),
        Entry(ahead: 6, from: (11, 0), to: (12, 30), title: "Portfolio evening, moved to noon"),
        Entry(ahead: 7, from: (9, 30), to: (11, 0), title: "Figma lesson"),
        Entry(ahead: 9, from: (15, 0), to: (17, 0), title: "Reading group"),
    ]
    /// A day by the sea: nobody is to write to her then.
    private static let dayAway = 8

    var bytes: [UInt8] {
        let day = clock.day(-Self.dayAway)
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Cortado//Sample//EN", "X-WR-CALNAME:\(Self.name)"]
            + Self.entries.flatMap(event)
            + event(
                number: Self.dayAway, title: "By the sea",
                [
                    "DTSTART;VALUE=DATE:" + Self.digits(day.iso),
                    "DTEND;VALUE=DATE:" + Self.digits(day.adding(days: 1).iso),
                ]) + ["END:VCALENDAR", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    /// How many events there are.
    static var count: Int { entries.count + 1 }

    private func event(_ entry: Entry) -> [String] {
        event(
            number: entry.ahead, title: entry.title,
            [
                "DTSTART:" + instant(entry.ahead, entry.from),
                "DTEND:" + instant(entry.ahead, entry.to),
            ])
    }

    private func event(number: Int, title: String, _ times: [String]) -> [String] {
        let stamp = "DTSTAMP:" + Self.digits(clock.today.iso) + "T000000Z"
        return ["BEGIN:VEVENT", "UID:sample-\(number)@cortado.example", stamp] + times
            + ["SUMMARY:" + title.replacing(",", with: "\\,"), "END:VEVENT"]
    }

    /// In UTC: `20261201T093000Z`.
    private func instant(_ ahead: Int, _ time: (hour: Int, minute: Int)) -> String {
        let text = ISOTime.text(clock.at(-ahead, time.hour, time.minute), in: .gmt)
        return Self.digits(String(text.prefix(10))) + "T" + Self.digits(String(text.dropFirst(11).prefix(8))) + "Z"
    }

    private static func digits(_ text: String) -> String { text.filter(\.isNumber) }
}
