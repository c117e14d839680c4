/// “After 3”, “until noon”.
extension SpanRule {
    func led(at start: Int, _ isAnchored: Bool) -> Read? {
        let word = walk.time(start)
        switch word {
        case .between, .from, .within:
            if walk.time(start + 1) == .now, let end = joint(start + 2), let (clock, last) = clock(at: end, true) {
                return (DaySpan(form: .nowUntil(clock)), last)
            }
            let index = pastOwner(walk.skipping([.around, .the, .at], from: start + 1))
            if let range = range(at: index, isBetween: word == .between, true) { return trailing(range) }
            if word == .from, let found = fromPart(at: index) { return found }
            if walk.time(index) == .part(.noonHour), walk.time(index + 1) == .and || walk.time(index + 1) == .to,
                let (last, end) = clock(at: walk.skipping([.around, .at], from: index + 2), true)
            {
                return (DaySpan(form: .range(ClockTime(minute: 780, isOpen: false, isCertain: true), last)), end)
            }
            guard word == .from, let (clock, end) = clock(at: index, true), !isUnit(end) else { return nil }
            var last = end
            if walk.time(last) == .onward || walk.time(last) == .orLater { last += 1 }
            let part = partBehind(&last)
            if let (minutes, end) = lasting(at: last) {
                let close = ClockTime(minute: clock.resolved(in: part) + minutes, isOpen: false, isCertain: true)
                return (DaySpan(form: .range(clock, close), part: part), end)
            }
            return (DaySpan(form: .after(clock), part: part), last)
        case .after:
            let index = pastOwner(walk.skipping([.around, .at], from: start + 1))
            let lead = hanPart(index)
            if lead == nil, walk.time(index) == .part(.noonHour) {
                return (DaySpan(form: .part(.afterLunch)), index + 1)
            }
            guard let (clock, end) = clock(at: lead == nil ? index : index + 1, true), !isUnit(end) else { return nil }
            var last = end
            let part = partBehind(&last) ?? lead
            // "After 2 but before 5", "after 2 until 5", "after 2 and before 5".
            if let next = beforeBehind(last), let (second, final) = self.clock(at: next, true), !isUnit(final) {
                return (DaySpan(form: .range(clock, second), part: part), final)
            }
            return (DaySpan(form: .after(clock), part: part), last)
        case .before, .until:
            let index = pastOwner(walk.skipping([.around, .at], from: start + 1))
            let lead = hanPart(index)
            if lead == nil, walk.time(index) == .part(.noonHour) {
                return (DaySpan(form: .before(ClockTime(minute: 720, isOpen: false, isCertain: true))), index + 1)
            }
            guard let (clock, end) = clock(at: lead == nil ? index : index + 1, true), !isUnit(end) else { return nil }
            var last = end
            let part = partBehind(&last) ?? lead
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

    /// "Before my 11 o'clock", "between my 10 and my 2": what they have then begins or ends at that hour.
    func pastOwner(_ index: Int) -> Int {
        guard ["my", "our"].contains(walk.words(index)), walk.isNumber(index + 1), clock(at: index + 1, true) != nil
        else { return index }
        return index + 1
    }

    /// "From lunch onwards", "from mid-morning on".
    private func fromPart(at index: Int) -> Read? {
        guard case .part(let part) = walk.time(index), !walk.isHan(index), walk.time(index + 1) == .onward else {
            return nil
        }
        let clock = ClockTime(minute: part.span.lowerBound, isOpen: false, isCertain: true)
        return (DaySpan(form: .after(clock)), index + 2)
    }

    /// 不晚于周四下午五点, 最早周五三点: the word stands before the day of its hour.
    func boundAcrossDay(_ start: Int) -> Read? {
        let isDay: Bool
        switch walk.time(start - 1) {
        case .weekday, .day: isDay = true
        default: isDay = false
        }
        let word = walk.time(start - 2)
        guard isDay, walk.isHan(start - 2), word == .before || word == .after else { return nil }
        let lead = hanPart(start)
        guard let (clock, end) = clock(at: lead == nil ? start : start + 1, true), !isUnit(end) else { return nil }
        return (DaySpan(form: word == .before ? .before(clock) : .after(clock), part: lead), end)
    }

    /// 最早也得下午三点: the part before the hour.
    private func hanPart(_ index: Int) -> DayPart? {
        guard walk.isHan(index), case .part(let part) = walk.time(index), clock(at: index + 1, true) != nil else {
            return nil
        }
        return part
    }

    /// "From 11 for a couple of hours".
    func lasting(at start: Int) -> (minutes: Int, end: Int)? {
        guard walk.words(start) == "for" else { return nil }
        var index = start + 1
        if walk.words(index) == "about" || walk.words(index) == "around" { index += 1 }
        if walk.time(index) == .half {
            index = walk.skipping([.the], from: index + 1)
            return walk.time(index) == .hourUnit ? (30, index + 1) : nil
        }
        var hours = 1
        if walk.time(index) == .few, walk.words(index).contains("couple") {
            hours = 2
        } else if walk.isNumber(index), (1...6).contains(walk.value(index)) {
            hours = walk.value(index)
        } else if !["an", "the"].contains(walk.words(index)) {
            return nil
        }
        return walk.time(index + 1) == .hourUnit ? (hours * 60, index + 2) : nil
    }

    /// 现在就有空到十一点半: past what says that they are free.
    func pastFree(_ start: Int) -> Int {
        var index = start
        while walk.isHan(index + 1), index < start + 4,
            ["就", "都", "我", "一直", "能", "在"].contains(walk.words(index + 1))
                || walk.speech(index + 1).contains(.free) && walk.time(index + 1) == .none
        { index += 1 }
        return index
    }

    /// The hour at which 之后有空 ends.
    func untilBehind(_ onward: Int) -> Int? {
        let free = pastFree(onward)
        guard free > onward, walk.time(free + 1) == .to || walk.time(free + 1) == .until else { return nil }
        return free + 2
    }

    func beforeBehind(_ index: Int) -> Int? {
        var next = index
        if walk.time(next) == .but || walk.time(next) == .and { next += 1 }
        if walk.words(next) == "not" { return nil }
        guard walk.time(next) == .before || walk.time(next) == .until || walk.time(next) == .to else { return nil }
        return walk.skipping([.at, .around], from: next + 1)
    }
}
