/// Months and their parts.
extension DayRule {
    func month(at start: Int) -> Found? {
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

    /// "The last Monday of the month", "the first Tuesday in December".
    func counted(at start: Int) -> (day: DaySpec, end: Int)? {
        let index = walk.skipping([.the], from: start)
        var number = -1
        var next = index + 1
        if case .ordinal(let said) = walk.time(index) {
            number = said
        } else if walk.digits(index) > 0, walk.time(index + 1) == .suffix {
            (number, next) = (walk.value(index), index + 2)
        } else if walk.time(index) != .last {
            return nil
        }
        guard number < 6, case .weekday(let weekday, nil) = walk.time(next) else { return nil }
        next = walk.skipping([.of, .the, .this], from: next + 1)
        if case .month(let month) = walk.time(next) {
            return (.counted(number, weekday: weekday, month: month), next + 1)
        }
        if walk.words(next) == "month" { return (.counted(number, weekday: weekday, month: nil), next + 1) }
        guard walk.time(next) == .next, walk.words(next + 1) == "month" else { return nil }
        return (.counted(number, weekday: weekday, month: 0), next + 2)
    }

    /// "Jun Hao is the right one", "April Jones": no months.
    func isName(_ index: Int) -> Bool {
        guard walk.tokens.indices.contains(index + 1), walk.tokens[index + 1].kind == .unknown else { return false }
        return walk.text.isUpper(walk.tokens[index].range.lowerBound)
            && walk.text.isUpper(walk.tokens[index + 1].range.lowerBound)
    }

    func isMonthUse(_ index: Int) -> Bool {
        [
            "in", "until", "till", "by", "for", "from", "after", "before", "late", "early", "mid", "next", "this",
            "again in",
        ].contains(walk.words(index - 1))
            || walk.time(index - 1) == .of
    }

    func hanMonth(at start: Int) -> Found? {
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

    func hanPart(_ index: Int) -> (DaySpec.Part, Int) {
        switch walk.words(index) {
        case "初", "上旬", "头": (.early, index + 1)
        case "中旬", "中": (.middle, index + 1)
        case "底", "下旬", "末": (.late, index + 1)
        default: (.whole, index)
        }
    }
}
