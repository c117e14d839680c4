/// A stretch of a day as it was said.
enum SpanForm: Hashable, Sendable {
    case exact(ClockTime)
    case range(ClockTime, ClockTime)
    case after(ClockTime)
    case before(ClockTime)
    case until(ClockTime)
    case part(DayPart)
    /// 早上到下午: from the start of one part to the end of another.
    case parts(DayPart, DayPart)
    /// "Now until 6", "between now and 5".
    case nowUntil(ClockTime)
    case now
    /// "The rest of the afternoon", "after that" without a clock.
    case rest(DayPart)

    var hasClock: Bool {
        switch self {
        case .part, .parts, .now, .rest: false
        default: true
        }
    }

    var isRest: Bool {
        if case .rest = self { return true }
        return false
    }

    /// After or before an hour.
    var isBound: Bool {
        switch self {
        case .after, .before, .until: true
        default: false
        }
    }

    var isExact: Bool {
        if case .exact = self { return true }
        return false
    }
}

/// A form with the part of the day that it was said with, which settles am and pm and where "after" ends.
struct DaySpan: Hashable, Sendable {
    var form: SpanForm
    var part: DayPart?

    /// Seven, with nothing to tell which half of the day.
    var isDoubtful: Bool {
        // 八点以后 may be morning or evening too.
        if case .after(let clock) = form, part == nil { return clock.isOpen && (420..<540).contains(clock.minute) }
        guard case .exact(let clock) = form, part == nil else { return false }
        return clock.isOpen && (420..<480).contains(clock.minute)
    }

    /// Between six and ten, with no half of the day told.
    var mayBeLate: Bool {
        guard part == nil else { return false }
        switch form {
        case .exact(let clock), .after(let clock), .range(let clock, _):
            return clock.isOpen && (360..<600).contains(clock.minute)
        default: return false
        }
    }

    /// What it holds, in minutes since midnight; the end may lie beyond midnight. `open` is set where the rules
    /// leave the end to guessing.
    func minutes(chat: Int, isOpenEnded open: inout Bool) -> Range<Int> {
        switch form {
        case .exact(let clock):
            let start = clock.resolved(in: part)
            return start..<(start + chat)
        case .range(let first, let last):
            return Self.range(first, last, part)
        case .after(let clock): return after(clock.resolved(in: part), &open)
        case .before(let clock), .until(let clock):
            var end = clock.resolved(in: part)
            let start = part.map { $0.span.lowerBound } ?? 540
            // "Before 8", "until 9" with nothing else: the early hour, or the evening's.
            if end <= start, clock.isOpen, part == nil { end = start == 540 && end == 540 ? end : end + 720 }
            if end <= start { return max(0, end - 60)..<end }
            return start..<end
        case .part(let part): return part.span
        case .parts(let first, let last):
            return first.span.lowerBound..<max(last.span.upperBound, first.span.upperBound)
        case .nowUntil(let clock): return 0..<clock.resolved(in: part)
        case .now: return 0..<1020
        case .rest(let part): return part.span
        }
    }

    static func range(_ first: ClockTime, _ last: ClockTime, _ part: DayPart?) -> Range<Int> {
        var start: Int
        var end: Int
        if first.isOpen, !last.isOpen {
            end = last.minute
            start =
                part != nil && first.resolved(in: part) < end ? first.resolved(in: part) : first.resolved(before: end)
            if last.minute >= 780, last.isCertain, part == nil, first.minute % 720 < 0 { start = first.minute }
        } else {
            start = first.resolved(in: part)
            end = last.resolved(after: start)
        }
        if end <= start { end += 1440 }
        if end - start > 1440 { end = start + 60 }
        start = max(0, start)
        return start..<end
    }

    private func after(_ start: Int, _ open: inout Bool) -> Range<Int> {
        if let part, start < part.span.upperBound, part != .allDay, start < 990 || part.span.upperBound > 1020 {
            return start..<part.span.upperBound
        }
        let end = start >= 990 ? 1200 : 1020
        guard start + 30 > end else { return start..<end }
        open = true
        return start..<(start + 120)
    }
}
