internal import CLibical
import CoffeeChat

/// A rule by which something recurs (RFC 5545, 3.3.10), reckoned by libical on the wall's clock, without zones.
///
/// Foundation's `Calendar.RecurrenceRule` is wrong on Linux for weeks that begin on Monday (seen with Swift 6.3).
struct Recurrence {
    private let rule: icalrecurrencetype
    private let start: WallClock
    private let isDate: Bool
    /// Seconds between two, for a rule below the day: libical counts such rules one by one, and one that never comes
    /// true keeps it busy for minutes.
    private let stride: Int?
    private let text: RuleText

    /// Fails for what is no rule, and for one below the day with conditions, which no calendar of a person holds.
    init?(rule: String, start: WallClock, isDate: Bool) {
        text = RuleText(rule)
        guard rule.utf8.count < 2000, text["RSCALE"] == nil, !rule.utf8.contains(0) else { return nil }
        guard (1...3000).contains(start.day.year), text.isPositionPossible else { return nil }
        let units = ["SECONDLY": 1, "MINUTELY": 60, "HOURLY": 3600]
        if let unit = units[text.frequency] {
            guard text.isPlain, !isDate else { return nil }
            stride = unit * max(1, min(1_000_000, text["INTERVAL"].flatMap { Int($0) } ?? 1))
        } else {
            stride = nil
        }
        let parsed = icalrecurrencetype_from_string(text.text)
        guard parsed.freq != ICAL_NO_RECURRENCE else { return nil }
        (self.rule, self.start, self.isDate) = (parsed, start, isDate)
    }

    /// The times by the rule, within two walls; the first time of a series is its start, whatever the rule says.
    ///
    /// - Parameter most: Of how many it gives up.
    func times(from: WallClock, through: WallClock, most: Int) -> [WallClock] {
        guard start <= through else { return [] }
        if let stride { return strided(stride, from, through, most) }
        guard let iterator = icalrecur_iterator_new(rule, icaltimetype(start, isDate: isDate)) else {
            return start >= from ? [start] : []
        }
        defer { icalrecur_iterator_free(iterator) }
        // Not for rules that count from the beginning: there it answers 0 and changes nothing.
        if from > start { _ = icalrecur_iterator_set_start(iterator, icaltimetype(from, isDate: isDate)) }
        var times: [WallClock] = start >= from ? [start] : []
        var steps = 0
        while steps < Self.mostSteps, times.count < most {
            steps += 1
            guard let next = WallClock(icalrecur_iterator_next(iterator)), next <= through else { break }
            if next >= from, next != start { times.append(next) }
        }
        return times
    }

    private static let mostSteps = 400_000

    private func strided(_ stride: Int, _ from: WallClock, _ through: WallClock, _ most: Int) -> [WallClock] {
        let first = max(0, (from.seconds - start.seconds + stride - 1) / stride)
        var last = (through.seconds - start.seconds) / stride
        if let count = text["COUNT"].flatMap({ Int($0) }) { last = min(last, count - 1) }
        if let until = text["UNTIL"].flatMap({ EventTime($0, zone: nil) }) {
            switch until {
            case .local(let wall, _): last = min(last, (wall.seconds - start.seconds) / stride)
            case .date(let day): last = min(last, (WallClock(day).seconds - start.seconds) / stride)
            case .utc(let instant): last = min(last, (instant - start.seconds) / stride)
            }
        }
        guard first <= last else { return [] }
        return (first...min(last, first + most - 1)).map { start.adding($0 * stride) }
    }
}

extension icaltimetype {
    fileprivate init(_ wall: WallClock, isDate: Bool) {
        self = icaltime_null_time()
        let day = wall.day
        (year, month, self.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
        is_date = isDate ? 1 : 0
        if !isDate {
            let seconds = wall.secondsOfDay
            (hour, minute, second) = (Int32(seconds / 3600), Int32(seconds / 60 % 60), Int32(seconds % 60))
        }
    }
}

extension WallClock {
    fileprivate init?(_ time: icaltimetype) {
        guard icaltime_is_null_time(time) == 0,
            let day = Day(year: Int(time.year), month: Int(time.month), day: Int(time.day))
        else { return nil }
        self.init(day, secondsOfDay: Int(time.hour) * 3600 + Int(time.minute) * 60 + Int(time.second))
    }
}
