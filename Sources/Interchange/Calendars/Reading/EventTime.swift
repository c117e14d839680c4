import CoffeeChat
import Foundation

/// When something in a calendar is: the forms of RFC 5545, 3.3.4 and 3.3.5.
enum EventTime: Hashable, Sendable {
    /// A whole day, wherever one is.
    case date(Day)
    case utc(Int)
    /// A clock's time: `nil` for the zone is "floating", the time of whoever reads it.
    case local(WallClock, zone: String?)

    /// `20261201`, `20261201T100000`, `20261201T090000Z`; seconds may be missing, as some programs leave them out.
    init?(_ text: some StringProtocol, zone: String?) {
        let digits = Array(text.utf8)
        guard digits.count >= 8, let day = Self.day(digits[0..<8]) else { return nil }
        if digits.count == 8 {
            self = .date(day)
            return
        }
        guard digits[8] == UInt8(ascii: "T") || digits[8] == UInt8(ascii: "t"), digits.count >= 13,
            let hour = Self.number(digits[9..<11]), let minute = Self.number(digits[11..<13]), hour < 24, minute < 60
        else { return nil }
        let rest = digits[13...]
        let isUTC = rest.last == UInt8(ascii: "Z") || rest.last == UInt8(ascii: "z")
        let seconds = isUTC ? rest.dropLast() : rest
        guard seconds.isEmpty || seconds.count == 2, let second = seconds.isEmpty ? 0 : Self.number(seconds),
            second <= 60
        else { return nil }
        let wall = WallClock(day, secondsOfDay: hour * 3600 + minute * 60 + second)
        self = isUTC ? .utc(wall.seconds) : .local(wall, zone: zone)
    }

    /// The time of a line such as `DTSTART;TZID=…:…`.
    init?(_ line: CalendarLine) { self.init(line.value, zone: line.parameter("TZID")) }

    /// The times of a list such as `EXDATE`.
    static func list(_ line: CalendarLine) -> [EventTime] {
        let zone = line.parameter("TZID")
        return line.value.split(separator: ",").compactMap { EventTime($0, zone: zone) }
    }

    var isDate: Bool {
        if case .date = self { true } else { false }
    }

    private static func day(_ digits: ArraySlice<UInt8>) -> Day? {
        guard let year = number(digits.prefix(4)), let month = number(digits.dropFirst(4).prefix(2)),
            let day = number(digits.suffix(2))
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func number(_ digits: some Sequence<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}

/// A duration (3.3.6): days are days of the clock, hours are hours of the world.
struct EventDuration: Hashable, Sendable {
    var days = 0
    var seconds = 0

    /// `PT30M`, `P1D`, `P2W`, `P1DT2H`; a negative one is none.
    init?(_ text: String) {
        var number: Int?
        var isTime = false
        var letters = Array(text.uppercased().utf8)[...]
        if letters.first == UInt8(ascii: "+") { letters = letters.dropFirst() }
        guard letters.popFirst() == UInt8(ascii: "P"), !letters.isEmpty else { return nil }
        for letter in letters {
            switch letter {
            case UInt8(ascii: "T"): isTime = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digit = Int(letter - UInt8(ascii: "0"))
                guard (number ?? 0) < 1_000_000 else { return nil }
                number = (number ?? 0) * 10 + digit
            default:
                guard let amount = number, add(amount, letter, isTime) else { return nil }
                number = nil
            }
        }
        guard number == nil else { return nil }
    }

    private mutating func add(_ amount: Int, _ unit: UInt8, _ isTime: Bool) -> Bool {
        switch (unit, isTime) {
        case (UInt8(ascii: "W"), false): days += amount * 7
        case (UInt8(ascii: "D"), false): days += amount
        case (UInt8(ascii: "H"), true): seconds += amount * 3600
        case (UInt8(ascii: "M"), true): seconds += amount * 60
        case (UInt8(ascii: "S"), true): seconds += amount
        default: return false
        }
        return true
    }
}
