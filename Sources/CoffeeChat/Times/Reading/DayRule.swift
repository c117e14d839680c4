/// Reads a day or several: Tuesday, next week, early next week, tomorrow, in two weeks, weekdays.
struct DayRule {
    let walk: TokenWalk
    let dates: DateRule

    typealias Found = (days: [DaySpec], end: Int, isEvery: Bool)

    func read(at start: Int) -> Found? {
        if let (days, end) = dates.read(at: start) { return (days, end, false) }
        return weeksFrom(at: start) ?? coming(at: start) ?? weekday(at: start) ?? week(at: start) ?? ahead(at: start)
            ?? month(at: start) ?? plain(at: start)
    }

    /// "A week on Thursday", "two weeks from tomorrow", "a week today", "the Monday after next".
    func weeksFrom(at start: Int) -> Found? {
        let index = walk.words(start) == "in" ? start + 1 : start
        var count = 1
        var next = index
        if walk.isNumber(index), (1...8).contains(walk.value(index)), !walk.isHan(index) {
            count = walk.value(index)
        } else if walk.time(index) == .few, walk.words(index).contains("couple") {
            count = 2
        } else if walk.words(index) != "a" {
            return afterNext(at: start)
        }
        next += 1
        if walk.words(next) == "fortnight" {
            count *= 2
        } else if walk.time(next) != .weekUnit {
            return afterNext(at: start)
        }
        next += 1
        let hasJoint = ["from", "on", "after", "past", "this", "from this", "from now on"].contains(walk.words(next))
        let day = walk.skipping([.on, .from, .after, .this, .the], from: next)
        let spec: DaySpec
        switch walk.time(day) {
        case .weekday(let weekday, nil): spec = .weekday(weekday, week: nil)
        case .day(let offset) where offset >= 0: spec = .offset(offset)
        default: return nil
        }
        guard hasJoint || day == next else { return nil }
        return ([.plus(spec, count * 7)], day + 1, false)
    }

    func afterNext(at start: Int) -> Found? {
        let index = walk.skipping([.the], from: start)
        guard case .weekday(let day, nil) = walk.time(index), walk.time(index + 1) == .after,
            walk.time(index + 2) == .next, !isWeekday(index + 3), walk.time(index + 3) != .weekUnit
        else { return nil }
        return ([.plus(.weekday(day, week: nil), 7)], index + 3, false)
    }

    func weekday(at start: Int) -> Found? {
        var index = walk.skipping([.the], from: start)
        var week: Int?
        var isEvery = false
        var isGone = false
        modifiers: while true {
            switch walk.time(index) {
            case .this: week = 0
            case .next: week = 1
            case .coming: week = nil
            case .every: isEvery = true
            case .last where !walk.isHan(index): isGone = true
            case .week(let value) where index > start || walk.isHan(index) || isWeekday(index + 1):
                week = value
                if value < 0 { isGone = true }
            default: break modifiers
            }
            index += 1
        }
        if case .weekdays(let day) = walk.time(index) {
            var days: [DaySpec] = [isGone ? .gone : .everyWeekday(day, week: week)]
            let end =
                walk.isHan(index) ? everyList(&days, from: hanList(&days, from: index + 1, week: week)) : index + 1
            days = days.map {
                if case .weekday(let other, let week) = $0 { .everyWeekday(other, week: week) } else { $0 }
            }
            return (days, end, true)
        }
        guard case .weekday(let day, let own) = walk.time(index), isReallyWeekday(index) else { return nil }
        if isGone || own == -1 || walk.time(index + 1) == .ago { return ([.gone], index + 1, false) }
        let said = own ?? week
        if let (days, end) = dated(day, after: index + 1) { return (days, end, false) }
        var days: [DaySpec] = [isEvery ? .everyWeekday(day, week: said) : .weekday(day, week: said)]
        var end = index + 1
        // "Tuesday week" is a week after Tuesday.
        if walk.words(end) == "week" || walk.words(end) == "fortnight", !walk.isHan(end), said == nil {
            let weeks = walk.words(end) == "week" ? 7 : 14
            return ([.plus(.weekday(day, week: nil), weeks)], end + 1, false)
        }
        if walk.isHan(index) { end = hanList(&days, from: end, week: said) }
        return (days, end, isEvery)
    }

    /// 每周二、周四: the one behind is every one too.
    private func everyList(_ days: inout [DaySpec], from start: Int) -> Int {
        var end = start
        while walk.isSign(end, 0x3001) || walk.time(end) == .and || walk.time(end) == .or,
            case .weekday(let day, nil) = walk.time(end + 1), walk.isHan(end + 1)
        {
            days.append(.weekday(day, week: nil))
            end += 2
        }
        return end
    }

    func isWeekday(_ index: Int) -> Bool {
        if case .weekday = walk.time(index) { return true }
        return false
    }

    /// "Sat", "sun", "mon" and "wed" are also other words.
    func isReallyWeekday(_ index: Int) -> Bool {
        let word = walk.words(index)
        guard ["sat", "sun", "mo"].contains(word) else { return true }
        if word == "mo" { return walk.isNumber(index + 1) || walk.time(index + 1) == .to }
        return !walk.speech(index - 1).contains(.i) && walk.words(index - 1) != "the"
    }

    /// "Tuesday the 14th", "Tue 3 March", "Thu 12/3".
    func dated(_ weekday: Int, after index: Int) -> (days: [DaySpec], end: Int)? {
        var next = index
        // "Thurs. 20" is a date, "Thursday. 20 min?" another sentence.
        let isAbbreviated = walk.words(index - 1).utf8.count <= 5
        if walk.isSign(next, 0x2C) || walk.isSign(next, 0x28) || walk.isSign(next, 0x2E) && isAbbreviated { next += 1 }
        next = walk.skipping([.the], from: next)
        guard !walk.isNewline(next), let (days, end) = dates.read(at: next), case .date(var date)? = days.first else {
            return bareNumber(weekday, at: next)
        }
        if next == index, walk.isHan(next), date.month == nil, false { return nil }
        guard date.weekday == nil else { return nil }
        date.weekday = weekday
        var last = end
        if walk.isSign(index, 0x28), walk.isSign(last, 0x29) { last += 1 }
        return ([.date(date)] + days.dropFirst(), last)
    }

    /// "Tuesday 14", with a time behind it or too late for an hour.
    func bareNumber(_ weekday: Int, at index: Int) -> (days: [DaySpec], end: Int)? {
        guard walk.digits(index) > 0, walk.digits(index) <= 2,
            (13...31).contains(walk.value(index)) || isTimeBehind(index + 1),
            (1...31).contains(walk.value(index)), !walk.isSign(index + 1, 0x3A),
            !walk.isSign(index + 1, 0x2E) || walk.isSpaced(index + 2) || walk.isNewline(index + 2)
        else { return nil }
        if walk.isAny(index + 1, [.to, .hourMark, .point, .minuteUnit, .hourUnit]) {
            return nil
        }
        if case .meridiem = walk.time(index + 1) { return nil }
        return ([.date(.init(day: walk.value(index), weekday: weekday))], index + 1)
    }

    func isTimeBehind(_ index: Int) -> Bool {
        walk.time(index) == .at && walk.isNumber(index + 1)
    }

    /// 周二周四, 周二、四, 周二三四, 周一到五.
    func hanList(_ days: inout [DaySpec], from start: Int, week: Int?) -> Int {
        var end = start
        while true {
            let next =
                walk.isSign(end, 0x3001) || walk.time(end) == .and || walk.time(end) == .or || walk.time(end) == .to
                ? end + 1 : end
            guard walk.isNumber(next), walk.isHan(next), walk.digits(next) == 0, (1...6).contains(walk.value(next)),
                walk.tokens[next].range.count == 1,
                !isHourBehind(next), walk.words(next) != "两",
                !["天", "次", "场", "早", "直"].contains(walk.words(next + 1)),
                ![.point, .dayUnit, .slot, .hourUnit, .minuteUnit, .monthUnit, .weekUnit].contains(walk.time(next + 1)),
                !walk.isNumber(next + 1) || !walk.isHan(next + 1) || next == end
            else { return end }
            let day = DaySpec.weekday(walk.value(next), week: week)
            if next > end, walk.time(end) == .to, let first = days.popLast() {
                days.append(.range(first, day))
            } else {
                days.append(day)
            }
            end = next + 1
        }
    }

    /// 周二三四点: numbers that end in 点 are hours.
    func isHourBehind(_ start: Int) -> Bool {
        var index = start
        while walk.isNumber(index), walk.isHan(index), index < start + 4 { index += 1 }
        return walk.time(index) == .point || ["节", "节课", "两节", "届"].contains(walk.words(index))
    }

    // MARK: The rest

    static let pairs: [String: [Int]] = [
        "明后天": [1, 2], "明后两天": [1, 2], "明天后天": [1, 2], "今明两天": [0, 1], "今明": [0, 1],
    ]

    func plain(at start: Int) -> Found? {
        if let days = Self.pairs[walk.words(start)] { return (days.map { .offset($0) }, start + 1, false) }
        var index = walk.skipping([.the], from: start)
        var isEvery = false
        if walk.time(index) == .every { (isEvery, index) = (true, index + 1) }
        var week: Int?
        if walk.time(index) == .next { (week, index) = (1, index + 1) }
        if walk.time(index) == .this { (week, index) = (0, index + 1) }
        switch walk.time(index) {
        case .day(let offset) where offset >= 0 && walk.words(index + 1) == "week" && !isWeekday(index + 2):
            // "Tomorrow week", "today fortnight".
            return ([.plus(.offset(offset), 7)], index + 2, false)
        case .day(let offset): return ([offset < 0 ? .gone : .offset(offset)], index + 1, false)
        case .dayPart(let offset, _): return ([.offset(offset)], index, false)
        case .weekend(nil) where walk.time(index + 1) == .of:
            let next = walk.skipping([.of, .the], from: index + 1)
            if let (days, end) = dates.read(at: next), days.count == 1 { return ([.weekendOf(days[0])], end, false) }
            return ([.weekend(week)], index + 1, isEvery)
        case .weekend(nil)
        where week == nil
            && ["weekends", "周末一般", "每个周末", "每周末", "这两个周末", "最近两个周末", "近两个周末"].contains(walk.words(index)):
            return ([.weekends], index + 1, true)
        case .weekend(let own): return ([.weekend(own ?? week)], index + 1, isEvery)
        case .workdays: return ([.workdays(week: week)], index + 1, true)
        case .everyDay, .anyDay: return ([.everyDay(week: week)], index + 1, true)
        case .dayUnit where isEvery: return ([.everyDay(week: week)], index + 1, true)
        default: return nil
        }
    }
}
