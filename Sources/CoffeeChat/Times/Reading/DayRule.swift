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
    private func weeksFrom(at start: Int) -> Found? {
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

    private func afterNext(at start: Int) -> Found? {
        let index = walk.skipping([.the], from: start)
        guard case .weekday(let day, nil) = walk.time(index), walk.time(index + 1) == .after,
            walk.time(index + 2) == .next, !isWeekday(index + 3), walk.time(index + 3) != .weekUnit
        else { return nil }
        return ([.plus(.weekday(day, week: nil), 7)], index + 3, false)
    }

    private func weekday(at start: Int) -> Found? {
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
            let end = walk.isHan(index) ? hanList(&days, from: index + 1, week: week) : index + 1
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

    private func isWeekday(_ index: Int) -> Bool {
        if case .weekday = walk.time(index) { return true }
        return false
    }

    /// "Sat", "sun", "mon" and "wed" are also other words.
    private func isReallyWeekday(_ index: Int) -> Bool {
        let word = walk.words(index)
        guard ["sat", "sun", "mo"].contains(word) else { return true }
        if word == "mo" { return walk.isNumber(index + 1) || walk.time(index + 1) == .to }
        return !walk.speech(index - 1).contains(.i) && walk.words(index - 1) != "the"
    }

    /// "Tuesday the 14th", "Tue 3 March", "Thu 12/3".
    private func dated(_ weekday: Int, after index: Int) -> (days: [DaySpec], end: Int)? {
        var next = index
        if walk.isSign(next, 0x2C) || walk.isSign(next, 0x28) || walk.isSign(next, 0x2E) { next += 1 }
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
    private func bareNumber(_ weekday: Int, at index: Int) -> (days: [DaySpec], end: Int)? {
        guard walk.digits(index) > 0, walk.digits(index) <= 2,
            (13...31).contains(walk.value(index)) || isTimeBehind(index + 1),
            (1...31).contains(walk.value(index)), !walk.isSign(index + 1, 0x3A),
            !walk.isSign(index + 1, 0x2E) || walk.isSpaced(index + 2) || walk.isNewline(index + 2)
        else { return nil }
        if walk.time(index + 1) == .to || walk.time(index + 1) == .hourMark || walk.time(index + 1) == .point {
            return nil
        }
        if case .meridiem = walk.time(index + 1) { return nil }
        return ([.date(.init(day: walk.value(index), weekday: weekday))], index + 1)
    }

    private func isTimeBehind(_ index: Int) -> Bool {
        walk.time(index) == .at && walk.isNumber(index + 1)
    }

    /// 周二周四, 周二、四, 周二三四, 周一到五.
    private func hanList(_ days: inout [DaySpec], from start: Int, week: Int?) -> Int {
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
    private func isHourBehind(_ start: Int) -> Bool {
        var index = start
        while walk.isNumber(index), walk.isHan(index), index < start + 4 { index += 1 }
        return walk.time(index) == .point
    }

    // MARK: Weeks

    private func week(at start: Int) -> Found? {
        var index = walk.skipping([.the], from: start)
        var part = DaySpec.Part.whole
        switch walk.time(index) {
        case .early: part = .early
        case .middle: part = .middle
        case .late, .end: part = .late
        case .later_, .sooner:
            part = walk.time(index) == .later_ ? .late : .early
        case .rest: part = .rest
        default: break
        }
        if part != .whole { index = walk.skipping([.of, .the, .on], from: index + 1) }
        if case .week(let week) = walk.time(index) {
            var end = index + 1
            let isSpoken = walk.words(index) == "the week"
            if isSpoken, let (days, last) = weekOf(at: end) { return (days, last, false) }
            if isSpoken, part == .whole { return nil }
            if walk.isHan(index) {
                switch walk.time(end) {
                case .early: (part, end) = (.early, end + 1)
                case .middle: (part, end) = (.middle, end + 1)
                case .late, .end: (part, end) = (.late, end + 1)
                default: if let marked = Self.weekParts[walk.words(end)] { (part, end) = (marked, end + 1) }
                }
            }
            if week < 0 { return ([.gone], end, false) }
            if let (days, last) = counted(week, at: end) { return (days, last, false) }
            return ([isSpoken ? .someWeek(part) : .week(week, part)], end, false)
        }
        if part == .middle, ["周中", "midweek"].contains(walk.words(index - 1)) {
            return ([.someWeek(.middle)], index, false)
        }
        if part != .whole, walk.isHan(index - 1),
            walk.words(index - 1).hasSuffix("半周")
                || ["周初", "周尾", "周后半", "周头上", "周中间", "周后半段"].contains(walk.words(index - 1))
        {
            return ([.someWeek(part)], index, false)
        }
        if part != .whole, walk.words(index) == "week" || walk.words(index) == "wk" {
            return ([.someWeek(part)], index + 1, false)
        }
        let isAbbreviated = ["w/c", "w/b", "wc", "wk of", "wk commencing", "week of", "week of the"].contains(
            walk.words(index))
        if walk.words(index) == "week" || isAbbreviated,
            let (days, end) = weekOf(at: index + 1, isLed: isAbbreviated)
        {
            return (days, end, false)
        }
        return nil
    }

    /// 下周前三天, 下周后两天.
    private func counted(_ week: Int, at index: Int) -> (days: [DaySpec], end: Int)? {
        let isFront = ["前", "头", "前面", "开头"].contains(walk.words(index))
        guard isFront || ["后", "后面", "最后"].contains(walk.words(index)), walk.isNumber(index + 1),
            (2...4).contains(walk.value(index + 1)), walk.words(index + 2) == "天"
        else { return nil }
        let count = walk.value(index + 1)
        let (first, last) = isFront ? (1, count) : (6 - count, 5)
        return ([.range(.weekday(first, week: week), .weekday(last, week: week))], index + 3)
    }

    /// What stands right behind 下周.
    private static let weekParts: [String: DaySpec.Part] = [
        "初": .early, "头": .early, "头上": .early, "一开头": .early, "头两天": .early, "前半段": .early, "前半": .early,
        "中": .middle, "中间": .middle, "中段": .middle, "当中": .middle,
        "末尾": .late, "尾": .late, "底": .late, "后半段": .late, "后半": .late, "后两天": .late,
    ]

    /// "… of 9 November", "commencing the 9th".
    private func weekOf(at start: Int, isLed: Bool = false) -> (days: [DaySpec], end: Int)? {
        var index = start
        if ["commencing", "beginning", "starting", "from"].contains(walk.words(index)) || walk.time(index) == .from {
            index += 1
        }
        index = walk.skipping([.of, .the, .on], from: index)
        if walk.words(index) == "monday" { index += 1; index = walk.skipping([.the], from: index) }
        guard index > start || isLed, let (days, end) = dates.read(at: index), let day = days.first, days.count == 1
        else {
            return nil
        }
        return ([.weekOf(day)], end)
    }

    // MARK: In two weeks, 两周后

    private func ahead(at start: Int) -> Found? {
        let isIn =
            [
                "in", "in about", "within", "give me", "give me another", "give it", "give it another", "give us",
                "in another", "leave it",
            ]
            .contains(walk.words(start))
            || walk.time(start) == .of && walk.words(start) == "in"
        let index = isIn ? walk.skipping([.the, .around], from: start + 1) : start
        var count: Int?
        var next = index
        let isPassed = walk.isHan(start) && ["再过", "过", "再等", "隔", "过个", "再过个", "等"].contains(walk.words(start))
        if isPassed, walk.isNumber(start + 1), let found = passed(at: start + 1) { return found }
        if walk.words(index) == "一个", ["月", "星期", "礼拜"].contains(walk.words(index + 1)), walk.time(index + 2) == .onward
        {
            return ([walk.words(index + 1) == "月" ? .monthOffset(-1001, .whole) : .ahead(7)], index + 3, false)
        }
        if walk.isNumber(index) { count = walk.value(index) }
        if walk.time(index) == .few {
            count = walk.words(index).contains("couple") ? 2 : walk.isHan(index) ? nil : 21 / 7
        }
        if isIn, next > start + 1, !walk.isNumber(index), walk.time(index) != .few { count = 1; next = index - 1 }
        if isIn, walk.words(index) == "fortnight" { return ([.ahead(14)], index + 1, false) }
        guard let count, count <= 60 else { return nil }
        next += 1
        if walk.time(next) == .of { next += 1 }
        if walk.words(next) == "个" { next += 1 }
        let unit = walk.time(next)
        guard
            isIn || walk.time(next + 1) == .onward && walk.isHan(next)
                || ["from now", "time"].contains(walk.words(next + 1))
                || walk.words(next + 1) == "from" && walk.time(next + 2) == .now
        else { return nil }
        let end =
            isIn
            ? (["time", "weeks time"].contains(walk.words(next + 1)) ? next + 2 : next + 1)
            : (walk.words(next + 1) == "from" ? next + 3 : next + 2)
        switch unit {
        case .dayUnit where walk.words(next) != "号": return ([.ahead(count)], end, false)
        case .weekUnit: return ([.ahead(count * 7)], end, false)
        case .monthUnit: return ([.monthOffset(-1000 - count, .whole)], end, false)
        default: return nil
        }
    }

    /// 再过两周, 过三个月.
    private func passed(at index: Int) -> Found? {
        var unit = index + 1
        if walk.words(unit) == "个" { unit += 1 }
        let count = walk.value(index)
        switch walk.time(unit) {
        case .weekUnit: return ([.ahead(count * 7)], unit + 1, false)
        case .monthUnit: return ([.monthOffset(-1000 - count, .whole)], unit + 1, false)
        case .dayUnit where walk.words(unit) != "号": return ([.ahead(count)], unit + 1, false)
        default: return walk.words(unit) == "天" ? ([.ahead(count)], unit + 1, false) : nil
        }
    }

    /// "The next two weeks", "the next few days", 接下来两周, 这几天.
    private func coming(at start: Int) -> Found? {
        if let days = Self.soon[walk.words(start)] { return ([.coming(days)], start + 1, true) }
        var index = walk.skipping([.the], from: start)
        let isHan = walk.isHan(index)
        guard walk.time(index) == .next && !isHan || ["接下来", "未来", "接下来的", "往后", "今后"].contains(walk.words(index))
        else { return nil }
        index += 1
        var count: Int?
        if walk.isNumber(index) { count = walk.value(index) }
        if walk.time(index) == .few { count = walk.words(index).contains("couple") ? 2 : 3 }
        guard let count, count > 0 else {
            return walk.words(index) == "fortnight" ? ([.coming(14)], index + 1, true) : nil
        }
        index += 1
        if walk.words(index) == "个" { index += 1 }
        switch walk.time(index) {
        case .weekUnit: return ([.coming(min(count * 7, 28))], index + 1, true)
        case .dayUnit where walk.words(index) != "号": return ([.coming(min(count, 28))], index + 1, true)
        default: return walk.words(index) == "天" ? ([.coming(min(count, 28))], index + 1, true) : nil
        }
    }

    private static let soon: [String: Int] = ["这几天": 3, "这两天": 2, "近几天": 3, "最近几天": 3, "最近两天": 2, "这三天": 3]

    // MARK: Months

    private func month(at start: Int) -> Found? {
        var index = walk.skipping([.of, .the], from: start)
        var part = DaySpec.Part.whole
        switch walk.time(index) {
        case .early: part = .early
        case .middle: part = .middle
        case .late, .end: part = .late
        default: break
        }
        if part != .whole { index = walk.skipping([.of, .the, .on], from: index + 1) }
        if walk.isSign(index, 0x2D) || walk.words(index) == "-" { index += 1 }
        let hasWord = index > start
        if walk.digits(index) == 4, (2020...2040).contains(walk.value(index)), hasWord || isMonthUse(index) {
            return ([.month(1, year: walk.value(index), .whole)], index + 1, false)
        }
        if case .month(let month) = walk.time(index), !walk.isHan(index) {
            let word = walk.words(index)
            guard !["may", "march", "mar", "sep"].contains(word) || hasWord || isMonthUse(index) else { return nil }
            if !hasWord, !isMonthUse(index), isName(index) { return nil }
            let year =
                walk.digits(index + 1) == 4 && (2020...2040).contains(walk.value(index + 1))
                ? walk.value(index + 1) : nil
            return ([.month(month, year: year, part)], index + (year == nil ? 1 : 2), false)
        }
        if walk.time(index) == .next || walk.time(index) == .this {
            let offset = walk.time(index) == .next ? 1 : 0
            if walk.words(index + 1) == "month" || walk.words(index + 1) == "月" {
                var end = index + 2
                if walk.isHan(index) { (part, end) = hanPart(end) }
                return ([.monthOffset(offset, part)], end, false)
            }
            if walk.words(index + 1) == "year" { return offset == 1 ? ([.yearOffset(1)], index + 2, false) : nil }
        }
        if part == .late, walk.words(index) == "month" { return ([.monthOffset(0, .late)], index + 1, false) }
        return hanMonth(at: start)
    }

    /// "Jun Hao is the right one", "April Jones": no months.
    private func isName(_ index: Int) -> Bool {
        guard walk.tokens.indices.contains(index + 1), walk.tokens[index + 1].kind == .unknown else { return false }
        return walk.text.isUpper(walk.tokens[index].range.lowerBound)
            && walk.text.isUpper(walk.tokens[index + 1].range.lowerBound)
    }

    private func isMonthUse(_ index: Int) -> Bool {
        [
            "in", "until", "till", "by", "for", "from", "after", "before", "late", "early", "mid", "next", "this",
            "again in",
        ].contains(walk.words(index - 1))
            || walk.time(index - 1) == .of
    }

    private func hanMonth(at start: Int) -> Found? {
        var index = start
        var year: Int?
        if walk.words(index) == "明年" { year = -1; index += 1 }
        if walk.isNumber(index), walk.words(index + 1) == "年", walk.value(index) > 2000 {
            year = walk.value(index); index += 2
        }
        if walk.isNumber(index), walk.isHan(index + 1), ["月", "月份"].contains(walk.words(index + 1)),
            (1...12).contains(walk.value(index))
        {
            let (part, end) = hanPart(index + 2)
            return ([.month(walk.value(index), year: year, part)], end, false)
        }
        if year == -1 { return ([.yearOffset(1)], index, false) }
        if let offset = ["下月": 1, "次月": 1, "下下个月": 2, "下下月": 2][walk.words(index)] {
            let (part, end) = hanPart(index + 1)
            return ([.monthOffset(offset, part)], end, false)
        }
        if ["月", "本月", "这个月"].contains(walk.words(index)), !walk.isNumber(index - 1), walk.time(index - 1) != .next {
            let (part, end) = hanPart(index + 1)
            if part != .whole { return ([.monthOffset(0, part)], end, false) }
        }
        return nil
    }

    private func hanPart(_ index: Int) -> (DaySpec.Part, Int) {
        switch walk.words(index) {
        case "初", "上旬", "头": (.early, index + 1)
        case "中旬", "中": (.middle, index + 1)
        case "底", "下旬", "末": (.late, index + 1)
        default: (.whole, index)
        }
    }

    // MARK: The rest

    private static let pairs: [String: [Int]] = [
        "明后天": [1, 2], "明后两天": [1, 2], "明天后天": [1, 2], "今明两天": [0, 1], "今明": [0, 1],
    ]

    private func plain(at start: Int) -> Found? {
        if let days = Self.pairs[walk.words(start)] { return (days.map { .offset($0) }, start + 1, false) }
        var index = walk.skipping([.the], from: start)
        var isEvery = false
        if walk.time(index) == .every { (isEvery, index) = (true, index + 1) }
        var week: Int?
        if walk.time(index) == .next { (week, index) = (1, index + 1) }
        if walk.time(index) == .this { (week, index) = (0, index + 1) }
        switch walk.time(index) {
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
