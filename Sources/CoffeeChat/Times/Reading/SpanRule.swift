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
        if let found = parts(at: index) { return (found.span, found.end, isEvery || found.isEvery) }
        guard index == start || isEvery else { return nil }
        if let found = led(at: start, isAnchored) ?? bare(at: start, isAnchored) {
            return (found.span, found.end, false)
        }
        return nil
    }

    private typealias Read = (span: DaySpan, end: Int)

    // MARK: Parts of the day

    private func parts(at start: Int) -> Found? {
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
    private func isMeal(_ index: Int) -> Bool {
        guard ["lunch", "night", "nights", "lunches"].contains(walk.words(index)), !walk.isNewline(index - 1) else {
            return false
        }
        return walk.tokens[index - 1].kind == .unknown
            || ["team", "a", "have", "working", "my", "family"].contains(walk.words(index - 1))
            || walk.speech(index - 1).contains(.third)
    }

    /// "Between lunch and dinner service" is no offer of lunch.
    private func isBetween(_ index: Int) -> Bool {
        walk.time(index - 1) == .between && !walk.isHan(index) && walk.time(index + 1) == .and
    }

    /// "Late Thursday afternoon": the word before the day grades the part behind it.
    private func gradeBefore(_ index: Int) -> Bool? {
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

    private static func graded(_ part: DayPart, isLate: Bool) -> DayPart {
        switch part {
        case .morning: isLate ? .lateMorning : .earlyMorning
        case .afternoon: isLate ? .lateAfternoon : .earlyAfternoon
        case .evening: isLate ? .lateEvening : .earlyEvening
        default: part
        }
    }

    /// "Any time" is a bound only where nothing narrower follows: "any time after 3".
    private func anyTime(from index: Int) -> Found? {
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
    private func withClock(_ part: DayPart, _ start: Int, _ isEvery: Bool) -> Found? {
        var index = start
        while walk.isHan(start - 1),
            ["的", "大概", "大约", "约"].contains(walk.words(index)) || walk.time(index) == .around && walk.isHan(index)
        { index += 1 }
        if let found = led(at: index, true) ?? bare(at: index, true) {
            var span = found.span
            guard span.part == nil else { return (DaySpan(form: .part(part)), start, isEvery) }
            span.part = part
            return (span, found.end, isEvery)
        }
        return (DaySpan(form: .part(part)), start, isEvery)
    }

    // MARK: With a word before

    private func led(at start: Int, _ isAnchored: Bool) -> Read? {
        let word = walk.time(start)
        switch word {
        case .between, .from, .within:
            if walk.time(start + 1) == .now, let end = joint(start + 2), let (clock, last) = clock(at: end, true) {
                return (DaySpan(form: .nowUntil(clock)), last)
            }
            let index = walk.skipping([.around, .the, .at], from: start + 1)
            if let range = range(at: index, isBetween: word == .between, true) { return trailing(range) }
            if walk.time(index) == .part(.noonHour), walk.time(index + 1) == .and || walk.time(index + 1) == .to,
                let (last, end) = clock(at: walk.skipping([.around, .at], from: index + 2), true)
            {
                return (DaySpan(form: .range(ClockTime(minute: 780, isOpen: false, isCertain: true), last)), end)
            }
            guard word == .from, let (clock, end) = clock(at: index, true), !isUnit(end) else { return nil }
            var last = end
            if walk.time(last) == .onward || walk.time(last) == .orLater { last += 1 }
            return (DaySpan(form: .after(clock), part: partBehind(&last)), last)
        case .after:
            let index = walk.skipping([.around, .at], from: start + 1)
            if walk.time(index) == .part(.noonHour) { return (DaySpan(form: .part(.afterLunch)), index + 1) }
            guard let (clock, end) = clock(at: index, true), !isUnit(end) else { return nil }
            var last = end
            let part = partBehind(&last)
            // "After 2 but before 5", "after 2 until 5", "after 2 and before 5".
            if let next = beforeBehind(last), let (second, final) = self.clock(at: next, true), !isUnit(final) {
                return (DaySpan(form: .range(clock, second), part: part), final)
            }
            return (DaySpan(form: .after(clock), part: part), last)
        case .before, .until:
            let index = walk.skipping([.around, .at], from: start + 1)
            if walk.time(index) == .part(.noonHour) {
                return (DaySpan(form: .before(ClockTime(minute: 720, isOpen: false, isCertain: true))), index + 1)
            }
            guard let (clock, end) = clock(at: index, true), !isUnit(end) else { return nil }
            var last = end
            let part = partBehind(&last)
            return (DaySpan(form: word == .until ? .until(clock) : .before(clock), part: part), last)
        case .around, .at:
            let index = walk.skipping([.around, .at, .the], from: start + 1)
            if let range = range(at: index, isBetween: false, true) { return trailing(range) }
            guard let (clock, end) = clock(at: index, true), !isUnit(end) else { return nil }
            return single(clock, end)
        case .now:
            let last = pastFree(start)
            if let next = joint(last + 1) ?? (walk.time(last + 1) == .until ? last + 2 : nil),
                let (clock, end) = clock(at: next, true)
            {
                return (DaySpan(form: .nowUntil(clock)), end)
            }
            return nil
        default: return nil
        }
    }

    /// 现在就有空到十一点半: past what says that they are free.
    private func pastFree(_ start: Int) -> Int {
        var index = start
        while walk.isHan(index + 1), index < start + 4,
            ["就", "都", "我", "一直", "能", "在"].contains(walk.words(index + 1))
                || walk.speech(index + 1).contains(.free) && walk.time(index + 1) == .none
        { index += 1 }
        return index
    }

    private func beforeBehind(_ index: Int) -> Int? {
        var next = index
        if walk.time(next) == .but || walk.time(next) == .and { next += 1 }
        if walk.words(next) == "not" { return nil }
        guard walk.time(next) == .before || walk.time(next) == .until || walk.time(next) == .to else { return nil }
        return walk.skipping([.at, .around], from: next + 1)
    }

    // MARK: Bare

    private func bare(at start: Int, _ isAnchored: Bool) -> Read? {
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

    private func bareRange(at start: Int) -> Read? { range(at: start, isBetween: false, true).map(trailing) }

    private func single(_ clock: ClockTime, _ end: Int) -> Read {
        var last = end
        var part = partBehind(&last)
        switch walk.time(last) {
        case .onward where !(walk.words(last) == "forward"):
            return (DaySpan(form: .after(clock), part: part), last + 1)
        case .orLater: return (DaySpan(form: .after(clock), part: part), last + 1)
        case .orEarlier: return (DaySpan(form: .before(clock), part: part), last + 1)
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

    // MARK: Ranges

    private typealias Range = (first: ClockTime, last: ClockTime, end: Int, part: DayPart?)

    private func joint(_ index: Int) -> Int? {
        switch walk.time(index) {
        case .to, .until:
            walk.words(index + 1) == "my" && walk.isNumber(index + 2)
                ? index + 2 : walk.skipping([.around, .at], from: index + 1)
        case .and: index + 1
        default: nil
        }
    }

    private func range(at start: Int, isBetween: Bool, _ isAnchored: Bool) -> Range? {
        if let pair = neighbours(at: start) { return pair }
        guard let (first, middle) = clock(at: start, isAnchored) else { return nil }
        var index = middle
        var part = partBehind(&index)
        // 2点开始到5点
        if walk.isHan(index), walk.time(index) == .onward, walk.time(index + 1) == .to { index += 1 }
        let isTo = walk.time(index) == .to || walk.time(index) == .until
        guard isTo || isBetween && (walk.time(index) == .and || walk.words(index) == "&") else { return nil }
        // "3 - after lunch" is no range.
        var next = joint(index) ?? walk.skipping([.around, .at], from: index + 1)
        var lastPart: DayPart?
        if case .part(let said) = walk.time(next), walk.isHan(next) { (lastPart, next) = (said, next + 1) }
        if case .dayPart(_, let said) = walk.time(next), walk.isHan(next) { (lastPart, next) = (said, next + 1) }
        if case .part(let said) = walk.time(next), !walk.isHan(next), lastPart == nil,
            said == .noonHour || said == .endOfDay
        {
            let end = said == .noonHour ? 720 : 1020
            return (first, ClockTime(minute: end, isOpen: false, isCertain: true), next + 1, part)
        }
        guard let (last, end) = clock(at: next, true), !isUnit(end) else { return nil }
        guard first.isCertain || last.isCertain || isAnchored || isBetween || isHourContext(end) else { return nil }
        if !first.isCertain, !last.isCertain, walk.isSign(end, 0x2F) || walk.isSign(end, 0x2D) { return nil }
        var final = end
        let behind = partBehind(&final)
        var (start, stop) = (first, last)
        if let lastPart {
            stop = ClockTime(minute: last.resolved(in: lastPart), isOpen: false, isCertain: true)
            if start.isOpen, part == nil, !lastPart.isLate { part = lastPart }
        } else if let behind {
            stop = ClockTime(minute: last.resolved(in: behind), isOpen: false, isCertain: true)
            if start.isOpen, part == nil {
                start = ClockTime(minute: start.resolved(before: stop.minute), isOpen: false, isCertain: true)
            }
        }
        return (start, stop, final, part)
    }

    /// 三四点, 2、3点: between the two.
    private func neighbours(at start: Int) -> Range? {
        let isListed = walk.isSign(start + 1, 0x3001) && walk.digits(start) == 1
        let second = isListed ? start + 2 : start + 1
        guard walk.isNumber(start), walk.isNumber(second), isListed || walk.isHan(start) && walk.isHan(second),
            walk.value(second) == walk.value(start) + 1, walk.time(second + 1) == .point,
            (1...11).contains(walk.value(start))
        else { return nil }
        let hours = [walk.value(start), walk.value(start) + 1].map {
            ClockTime(minute: $0 * 60, isOpen: true, isCertain: true)
        }
        return (hours[0], hours[1], second + 2, nil)
    }

    private func trailing(_ range: Range) -> Read {
        var end = range.end
        if walk.time(end) == .ish { end += 1 }
        return (DaySpan(form: .range(range.first, range.last), part: range.part), end)
    }

    // MARK: Around a clock

    private func clock(at index: Int, _ isAnchored: Bool) -> (ClockTime, Int)? {
        guard let (clock, end) = clocks.read(at: index) else { return nil }
        if walk.time(index) == .number(walk.value(index)), walk.digits(index) == 0, !clock.isCertain, !isAnchored {
            return nil
        }
        return (clock, end)
    }

    /// "3 in the afternoon", "8 tomorrow evening" (the day is left to others), "8 at night".
    private func partBehind(_ index: inout Int) -> DayPart? {
        var next = index
        while walk.time(next) == .of || walk.time(next) == .at || walk.time(next) == .the { next += 1 }
        guard next > index, case .part(let part) = walk.time(next), !walk.isHan(next), part.isEarly || part.isLate
        else { return nil }
        guard part != .afterLunch, part != .endOfDay else { return nil }
        index = next + 1
        return part
    }

    private func isUnit(_ index: Int) -> Bool {
        if walk.digits(index - 1) == 4, walk.time(index) == .hourUnit { return false }
        return switch walk.time(index) {
        // 三点到四点这个时间
        case .slot where walk.isHan(index): !["这", "那", "的"].contains { walk.words(index).hasPrefix($0) }
        case .minuteUnit, .hourUnit, .weekUnit, .monthUnit, .yearUnit, .suffix, .dayUnit, .slot, .option: true
        case .month: !walk.isHan(index)
        default:
            ["%", "x", "°", "k", "km", "people", "kids", "of", "more", "times", "other", "others"].contains(
                walk.words(index))
        }
    }

    /// What stands behind an hour, and not behind a count of things.
    private func isHourContext(_ index: Int) -> Bool {
        if walk.isNewline(index) || walk.isListing(index) { return true }
        guard index < walk.tokens.count else { return true }
        switch walk.tokens[index].kind {
        case .sign, .contact: return true
        case .unknown, .number: return false
        case .newline: return true
        case .word:
            switch walk.time(index) {
            case .none:
                return !walk.speech(index).isDisjoint(with: [
                    .free, .suits, .busy, .not, .adversative, .otherwise, .glue, .confirm, .instead, .propose, .prefer,
                    .thanks, .condition, .only, .i, .we, .you,
                ])
            case .the:
                return ["that", "the same", "the"].contains(walk.words(index)) && walk.words(index + 1) == "day"
            case .zone, .on, .or, .and, .weekday, .weekdays, .day, .part, .dayPart, .yourZone, .myZone, .week, .except,
                .but, .ish, .onward, .now, .of, .at, .every, .to, .until, .next, .this:
                return true
            default: return false
            }
        }
    }
}
