/// Reads how long: 20 min, half an hour, 半小时, "15 to 20 minutes"; and "an hour later" than what we proposed.
struct LengthRule {
    let walk: TokenWalk

    /// No content: a number of days or years, read past so that nobody takes it for an hour.
    func read(at start: Int) -> (content: TimeItem.Content?, end: Int)? {
        guard let (minutes, end, first) = amount(at: start) else { return counted(at: start) }
        if let shift = shift(minutes, first, end) { return shift }
        if minutes > 240 || isElsewhere(start, end) { return (nil, end) }
        return (.length(minutes), end)
    }

    private func amount(at start: Int) -> (minutes: Int, end: Int, start: Int)? {
        var index = start
        if walk.time(index) == .half || walk.words(index) == "半个" {
            index += 1
            index = walk.skipping([.the], from: index)
            if walk.words(index) == "-" { index += 1 }
            if walk.words(index) == "个" { index += 1 }
            return walk.time(index) == .hourUnit && walk.words(index) != "h" ? (30, index + 1, start) : nil
        }
        if walk.time(index) == .quarter, !walk.isHan(index) {
            index = walk.skipping([.of, .the], from: index + 1)
            return walk.time(index) == .hourUnit ? (15, index + 1, start) : nil
        }
        if case .number(let quarter) = walk.time(index), walk.isHan(index), quarter == 15 || quarter == 45,
            walk.time(index - 1) != .point
        {
            return (quarter, index + 1, start)
        }
        if ["一个", "一"].contains(walk.words(index)), walk.isHan(index + 1), walk.time(index + 1) == .hourUnit {
            return (60, index + 2, start)
        }
        if ["an", "a", "one"].contains(walk.words(index)), walk.time(index + 1) == .hourUnit,
            walk.words(index + 1) == "hour"
        {
            return (60 + halfMore(index + 2).minutes, halfMore(index + 2).end, start)
        }
        guard walk.isNumber(index) else { return nil }
        if walk.words(index - 1) == "quick", [10, 15, 20, 25, 30, 45].contains(walk.value(index)),
            ![.minuteUnit, .hourUnit, .to, .or].contains(walk.time(index + 1)), walk.words(index + 1) != "-"
        {
            return (walk.value(index), index + 1, start)
        }
        var value = walk.value(index)
        index += 1
        if walk.time(index) == .to || walk.time(index) == .or, walk.isNumber(index + 1) {
            value = max(value, walk.value(index + 1))
            index += 2
        }
        if walk.words(index) == "-", !walk.isSpaced(index) { index += 1 }
        if walk.words(index) == "来" || walk.words(index) == "多" || walk.words(index) == "odd" { index += 1 }
        let isHalf = walk.words(index) == "个" && walk.time(index + 1) == .half
        if isHalf { index += 2 }
        switch walk.time(index) {
        case .minuteUnit where value <= 600: return (value, index + 1, start)
        case .hourUnit where value <= 24:
            if walk.words(index).hasPrefix("小时"), walk.time(index + 1) == .half {
                return (value * 60 + 30, index + 2, start)
            }
            return (value * 60 + (isHalf ? 30 : 0), index + 1, start)
        default:
            return walk.time(index) == .minuteMark && walk.words(index) == "分" && walk.words(index + 1) == "钟"
                ? (value, index + 2, start) : nil
        }
    }

    private func halfMore(_ index: Int) -> (minutes: Int, end: Int) {
        guard walk.time(index) == .and, walk.time(index + 1) == .half else { return (0, index) }
        return (30, index + 2)
    }

    /// "An hour later", "half an hour earlier", 晚半小时, 提前一小时.
    private func shift(_ minutes: Int, _ start: Int, _ end: Int) -> (content: TimeItem.Content?, end: Int)? {
        switch walk.time(end) {
        case .later_ where !walk.isHan(end): return (.shift(minutes), end + 1)
        case .sooner where !walk.isHan(end): return (.shift(-minutes), end + 1)
        default: break
        }
        if let isLater = moved(start - 1) { return (.shift(isLater ? minutes : -minutes), end) }
        switch walk.time(start - 1) {
        case .later_ where walk.isHan(start - 1): return (.shift(minutes), end)
        case .sooner where walk.isHan(start - 1): return (.shift(-minutes), end)
        default: break
        }
        if walk.words(start - 1) == "晚" || walk.words(start - 1) == "早" {
            return (.shift(walk.words(start - 1) == "晚" ? minutes : -minutes), end)
        }
        return nil
    }

    /// "Push it back by half an hour", "bring it forward an hour".
    private func moved(_ index: Int) -> Bool? {
        let last =
            ["by", "about", "like"].contains(walk.words(index)) || walk.time(index) == .around ? index - 1 : index
        let words = ((last - 3)...last).map { walk.words($0) }.joined(separator: " ")
        guard Self.movers.contains(where: { words.contains($0) }) else { return nil }
        if words.hasSuffix(" back") || words.hasSuffix(" out") || words.hasSuffix(" later") { return true }
        return words.hasSuffix(" forward") || words.hasSuffix(" up") || words.hasSuffix(" earlier") ? false : nil
    }

    private static let movers = ["push", "move", "shift", "bump", "nudge", "slide", "bring", "pull", "shunt", "start"]

    /// "In 20 minutes", "two hours ahead", "10 minutes late": no length of a chat.
    private func isElsewhere(_ start: Int, _ end: Int) -> Bool {
        let before = walk.words(start - 1)
        if [
            "in", "every", "within", "last", "past", "late", "after", "by the", "per", "差", "差着", "相差", "时差", "晚了",
            "早了", "快", "慢",
            "要花", "得花", "车程", "开车", "提前", "等了", "过了", "迟到",
        ].contains(before) {
            return true
        }
        return [
            "ahead", "behind", "late", "away", "ago", "drive", "flight", "commute", "difference", "后", "之后", "以后",
            "before", "前", "之前", "walk", "notice", "from", "per", "a",
        ].contains(walk.words(end))
            || walk.words(end) == "内" || walk.words(end) == "time"
    }

    /// "Five years", "10 days ago", "2 kids".
    private func counted(at start: Int) -> (content: TimeItem.Content?, end: Int)? {
        guard walk.isNumber(start) || walk.time(start) == .few else { return nil }
        let unit = walk.words(start + 1)
        if unit == "个", walk.words(start + 2) == "月" { return isAhead(start, start + 2) ? nil : (nil, start + 3) }
        guard
            ["years", "year", "months", "weeks", "days", "yrs", "个月", "天", "周", "个星期", "saturdays", "people", "times"]
                .contains(unit) || walk.words(start + 2) == "ago"
        else { return nil }
        if unit == "年", walk.value(start) > 2000 { return nil }
        return isAhead(start, start + 1) ? nil : (nil, walk.words(start + 2) == "ago" ? start + 3 : start + 2)
    }

    private func isAhead(_ start: Int, _ unit: Int) -> Bool {
        [
            "in", "within", "give me", "give it", "give us", "give me another", "give it another", "in another",
            "leave it",
        ].contains(
            walk.words(start - 1)) || walk.words(start - 2) == "in"
            || walk.time(unit + 1) == .onward || walk.words(unit + 1) == "from"
            || walk.words(unit + 1) == "time"
    }
}
