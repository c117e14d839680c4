import CoffeeChat
import struct Foundation.Date

/// A date as a file writes it: as exact as it is there, and no more.
struct WrittenDate: Hashable {
    var year: Int
    var month: Int?
    var day: Int?
    /// Seconds since midnight.
    var seconds: Int?
    /// Seconds east of UTC; `nil` where the file names no zone.
    var offset: Int?

    /// Which number comes first in `03/04/2026`.
    enum Order { case monthFirst, dayFirst }

    /// The day; a month alone stands for its first day, a year alone for none.
    var asDay: Day? {
        guard let month, (1900...2200).contains(year) else { return nil }
        return Day(year: year, month: month, day: day ?? 1)
    }

    var careerDate: CareerDate? { CareerDate(year: year, month: month) }

    var wallTime: WallTime? {
        guard let asDay, day != nil else { return nil }
        guard let seconds else { return WallTime(day: asDay) }
        guard let offset else { return WallTime(day: asDay, minutes: seconds / 60) }
        let utc = asDay.number * 86_400 + seconds - offset
        let days = Int((Double(utc) / 86_400).rounded(.down))
        return WallTime(day: Day(number: days), minutes: (utc - days * 86_400) / 60, isUTC: true)
    }

    /// The instant; a time without a zone is taken for UTC, as LinkedIn's messages are.
    var instant: Date? {
        guard let asDay, let seconds else { return nil }
        return Date(timeIntervalSince1970: Double(asDay.number * 86_400 + seconds - (offset ?? 0)))
    }

    /// Reads a cell. `nil` where any part of it is not of a date: `Designer since 2019` is none.
    init?(_ bytes: ArraySlice<UInt8>, order: Order = .monthFirst) {
        if let common = Self.dayMonthYear(bytes) ?? Self.timestamp(bytes) {
            self = common
            return
        }
        guard bytes.count <= Self.longest, let date = DateWords(bytes)?.date(order: order) else { return nil }
        self = date
    }

    init?(_ text: String, order: Order = .monthFirst) { self.init(Array(text.utf8)[...], order: order) }

    private static let longest = 64

    /// `08 Feb 2026`, which is nearly all there is in a list of connections, straight from its bytes.
    private static func dayMonthYear(_ bytes: ArraySlice<UInt8>) -> WrittenDate? {
        let at = bytes.startIndex
        guard bytes.count == 11, bytes[at + 2] == 0x20, bytes[at + 6] == 0x20,
            let day = number(bytes[at..<at + 2]), let year = number(bytes[at + 7..<at + 11]),
            let month = MonthNames.short(bytes[at + 3], bytes[at + 4], bytes[at + 5]),
            Day(year: year, month: month, day: day) != nil
        else { return nil }
        return WrittenDate(year: year, month: month, day: day)
    }

    /// `2025-06-01 14:03:22 UTC`, which is all there is in a hundred thousand messages.
    private static func timestamp(_ bytes: ArraySlice<UInt8>) -> WrittenDate? {
        let at = bytes.startIndex
        guard bytes.count == 23, bytes[at + 4] == 0x2D, bytes[at + 7] == 0x2D, bytes[at + 13] == 0x3A,
            bytes[at + 16] == 0x3A,
            bytes[(at + 19)...].elementsEqual(" UTC".utf8),
            let year = number(bytes[at..<at + 4]), let month = number(bytes[at + 5..<at + 7]),
            let day = number(bytes[at + 8..<at + 10]), let hour = number(bytes[at + 11..<at + 13]), hour < 24,
            let minute = number(bytes[at + 14..<at + 16]), minute < 60,
            let second = number(bytes[at + 17..<at + 19]), second < 60,
            Day(year: year, month: month, day: day) != nil
        else { return nil }
        return WrittenDate(
            year: year, month: month, day: day, seconds: hour * 3600 + minute * 60 + second, offset: 0)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }

    init(year: Int, month: Int? = nil, day: Int? = nil, seconds: Int? = nil, offset: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
        self.seconds = seconds
        self.offset = offset
    }

    /// Whether a date starts with a number of one or two digits and a sign after it: `3/`, `13-`.
    static func hasOrder(_ bytes: ArraySlice<UInt8>) -> Bool {
        let digits = bytes.prefix { (0x30...0x39).contains($0) }
        return (1...2).contains(digits.count)
            && bytes.dropFirst(digits.count).first.map { $0 == 0x2F || $0 == 0x2D } == true
    }

    /// What a date with slashes shows of its column's order; `nil` where it could be either.
    static func order(shownBy bytes: ArraySlice<UInt8>) -> Order? {
        let parts = bytes.prefix(6).split(whereSeparator: { $0 == 0x2F || $0 == 0x2D })
        guard parts.count >= 2, parts[0].count <= 2, let first = number(parts[0]),
            let second = number(parts[1].prefix(2))
        else { return nil }
        return first > 12 ? .dayFirst : second > 12 ? .monthFirst : nil
    }
}
