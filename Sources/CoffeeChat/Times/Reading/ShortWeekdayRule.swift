/// 下周一二三晚上，四五要出差, 下周一下午或二上午: weekdays told by their number alone, behind one that was named.
struct ShortWeekdayRule {
    let walk: TokenWalk

    private static let joints: Set<String> = [
        "都", "也", "的话", "要", "有", "上", "就", "还", "全", "均", "我", "不", "没", "的", "是",
    ]

    func read(at start: Int, after items: [TimeItem]) -> (days: [DaySpec], end: Int)? {
        guard isNumeral(start), isOpening(start), let week = week(of: items.last { $0.day != nil }?.day) else {
            return nil
        }
        var days: [DaySpec] = []
        var end = start
        while isNumeral(end) {
            days.append(.weekday(walk.value(end), week: week.number))
            end += 1
            if walk.isSign(end, 0x3001), isNumeral(end + 1) { end += 1 }
        }
        return isBehind(end) ? (days, end) : nil
    }

    private func isNumeral(_ index: Int) -> Bool {
        walk.isNumber(index) && walk.isHan(index) && walk.tokens[index].range.count == 1
            && (1...6).contains(walk.value(index)) && walk.words(index) != "两"
    }

    /// Behind a comma, a list's sign or 或.
    private func isOpening(_ index: Int) -> Bool {
        walk.isListing(index - 1) || walk.isSign(index - 1, 0x2C) || walk.time(index - 1) == .or
    }

    /// A part of the day or a word about having time; not 点, 号, 个 or a thing.
    private func isBehind(_ index: Int) -> Bool {
        if case .part = walk.time(index) { return true }
        guard walk.time(index) == .none, walk.isHan(index) else { return false }
        return !walk.speech(index).isDisjoint(with: [.free, .busy, .suits, .cant, .not, .reject])
            || Self.joints.contains(walk.words(index))
    }

    private func week(of day: DaySpec?) -> (number: Int?, isKnown: Bool)? {
        switch day {
        case .weekday(_, let week): (week, true)
        case .range(.weekday(_, let week), .weekday): (week, true)
        default: nil
        }
    }
}
