/// This week, the next, and their parts.
extension DayRule {
    func week(at start: Int) -> Found? {
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
    func counted(_ week: Int, at index: Int) -> (days: [DaySpec], end: Int)? {
        let isFront = ["前", "头", "前面", "开头"].contains(walk.words(index))
        guard isFront || ["后", "后面", "最后"].contains(walk.words(index)), walk.isNumber(index + 1),
            (2...4).contains(walk.value(index + 1)), walk.words(index + 2) == "天"
        else { return nil }
        let count = walk.value(index + 1)
        let (first, last) = isFront ? (1, count) : (6 - count, 5)
        return ([.range(.weekday(first, week: week), .weekday(last, week: week))], index + 3)
    }

    /// What stands right behind 下周.
    static let weekParts: [String: DaySpec.Part] = [
        "初": .early, "头": .early, "头上": .early, "一开头": .early, "头两天": .early, "前半段": .early, "前半": .early,
        "中": .middle, "中间": .middle, "中段": .middle, "当中": .middle,
        "末尾": .late, "尾": .late, "底": .late, "后半段": .late, "后半": .late, "后两天": .late,
    ]

    /// "… of 9 November", "commencing the 9th".
    func weekOf(at start: Int, isLed: Bool = false) -> (days: [DaySpec], end: Int)? {
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
}
