/// Reads by how many days our slot is to move: “a day later”, “push it by a week”, “the same time the day after”.
struct DayShiftRule {
    let walk: TokenWalk

    /// `isSlotSaid`: one of our slots, or “the same time”, stands right before.
    func read(at start: Int, isSlotSaid: Bool) -> (minutes: Int, end: Int)? {
        if walk.isHan(start) { return han(at: start, isSlotSaid: isSlotSaid) }
        guard let (days, end) = counted(at: start) ?? (isSlotSaid ? next(at: start) : nil) else { return nil }
        return (days * 1440, end)
    }

    /// 往后挪一天, 提前两天, 晚一周; behind one of our slots also 后一天.
    private func han(at start: Int, isSlotSaid: Bool) -> (minutes: Int, end: Int)? {
        if isSlotSaid, let days = ["后一天": 1, "第二天": 1, "次日": 1, "前一天": -1][walk.words(start)] {
            return (days * 1440, start + 1)
        }
        let isLater: Bool
        switch walk.time(start) {
        case .later_: isLater = true
        case .sooner: isLater = false
        default:
            let word = walk.words(start)
            let isMoving = Self.hanMovers.contains(word)
            guard isMoving || isSlotSaid && ["后", "前", "往后", "往前"].contains(word) else { return nil }
            isLater = isMoving ? word != "早" : ["后", "往后"].contains(word)
        }
        guard let (days, end) = hanDays(at: start + 1) else { return nil }
        return ((isLater ? 1 : -1) * days * 1440, end)
    }

    private static let hanMovers: Set<String> = [
        "晚", "早", "推", "拖", "延", "错", "错开", "挪", "缓", "往后", "推后", "后推", "改后", "再推", "往后推",
    ]
    private static let hanWeeks: Set<String> = ["周", "星期", "礼拜", "个星期", "个礼拜"]

    private func hanDays(at start: Int) -> (days: Int, end: Int)? {
        if walk.words(start) == "个", Self.hanWeeks.contains(walk.words(start + 1)) { return (7, start + 2) }
        if walk.words(start) == "一个" || walk.words(start) == "一", Self.hanWeeks.contains(walk.words(start + 1)) {
            return (7, start + 2)
        }
        if ["个星期", "个礼拜"].contains(walk.words(start)) { return (7, start + 1) }
        if ["一天", "一日"].contains(walk.words(start)) { return (1, start + 1) }
        if ["一周", "一星期", "一礼拜", "一个星期", "一个礼拜"].contains(walk.words(start)) { return (7, start + 1) }
        guard walk.isNumber(start), (1...14).contains(walk.value(start)) else { return nil }
        switch walk.words(start + 1) {
        case "天", "日": return (walk.value(start), start + 2)
        case "周", "星期", "礼拜", "个星期", "个礼拜": return (walk.value(start) * 7, start + 2)
        default: return nil
        }
    }

    /// “A day later”, “two days earlier”, “pushed by a week”, “24 hours on”.
    private func counted(at start: Int) -> (days: Int, end: Int)? {
        guard let (count, unit) = count(at: start), let length = days(unit) else { return nil }
        let end = unit + 1
        if walk.time(end) == .later_ || Self.onward.contains(walk.words(end)) { return (count * length, end + 1) }
        if walk.time(end) == .sooner { return (-count * length, end + 1) }
        return moved(before: start).map { (($0 ? 1 : -1) * count * length, end) }
    }

    private static let onward: Set<String> = ["later", "on from that", "after that"]

    private func count(at start: Int) -> (Int, Int)? {
        if ["a", "one", "another", "a single", "one whole", "a full"].contains(walk.words(start)) {
            return (1, start + 1)
        }
        guard walk.isNumber(start), (1...28).contains(walk.value(start)) else { return nil }
        return (walk.value(start), start + 1)
    }

    private func days(_ unit: Int) -> Int? {
        switch walk.words(unit) {
        case "day", "days": 1
        case "week", "weeks", "wk", "wks": 7
        case "fortnight": 14
        default: nil
        }
    }

    /// “Push it back by”: later; “bring it forward”: earlier.
    private func moved(before start: Int) -> Bool? {
        var words: [String] = []
        var index = start - 1
        while index >= max(0, start - 7), !walk.isNewline(index), words.count < 7 {
            words += walk.words(index).split(separator: " ").map(String.init).reversed()
            index -= 1
        }
        guard let verb = words.firstIndex(where: { Self.movers[$0] != nil }),
            words[..<verb].allSatisfy({ Self.between.contains($0) })
        else { return nil }
        if !Set(words[..<verb]).isDisjoint(with: ["forward", "forwards", "up", "earlier"]) { return false }
        if !Set(words[..<verb]).isDisjoint(with: ["back", "out", "later", "on"]) { return true }
        return Self.movers[words[verb]]
    }

    /// What is moved, and whether it goes to a later time by itself.
    private static let movers: [String: Bool] = [
        "push": true, "pushed": true, "pushing": true, "bump": true, "bumped": true, "shift": true, "shifted": true,
        "slide": true, "slid": true, "nudge": true, "delay": true, "delayed": true, "postpone": true, "move": true,
        "moved": true, "bring": false, "pull": false, "shunt": true, "slip": true, "defer": true,
    ]

    private static let between: Set<String> = [
        "it", "that", "this", "the", "your", "slot", "time", "one", "by", "back", "out", "on", "forward", "forwards",
        "up",
        "earlier", "later", "just", "us", "call", "chat", "meeting", "about", "things", "everything", "all", "first",
        "second", "third", "to",
    ]

    /// Behind one of our slots: “the day after”, “next week”.
    private func next(at start: Int) -> (days: Int, end: Int)? {
        if case .week(1) = walk.time(start) { return (7, start + 1) }
        let index = walk.skipping([.the], from: start)
        if ["next", "following"].contains(walk.words(index)), let length = days(index + 1), length <= 7 {
            return (length, index + 2)
        }
        guard index > start, let length = days(index), length <= 7 else { return nil }
        if walk.words(index + 1) == "after", !isNamed(index + 2) { return (length, index + 2) }
        if walk.words(index + 1) == "before", !isNamed(index + 2) { return (-length, index + 2) }
        return nil
    }

    /// “The day after Thanksgiving”
    private func isNamed(_ index: Int) -> Bool {
        if walk.isNumber(index) { return true }
        guard walk.tokens.indices.contains(index) else { return false }
        return walk.tokens[index].kind == .unknown || [.next].contains(walk.time(index))
    }
}
