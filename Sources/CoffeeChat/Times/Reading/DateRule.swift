/// Reads a date: Dec 3, 3rd of December, the 3rd, 12/3, 2026-12-03, 12月3日, 3号, with the weekday beside it.
struct DateRule {
    let walk: TokenWalk
    /// 12/3 is the third of December.
    let isMonthFirst: Bool

    typealias Found = (days: [DaySpec], end: Int)

    func read(at start: Int) -> Found? {
        han(at: start) ?? named(at: start) ?? numeric(at: start) ?? ordinal(at: start)
    }

    // MARK: 12月3日, 3号, 12月3、4号

    private func han(at start: Int) -> Found? {
        var index = start
        var month: Int?
        var year: Int?
        if walk.isNumber(index), walk.time(index + 1) == .yearUnit, walk.isHan(index + 1),
            walk.value(index) > 2000 || walk.digits(index) == 2
        {
            year = walk.value(index) > 2000 ? walk.value(index) : 2000 + walk.value(index)
            index += 2
        }
        if walk.isNumber(index), walk.time(index + 1) == .monthUnit, walk.words(index + 1) != "个月",
            walk.isHan(index + 1), (1...12).contains(walk.value(index))
        {
            month = walk.value(index)
            index += 2
            if walk.words(index) == "份" { index += 1 }
        } else if case .month(let value) = walk.time(index), walk.isHan(index) {
            month = value
            index += 1
        }
        guard walk.isNumber(index), walk.value(index) >= 1, walk.value(index) <= 31 else { return nil }
        var days = [walk.value(index)]
        var isRange = false
        var end = index + 1
        let isMarked = walk.time(end) == .dayUnit && walk.isHan(end)
        if isMarked { end += 1 }
        // 人民路12号店, 12号线
        if isMarked, Self.houses.contains(walk.words(end)) { return nil }
        guard isMarked || month != nil || listEnds(from: end) else { return nil }
        // 3、4、5号 and 3-5号: the mark may stand behind the last alone.
        while !isRange {
            let isTo = walk.time(end) == .to
            guard let next = isTo ? end + 1 : walk.pastListing(end), walk.isNumber(next),
                (1...31).contains(walk.value(next))
            else { break }
            let isNextMarked = walk.time(next + 1) == .dayUnit && walk.isHan(next + 1)
            let isLast = walk.isNumber(next + 1) && walk.isHan(next + 1) && walk.words(next + 2) == "天"
            guard isNextMarked || !isMarked && (isLast || listEnds(from: next + 1)) else { break }
            days.append(walk.value(next))
            isRange = isTo
            end = next + (isNextMarked ? 2 : 1)
        }
        guard isMarked || month != nil || days.count > 1 else { return nil }
        if month != nil, !isMarked, walk.time(index + 1) == .point || walk.isSign(index + 1, 0x3A) { return nil }
        let specs = days.map { DaySpec.date(.init(day: $0, month: month, year: year)) }
        let found =
            isRange ? (Array(specs.dropLast(2)) + [.range(specs[specs.count - 2], specs[specs.count - 1])]) : specs
        return withWeekday(found, end)
    }

    private static let houses: Set<String> = ["店", "楼", "线", "门", "厅", "院", "馆", "口", "房", "桌", "车", "仓", "室", "地铁"]

    private func listEnds(from start: Int) -> Bool {
        var index = start
        let limit = start + 24
        // 12/8、12/9两天 are two dates, and no four days.
        if walk.words(index) == "/", !walk.isSpaced(index), walk.digits(index - 1) > 0,
            walk.isListing(index + 2) && walk.words(index + 2) != "/"
                || walk.isListing(index - 2) && walk.words(index - 4) == "/"
        {
            return false
        }
        while index < limit, walk.isListing(index) || walk.time(index) == .to, walk.isNumber(index + 1) {
            index += 2
            if walk.time(index) == .dayUnit, walk.isHan(index) { return true }
            // 28、29、30三天
            if walk.isNumber(index), walk.isHan(index), walk.words(index + 1) == "天" { return true }
        }
        return false
    }

    // MARK: Dec 3, 3 December, the 3rd of December

    private func named(at start: Int) -> Found? {
        if case .month(let month) = walk.time(start), !walk.isHan(start) {
            let index = walk.skipping([.the], from: start + 1)
            guard let (first, next) = dayNumber(at: index) else { return nil }
            let (days, end) = more(first, from: next, month: month, isSuffixNeeded: false)
            let (year, last) = year(at: end)
            return withWeekday(specs(days, month, year), last)
        }
        guard let (first, next) = dayNumber(at: start) else { return nil }
        var (days, end) = more(first, from: next, month: nil, isSuffixNeeded: false)
        end = walk.skipping([.of], from: end)
        guard case .month(let month) = walk.time(end), !walk.isHan(end) else {
            // A list may reach too far: "3 or 4 Nov 5".
            days = days.filter { _ in true }
            return nil
        }
        // "between 10 and 4 March": hours come with "between".
        let (year, last) = year(at: end + 1)
        return withWeekday(specs(days, month, year), last)
    }

    private enum Listed { case one(Int), range(Int, Int) }

    private func specs(_ days: [Listed], _ month: Int?, _ year: Int?) -> [DaySpec] {
        days.map { day in
            switch day {
            case .one(let day): .date(.init(day: day, month: month, year: year))
            case .range(let first, let last):
                .range(
                    .date(.init(day: first, month: month, year: year)),
                    .date(.init(day: last, month: month, year: year)))
            }
        }
    }

    /// "3, 4 or 5", "3-5", "3rd and 4th" behind a month or before one.
    private func more(_ first: Int, from start: Int, month: Int?, isSuffixNeeded: Bool) -> ([Listed], Int) {
        var days = [Listed.one(first)]
        var last = first
        var end = start
        while true {
            let isTo = walk.time(end) == .to || walk.time(end) == .until
            guard let next = isTo ? end + 1 : walk.pastListing(end) else { break }
            let index = walk.skipping([.the], from: next)
            guard let (day, after) = dayNumber(at: index), day > last, !isClock(after) else { break }
            // "Nov 3, 2026" and "Nov 3, 10-12".
            if walk.digits(index) > 0, after == index + 1, month != nil, walk.isSign(end, 0x2C), walk.time(after) == .to
            {
                break
            }
            if isTo, case .one(let from) = days.removeLast() {
                days.append(.range(from, day))
            } else if !isTo {
                days.append(.one(day))
            }
            last = day
            end = after
        }
        return (days, end)
    }

    private func isClock(_ index: Int) -> Bool {
        if case .meridiem = walk.time(index) { return true }
        return walk.isSign(index, 0x3A) && walk.isNumber(index + 1) && !walk.isSpaced(index + 1)
            || [.oclock, .point, .hourMark, .minuteUnit, .hourUnit].contains(walk.time(index))
            || walk.time(index) == .ish && !walk.isSpaced(index)
            || walk.isSign(index, 0x2E) && walk.isNumber(index + 1) && !walk.isSpaced(index + 1)
                && walk.digits(index + 1) == 2
    }

    /// 3, 3rd, "third".
    private func dayNumber(at index: Int) -> (Int, Int)? {
        if case .ordinal(let day) = walk.time(index) { return (day, index + 1) }
        guard walk.isNumber(index), walk.digits(index) > 0, walk.digits(index) <= 2,
            (1...31).contains(walk.value(index))
        else { return nil }
        if walk.time(index + 1) == .suffix, !walk.isSpaced(index + 1) { return (walk.value(index), index + 2) }
        return isClock(index + 1) ? nil : (walk.value(index), index + 1)
    }

    private func year(at index: Int) -> (Int?, Int) {
        let start = walk.isSign(index, 0x2C) ? index + 1 : index
        guard walk.digits(start) == 4, (2020...2040).contains(walk.value(start)) else { return (nil, index) }
        return (walk.value(start), start + 1)
    }

    // MARK: 12/3, 2026-12-03, 14.12.

    private func numeric(at start: Int) -> Found? {
        guard walk.digits(start) > 0, walk.digits(start + 2) > 0, !walk.isSpaced(start + 1), !walk.isSpaced(start + 2)
        else { return nil }
        let (first, second) = (walk.value(start), walk.value(start + 2))
        let isSlash = walk.words(start + 1) == "/"
        let isDash = walk.words(start + 1) == "-"
        let isDot = walk.isSign(start + 1, 0x2E)
        guard isSlash || isDash || isDot else { return nil }
        let hasThird =
            walk.words(start + 3) == walk.words(start + 1) && walk.digits(start + 4) > 0 && !walk.isSpaced(start + 3)
            && !walk.isSpaced(start + 4)
        if walk.digits(start) == 4, hasThird, (1...12).contains(second) {
            return withWeekday([.date(.init(day: walk.value(start + 4), month: second, year: first))], start + 5)
        }
        guard walk.digits(start) <= 2, walk.digits(start + 2) <= 2 else { return nil }
        if hasThird, walk.digits(start + 4) == 4 || walk.digits(start + 4) == 2 && !isDash {
            let year = walk.digits(start + 4) == 4 ? walk.value(start + 4) : 2000 + walk.value(start + 4)
            return date(first, second, year: year, isDot: isDot).map { withWeekday([$0], start + 5) }
        }
        guard !hasThird, !isDash else { return nil }
        // 14.12. is a date where 14.12 might be a time.
        let isHanBehind =
            isDot && walk.isHan(start + 3) && ![.point, .minuteMark, .zoneTail].contains(walk.time(start + 3))
            && second <= 31 && first <= 12
        if isHanBehind { return withWeekday([.date(.init(day: second, month: first))], start + 3) }
        if isDot,
            !(walk.isSign(start + 3, 0x2E) && !walk.isSpaced(start + 3) && second <= 12 && walk.digits(start + 2) <= 2)
                || isDot && walk.isNewline(start + 4) && second % 5 == 0
        {
            return nil
        }
        if isClock(start + 3) { return nil }
        return date(first, second, year: nil, isDot: isDot).map { withWeekday([$0], isDot ? start + 4 : start + 3) }
    }

    private func date(_ first: Int, _ second: Int, year: Int?, isDot: Bool) -> DaySpec? {
        let monthFirst = isMonthFirst && !isDot
        let (month, day) = monthFirst && first <= 12 || second > 12 ? (first, second) : (second, first)
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        let isSwappable = first <= 12 && second <= 12 && first != second && !isDot
        return .date(.init(day: day, month: month, year: year, isSwappable: isSwappable))
    }

    // MARK: The 3rd

    private func ordinal(at start: Int) -> Found? {
        let index = walk.skipping([.the], from: start)
        let isDigits = walk.digits(index) > 0 && walk.time(index + 1) == .suffix && !walk.isSpaced(index + 1)
        guard isDigits || isSpelled(index, hasArticle: index > start) else { return nil }
        guard let (day, end) = dayNumber(at: index), !isSlotNoun(end) else { return nil }
        let (days, last) = more(day, from: end, month: nil, isSuffixNeeded: true)
        return withWeekday(specs(days, nil, nil), last)
    }

    /// "The third" is a date only with "on" before it, or where it cannot be one of our slots.
    private func isSpelled(_ index: Int, hasArticle: Bool) -> Bool {
        guard case .ordinal(let day) = walk.time(index) else { return false }
        if walk.tokens.indices.contains(index + 1), walk.tokens[index + 1].kind == .unknown { return false }
        let isLed = ["on the", "of the", "for the", "in the", "by the", "over the", "during the"].contains(
            walk.words(index - 1))
        if isLed, day > 5 || walk.words(index - 1) == "on the" { return true }
        return hasArticle && (day > 5 || walk.words(index - 2) == "on")
    }

    private func isSlotNoun(_ index: Int) -> Bool {
        [.slot, .option, .weekUnit, .dayUnit, .hourUnit].contains(walk.time(index)) || walk.words(index) == "time"
            || walk.words(index) == "half"
    }

    /// "Dec 3 (Thursday)", 12月3号周四.
    private func withWeekday(_ days: [DaySpec], _ end: Int) -> Found {
        guard days.count == 1, case .date(var date) = days[0] else { return (days, end) }
        var index = end
        let isOpen = walk.isSign(index, 0x28) || walk.isSign(index, 0xFF08)
        if isOpen { index += 1 }
        guard case .weekday(let weekday, _) = walk.time(index) else { return (days, end) }
        if isOpen {
            guard walk.isSign(index + 1, 0x29) || walk.isSign(index + 1, 0xFF09) else { return (days, end) }
            index += 1
        }
        date.weekday = weekday
        return ([.date(date)], index + 1)
    }
}
