/// Reads hours as people type them, in both languages: "Mon-Fri 9-12, 18-20", "weekdays 9am-5pm; Sat 10-12",
/// "周一至周五 9点到12点，晚上6-8点", "工作日 9:00-17:00".
extension WeeklyHours {
    /// What could not be read, as it was typed.
    package struct Flaw: Error, Hashable, Sendable {
        package let text: String
    }

    /// Nothing typed means the usual hours.
    package init(_ text: String) throws(Flaw) {
        var reader = HoursReader(tokens: HoursToken.tokens(of: text))
        let days = try reader.read()
        self = days.isEmpty ? .usual : WeeklyHours(days: days)
    }
}

/// Walks over the words: days hold until the next ones, hours belong to the days before them.
private struct HoursReader {
    let tokens: [HoursToken]
    private var index = 0
    private var result: [Weekday: [WeeklyHours.Minutes]] = [:]
    private var days: [Weekday] = []
    /// Whether the days at hand have got hours: the next day named begins anew.
    private var hasHours = false

    init(tokens: [HoursToken]) { self.tokens = tokens }

    mutating func read() throws(WeeklyHours.Flaw) -> [Weekday: [WeeklyHours.Minutes]] {
        while index < tokens.count {
            switch tokens[index] {
            case .separator, .to: index += 1
            case .days(let named): take(named)
            case .clock, .part: try takeHours()
            case .unknown(let text): throw WeeklyHours.Flaw(text: text)
            }
        }
        // Days without hours mean the usual ones.
        if !days.isEmpty, !hasHours { add(WeeklyHours.usual.hours(on: .monday)) }
        return result
    }

    private mutating func take(_ named: [Weekday]) {
        if hasHours { (days, hasHours) = ([], false) }
        index += 1
        if named.count == 1, index + 1 < tokens.count, case .to = tokens[index],
            case .days(let last) = tokens[index + 1], last.count == 1
        {
            days += Weekday.run(from: named[0], through: last[0])
            index += 2
        } else {
            days += named
        }
    }

    private mutating func takeHours() throws(WeeklyHours.Flaw) {
        let part = takePart()
        guard case .clock(let first)? = current else {
            guard let part else { throw WeeklyHours.Flaw(text: "") }
            add([part.hours])
            return
        }
        index += 1
        guard case .to? = current else { throw WeeklyHours.Flaw(text: first.text) }
        index += 1
        let secondPart = takePart()
        guard case .clock(let second)? = current else { throw WeeklyHours.Flaw(text: first.text) }
        index += 1
        guard let hours = HoursClock.span(first, part, second, secondPart) else {
            throw WeeklyHours.Flaw(text: "\(first.text)-\(second.text)")
        }
        add([hours])
    }

    private mutating func takePart() -> HoursPart? {
        guard case .part(let part)? = current else { return nil }
        index += 1
        return part
    }

    private var current: HoursToken? { index < tokens.count ? tokens[index] : nil }

    private mutating func add(_ hours: [WeeklyHours.Minutes]) {
        if days.isEmpty { days = Weekday.workingWeek }
        for day in days { result[day, default: []] += hours }
        hasHours = true
    }
}

extension Weekday {
    /// Over the end of the week where the last day comes first: "Sat-Mon".
    fileprivate static func run(from first: Weekday, through last: Weekday) -> [Weekday] {
        let count = (last.rawValue - first.rawValue + 7) % 7 + 1
        return (0..<count).map { allCases[(first.rawValue - 1 + $0) % 7] }
    }
}
