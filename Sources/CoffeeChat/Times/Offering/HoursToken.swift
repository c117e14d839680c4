/// The words of typed hours.
enum HoursToken: Hashable, Sendable {
    case days([Weekday])
    case clock(HoursClock)
    case part(HoursPart)
    case to
    case separator
    case unknown(String)

    static func tokens(of text: String) -> [HoursToken] {
        var lexer = HoursLexer(scalars: Array(text.lowercased().unicodeScalars))
        return lexer.tokens()
    }
}

/// A part of the day, as a word before or in place of clock times.
enum HoursPart: Hashable, Sendable {
    case morning, noon, afternoon, evening, wholeDay

    var hours: WeeklyHours.Minutes {
        switch self {
        case .morning: 9 * 60..<12 * 60
        case .noon: 12 * 60..<13 * 60
        case .afternoon: 13 * 60..<17 * 60
        case .evening: 18 * 60..<20 * 60
        case .wholeDay: 9 * 60..<17 * 60
        }
    }
}

/// A time as it was typed: the hour may still lack its half of the day.
struct HoursClock: Hashable, Sendable {
    var hour: Int
    var minute: Int
    /// `nil` where neither am nor pm was typed.
    var isAfternoon: Bool?
    var text: String

    /// "1-5" is the afternoon, "9-5" ends in it, "下午2-5" begins in it; what ends before it starts is no span.
    static func span(
        _ first: HoursClock, _ part: HoursPart?, _ second: HoursClock, _ secondPart: HoursPart?
    ) -> WeeklyHours.Minutes? {
        var start = first.minutes(part)
        var end = second.minutes(secondPart ?? (second.isAfternoon == nil ? part : nil))
        let isOpen = first.isAfternoon == nil && part == nil
        if isOpen, second.isAfternoon == true, first.hour < 12, start + 720 < end, second.hour > first.hour {
            start += 720  // "2-5pm"
        }
        if end <= start, second.isAfternoon == nil, secondPart == nil, second.hour <= 12 { end += 720 }
        // Nobody who types "1-5" means the night.
        if isOpen, second.isAfternoon == nil, secondPart == nil, first.hour < 7, first.hour > 0, end <= 7 * 60 {
            (start, end) = (start + 720, end + 720)
        }
        return start < end && end <= 1440 ? start..<end : nil
    }

    private func minutes(_ part: HoursPart?) -> Int {
        let whole = hour * 60 + minute
        if let isAfternoon {
            return isAfternoon ? (hour < 12 ? whole + 720 : whole) : (hour == 12 ? whole - 720 : whole)
        }
        switch part {
        case .afternoon, .evening: return hour < 12 ? whole + 720 : whole
        case .noon: return hour < 4 ? whole + 720 : whole
        case .morning, .wholeDay, nil: return whole
        }
    }
}
