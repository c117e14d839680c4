package import struct Foundation.Date
package import struct Foundation.TimeZone

/// A calendar day (ISO 8601, proleptic Gregorian) with neither clock nor zone.
///
/// Stored as the number of days since 1970-01-01, so that comparing and adding cost nothing: Today
/// folds thousands of events at the start of a command that may last fifteen milliseconds.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// Fails for a day that no calendar has, such as 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.number = Self.daysSinceEpoch(year, month, day)
    }

    /// Reads `2026-11-24`; anything else is `nil`.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day that a clock in `zone` shows at `instant`.
    package init(_ instant: Date, in zone: TimeZone) {
        let local = instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))
        self.number = Int((local / 86_400).rounded(.down))
    }

    package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    package func adding(days: Int) -> Day { Day(number: number + days) }

    /// The same day of a later month, or that month's last day where it is shorter.
    package func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let index = year * 12 + (month - 1) + months
        let newYear = Int((Double(index) / 12).rounded(.down))
        let newMonth = index - newYear * 12 + 1
        let last = Self.length(ofMonth: newMonth, year: newYear)
        return Day(number: Self.daysSinceEpoch(newYear, newMonth, min(day, last)))
    }

    package func days(since other: Day) -> Int { number - other.number }

    package var year: Int { parts.year }
    package var month: Int { parts.month }
    package var day: Int { parts.day }

    package var weekday: Weekday {
        let index = ((number + 3) % 7 + 7) % 7  // 1970-01-01 was a Thursday
        return Weekday.allCases[index]
    }

    /// The Monday of this day's week (ISO 8601).
    package var monday: Day { adding(days: 1 - weekday.rawValue) }

    /// `2026-11-24`
    package var iso: String {
        let (year, month, day) = parts
        return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    /// The instant at which a clock in `zone` shows this day and time. Where the clock jumps over that
    /// time the first instant after the jump is taken; where it comes twice, the first of the two.
    package func at(hour: Int = 0, minute: Int = 0, in zone: TimeZone) -> Date {
        let wall = Double(number) * 86_400 + Double(hour * 3600 + minute * 60)
        let early = Date(
            timeIntervalSince1970: wall - Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall - 86_400))))
        let before = Double(zone.secondsFromGMT(for: early))
        if before == Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall - before))) {
            return Date(timeIntervalSince1970: wall - before)
        }
        let after = Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall - before)))
        return Date(timeIntervalSince1970: wall - min(before, after))
    }

    // Howard Hinnant's days_from_civil and civil_from_days: exact for every Gregorian date.
    private static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

/// The days of a week, numbered as in ISO 8601.
package enum Weekday: Int, CaseIterable, Sendable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(iso: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a day: \(text)"))
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
