/// From one hour to another.
extension SpanRule {
    typealias Range = (first: ClockTime, last: ClockTime, end: Int, part: DayPart?)

    func joint(_ index: Int) -> Int? {
        switch walk.time(index) {
        case .to, .until:
            walk.words(index + 1) == "my" && walk.isNumber(index + 2)
                ? index + 2 : walk.skipping([.around, .at], from: index + 1)
        case .and: pastOwner(index + 1)
        default: nil
        }
    }

    func range(at start: Int, isBetween: Bool, _ isAnchored: Bool) -> Range? {
        if let pair = neighbours(at: start) { return pair }
        guard let (first, middle) = clock(at: start, isAnchored) else { return nil }
        var index = middle
        var part = partBehind(&index)
        // 2点开始到5点
        if walk.isHan(index), walk.time(index) == .onward, walk.time(index + 1) == .to { index += 1 }
        // "2ish to 4ish"
        if walk.time(index) == .ish,
            [.to, .until].contains(walk.time(index + 1)) || isBetween && walk.time(index + 1) == .and
        {
            index += 1
        }
        let isTo = walk.time(index) == .to || walk.time(index) == .until || isHanBetween(index)
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
        guard let (last, end) = clock(at: next, true), !isUnit(end) || isSlotBehind(end) else { return nil }
        guard first.isCertain || last.isCertain || isAnchored || isBetween || isHourContext(end) || isSlotBehind(end)
        else { return nil }
        if !first.isCertain, !last.isCertain, walk.isSign(end, 0x2F) || walk.isSign(end, 0x2D) { return nil }
        var final = end
        // "11 to 12 noon"
        if walk.time(final) == .noon, last.minute == 720, !walk.isHan(final) { final += 1 }
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

    /// 十点和十一点之间
    private func isHanBetween(_ joint: Int) -> Bool {
        guard walk.isHan(joint), walk.time(joint) == .and || ["与", "跟"].contains(walk.words(joint)) else {
            return false
        }
        var next = joint + 1
        if case .part = walk.time(next) { next += 1 }
        guard let (_, end) = clock(at: next, true) else { return false }
        return ["之间", "间", "中间", "当中", "之中", "这中间", "这之间"].contains(walk.words(end))
    }

    /// "The 3 to 4 slot on Monday".
    private func isSlotBehind(_ end: Int) -> Bool { walk.time(end) == .slot && !walk.isHan(end) }

    /// 三四点, 2、3点: between the two.
    func neighbours(at start: Int) -> Range? {
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

    func trailing(_ range: Range) -> Read {
        var end = range.end
        if walk.time(end) == .ish { end += 1 }
        return (DaySpan(form: .range(range.first, range.last), part: range.part), end)
    }
}
