/// Reads a stretch of a day: 3-5, between 3 and 5, after 2, before noon, until 4, around 3, the afternoon, 3点到5点.
struct SpanRule {
    let walk: TokenWalk
    let clocks: ClockRule

    typealias Found = (span: DaySpan, end: Int, isEvery: Bool)

    /// `isAnchored`: a day or time stands right before, so that a bare number may be an hour.
    func read(at start: Int, isAnchored: Bool) -> Found? {
        var index = start
        var isEvery = false
        while walk.time(index) == .every || ["any", "all", "every"].contains(walk.words(index))
            || walk.time(index) == .the && index == start
        {
            if walk.time(index) != .the { isEvery = true }
            index += 1
        }
        if let found = boundAcrossDay(start) { return (found.span, found.end, false) }
        if let found = parts(at: index) { return (found.span, found.end, isEvery || found.isEvery) }
        guard index == start || isEvery else { return nil }
        if let found = led(at: start, isAnchored) ?? bare(at: start, isAnchored) {
            return (found.span, found.end, false)
        }
        return nil
    }

    typealias Read = (span: DaySpan, end: Int)

    // MARK: Parts of the day

    func parts(at start: Int) -> Found? {
        var index = start
        var isRest = false
        if walk.time(index) == .rest { (isRest, index) = (true, walk.skipping([.the, .of, .this], from: index + 1)) }
        let isEarly = walk.time(index) == .sooner && !walk.isHan(index) || walk.time(index) == .early
        let isLate = walk.time(index) == .later_ && !walk.isHan(index) || walk.time(index) == .late
        if isEarly || isLate { index = walk.skipping([.the, .of, .this], from: index + 1) }
        if walk.time(index) == .this, !walk.isHan(index) { index += 1 }
        if isRest, walk.time(index) == .dayUnit || walk.words(index) == "day" || walk.words(index) == "today" {
            return (DaySpan(form: .rest(.allDay)), index + 1, false)
        }
        if case .dayPart(_, let part) = walk.time(index) { return withClock(part, index + 1, false) }
        if walk.time(index) == .anyTime { return anyTime(from: index) }
        guard case .part(var part) = walk.time(index), !isMeal(index), !isBetween(index) else { return nil }
        if isEarly || isLate { part = Self.graded(part, isLate: isLate) }
        if index == start, let isLate = gradeBefore(index) { part = Self.graded(part, isLate: isLate) }
        if isRest { return (DaySpan(form: .rest(part)), index + 1, false) }
        if index > start + 1, !isEarly, !isLate { return nil }
        let isEvery = walk.words(index).hasSuffix("s") && !walk.isHan(index)
        // "Morning to afternoon", 上午到下午.
        if walk.time(index + 1) == .to || walk.time(index + 1) == .until, case .part(let last) = walk.time(index + 2),
            !walk.isNumber(index + 3)
        {
            return (DaySpan(form: .parts(part, last)), index + 3, isEvery)
        }
        // 上午到11点半
        if walk.isHan(index), walk.time(index + 1) == .to, let (clock, end) = clock(at: index + 2, true), !isUnit(end) {
            return (DaySpan(form: .until(clock), part: part), end, isEvery)
        }
        return withClock(part, index + 1, isEvery)
    }

    /// "We have a team lunch" is no offer of the hour.
    func isMeal(_ index: Int) -> Bool {
        guard ["lunch", "night", "nights", "lunches"].contains(walk.words(index)), !walk.isNewline(index - 1) else {
            return false
        }
        return walk.tokens[index - 1].kind == .unknown
            || ["team", "a", "have", "working", "my", "family"].contains(walk.words(index - 1))
            || walk.speech(index - 1).contains(.third)
    }

    /// "Between lunch and dinner service" is no offer of lunch.
    func isBetween(_ index: Int) -> Bool {
        walk.time(index - 1) == .between && !walk.isHan(index) && walk.time(index + 1) == .and
    }

    /// "Late Thursday afternoon": the word before the day grades the part behind it.
    func gradeBefore(_ index: Int) -> Bool? {
        switch walk.time(index - 1) {
        case .weekday, .weekdays, .day: break
        default: return nil
        }
        switch walk.time(index - 2) {
        case .late where !walk.isHan(index - 2) && walk.words(index - 2) == "late": return true
        case .early where walk.words(index - 2) == "early": return false
        default: return nil
        }
    }

    static func graded(_ part: DayPart, isLate: Bool) -> DayPart {
        switch part {
        case .morning: isLate ? .lateMorning : .earlyMorning
        case .afternoon: isLate ? .lateAfternoon : .earlyAfternoon
        case .evening: isLate ? .lateEvening : .earlyEvening
        default: part
        }
    }

    /// "Any time" is a bound only where nothing narrower follows: "any time after 3".
    func anyTime(from index: Int) -> Found? {
        var next = walk.skipping([.on, .of, .the], from: index + 1)
        if case .part(let part) = walk.time(next), next > index + 1 {
            return (DaySpan(form: .part(part)), next + 1, false)
        }
        next = walk.skipping([.at], from: index + 1)
        if let found = led(at: next, true)
            ?? (walk.time(next) == .between || walk.time(next) == .from ? nil : bareRange(at: next))
        {
            return (found.span, found.end, false)
        }
        if case .part = walk.time(next) { return parts(at: next) }
        return (DaySpan(form: .part(.allDay)), index + 1, false)
    }

    /// 下午三点到五点: the part settles am and pm.
    func withClock(_ part: DayPart, _ start: Int, _ isEvery: Bool) -> Found? {
        var index = start
        while walk.isHan(start - 1),
            ["的", "大概", "大约", "约"].contains(walk.words(index)) || walk.time(index) == .around && walk.isHan(index)
        { index += 1 }
        if let found = led(at: index, true) ?? bare(at: index, true) {
            var span = found.span
            // 上午十点到上午十一点: told twice over.
            if span.part != nil, !isHanRange(span, at: start - 1) {
                return (DaySpan(form: .part(part)), start, isEvery)
            }
            span.part = part
            return (span, found.end, isEvery)
        }
        return (DaySpan(form: .part(part)), start, isEvery)
    }

    /// 四点组会前都可以: what begins then bounds them.
    private func isEventBound(_ start: Int) -> Bool {
        let end = eventEnd(start)
        guard end > start, walk.isHan(start) else { return false }
        return walk.time(end) == .orEarlier && walk.isHan(end)
    }

    /// Behind 的 and the name of what begins.
    private func eventEnd(_ start: Int) -> Int {
        var index = walk.words(start) == "的" ? start + 1 : start
        let limit = index + 3
        while index < limit, walk.isHan(index), walk.time(index) == .none, !walk.isNumber(index),
            walk.tokens[index].kind == .unknown || !walk.speech(index).isDisjoint(with: [.event, .busy, .third])
        { index += 1 }
        return index
    }

    private func isHanRange(_ span: DaySpan, at index: Int) -> Bool {
        guard walk.isHan(index), case .range = span.form else { return false }
        return true
    }

    // MARK: Bare

    func bare(at start: Int, _ isAnchored: Bool) -> Read? {
        if let range = range(at: start, isBetween: false, isAnchored) { return trailing(range) }
        guard let (clock, end) = clock(at: start, isAnchored),
            !isUnit(end) || clock.isCertain && walk.time(end) == .slot
        else { return nil }
        if !clock.isCertain {
            let isHourish = walk.time(end) == .ish && !walk.isSpaced(end) && !walk.isHan(end)
            guard isAnchored || isHourish,
                isHourContext(end) || walk.time(end) == .ish || walk.time(end) == .onward || walk.time(end) == .orLater
            else { return nil }
        }
        return single(clock, end)
    }

    func bareRange(at start: Int) -> Read? { range(at: start, isBetween: false, true).map(trailing) }

    func single(_ clock: ClockTime, _ end: Int) -> Read {
        var last = end
        var part = partBehind(&last)
        switch walk.time(last) {
        case .onward where !(walk.words(last) == "forward"):
            // 十点半之后有空到十二点
            if walk.isHan(last), let next = untilBehind(last), let (close, final) = self.clock(at: next, true),
                !isUnit(final)
            {
                return (DaySpan(form: .range(clock, close), part: part), final)
            }
            return (DaySpan(form: .after(clock), part: part), last + 1)
        case .orLater: return (DaySpan(form: .after(clock), part: part), last + 1)
        case .orEarlier: return (DaySpan(form: .before(clock), part: part), last + 1)
        case _ where isEventBound(last): return (DaySpan(form: .before(clock), part: part), eventEnd(last) + 1)
        case .ish:
            last += 1
            if part == nil { part = partBehind(&last) }
            if walk.time(last) == .onward, walk.isHan(last) {
                return (DaySpan(form: .after(clock), part: part), last + 1)
            }
        default: break
        }
        if walk.words(last) == "+", !walk.isSpaced(last) { return (DaySpan(form: .after(clock), part: part), last + 1) }
        return (DaySpan(form: .exact(clock), part: part), last)
    }
}
