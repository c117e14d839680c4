import CoffeeChat

/// A recurrence rule as it stands in a calendar: `FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T235959Z`.
struct RuleText: Hashable, Sendable {
    private let parts: [(key: String, value: String)]

    init(_ text: String) {
        parts = text.split(separator: ";").compactMap { part in
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, !pair[0].isEmpty else { return nil }
            return (pair[0].uppercased().trimmingSpaces(), pair[1].uppercased().trimmingSpaces())
        }
    }

    static func == (a: RuleText, b: RuleText) -> Bool { a.text == b.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    var frequency: String { self["FREQ"] ?? "" }

    subscript(key: String) -> String? { parts.first { $0.key == key }?.value }

    /// Whether anything but frequency and interval says when.
    var isPlain: Bool { parts.allSatisfy { !$0.key.hasPrefix("BY") } }

    /// Whether `BYSETPOS` names a place that there can be: libical looks for the three hundredth Monday of a month, in
    /// every month until the end of time.
    var isPositionPossible: Bool {
        guard let places = self["BYSETPOS"], !parts.contains(where: { Self.clockParts.contains($0.key) }) else {
            return true
        }
        let most = ["DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366][frequency] ?? 1
        return places.split(separator: ",").contains { Int($0).map { abs($0) <= most && $0 != 0 } ?? false }
    }

    private static let clockParts: Set<String> = ["BYHOUR", "BYMINUTE", "BYSECOND"]

    var text: String { parts.map { "\($0.key)=\($0.value)" }.joined(separator: ";") }

    /// The rule with its end on the wall of the event: an end in UTC is brought there, a bare day lasts till its midnight.
    func withUntil(_ wall: (Int) -> WallClock) -> String {
        parts.map { key, value in
            guard key == "UNTIL", let until = EventTime(value, zone: nil) else { return "\(key)=\(value)" }
            switch until {
            case .date(let day): return "UNTIL=\(ICalTime.text(WallClock(day, secondsOfDay: 86_399)))"
            case .local(let time, _): return "UNTIL=\(ICalTime.text(time))"
            case .utc(let instant): return "UNTIL=\(ICalTime.text(wall(instant)))"
            }
        }.joined(separator: ";")
    }

    /// The rule of whole days, whose end is a day.
    func withUntilDay(_ day: (Int) -> Day) -> String {
        parts.map { key, value in
            guard key == "UNTIL", let until = EventTime(value, zone: nil) else { return "\(key)=\(value)" }
            switch until {
            case .date(let day): return "UNTIL=\(ICalTime.text(day))"
            case .local(let time, _): return "UNTIL=\(ICalTime.text(time.day))"
            case .utc(let instant): return "UNTIL=\(ICalTime.text(day(instant)))"
            }
        }.joined(separator: ";")
    }
}

/// Times as calendars write them.
enum ICalTime {
    /// `20261201`
    static func text(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

    /// `20261201T100000`
    static func text(_ wall: WallClock) -> String {
        let seconds = wall.secondsOfDay
        return text(wall.day) + "T" + two(seconds / 3600) + two(seconds / 60 % 60) + two(seconds % 60)
    }

    /// `20261201T090000Z`
    static func utc(_ instant: Int) -> String { text(WallClock(seconds: instant)) + "Z" }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
