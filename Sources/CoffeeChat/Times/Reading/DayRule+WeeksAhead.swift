/// “In two weeks”, 两周后.
extension DayRule {
    func ahead(at start: Int) -> Found? {
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
        default: return walk.words(next) == "天" && walk.isNumber(index) ? ([.ahead(count)], end, false) : nil
        }
    }

    /// 再过两周, 过三个月.
    func passed(at index: Int) -> Found? {
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
    func coming(at start: Int) -> Found? {
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

    static let soon: [String: Int] = ["这几天": 3, "这两天": 2, "近几天": 3, "最近几天": 3, "最近两天": 2, "这三天": 3]
}
