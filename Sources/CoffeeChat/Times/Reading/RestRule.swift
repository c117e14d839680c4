/// 其他都可以, 周三以外都行: what is left when some days are taken away.
struct RestRule {
    let walk: TokenWalk
    let slotCount: Int

    private static let others: Set<String> = [
        "其他", "其它", "其余", "别的", "剩下", "剩下的", "余下", "余下的", "另外", "剩余", "其他的", "其余的", "其他时间", "其它时间", "其余时间", "别的时间",
        "别的日子", "其他日子", "其他几天", "其余几天", "另外几天", "剩下几天", "剩下的几天", "后面几天", "其他时候", "其余时候", "别的时候", "别的天", "其他天", "其余天",
        "其它天", "别的几天", "其他的天", "别的日子里",
    ]
    private static let nouns: Set<String> = [
        "时间", "的", "天", "日子", "时段", "时候", "几天", "那几天", "时间段", "几", "我", "随时", "的时间", "时间我", "工作日", "就",
    ]

    /// The week or the days that were spoken of, where 其他 stands before a word that says they suit.
    func others(at start: Int, after items: [TimeItem]) -> (contents: [TimeItem.Content], end: Int)? {
        if let found = counted(at: start, after: items) { return found }
        let isBehind =
            ["后面", "后边", "另外", "其他", "其余", "剩下", "剩下的"].contains(walk.words(start)) && walk.isNumber(start + 1)
        guard Self.others.contains(walk.words(start)) || isBehind, walk.isHan(start),
            let before = items.last(where: { $0.day != nil || isSlots($0) })
        else { return nil }
        var end = start + 1
        while end < start + 4,
            Self.nouns.contains(walk.words(end)) || isBehind && walk.isNumber(end) && walk.words(end + 1) == "天"
        { end += 1 }
        guard isBehind ? walk.words(end - 1) == "天" : true,
            isSaidToSuit(end, pastPart: !items.contains { $0.day?.isSet ?? false })
        else { return nil }
        if slotCount > 1 { return ([.slots(.all)], end) }
        guard before.day != nil else { return nil }
        if let days = listed(items, past: isBehind ? walk.value(start + 1) : 9) { return (days, end) }
        if let day = onlyDay(items) { return ([.day(day)], end) }
        let week = items.compactMap { $0.day?.week }.last
        return ([.day(week.map { .week($0, .whole) } ?? .everyDay(week: nil))], end)
    }

    /// 后天下午有个会，其他时间都可以: of that day.
    private func onlyDay(_ items: [TimeItem]) -> DaySpec? {
        let days = items.compactMap(\.day)
        guard items.contains(where: { $0.span != nil }), let day = days.last, Set(days).count == 1,
            items.allSatisfy({ $0.day == nil || $0.isOneDay })
        else { return nil }
        return day
    }

    /// 28、29、30，29号不行，另外两天可以: more days were named than are left.
    private func listed(_ items: [TimeItem], past count: Int) -> [TimeItem.Content]? {
        var days: [TimeItem.Content] = []
        for item in items where item.isOneDay && !days.contains(item.content) { days.append(item.content) }
        return days.count > count ? days : nil
    }

    /// 前三天满了，后两天可以: of the week that was named.
    private func counted(at start: Int, after items: [TimeItem]) -> (contents: [TimeItem.Content], end: Int)? {
        let isBack = ["后", "后面", "后边", "最后"].contains(walk.words(start))
        guard isBack || ["前", "前面", "头"].contains(walk.words(start)), walk.isNumber(start + 1),
            (2...4).contains(walk.value(start + 1)), walk.words(start + 2) == "天", slotCount < 2,
            let week = items.compactMap({ $0.day?.week }).last
        else { return nil }
        let count = walk.value(start + 1)
        let (first, last) = isBack ? (6 - count, 5) : (1, count)
        return ([.day(.range(.weekday(first, week: week), .weekday(last, week: week)))], start + 3)
    }

    /// 下周三才回来，之后都可以: before or after the day that was named.
    func beside(at start: Int, after items: [TimeItem]) -> (content: TimeItem.Content, end: Int)? {
        let isAfter = ["之后", "以后", "那之后", "之后都", "以后都"].contains(walk.words(start))
        guard isAfter || ["之前", "以前", "那之前", "之前都", "以前都"].contains(walk.words(start)), isHead(start),
            isSaidToSuit(start + 1),
            let day = items.last(where: { $0.day != nil })?.day, !items.contains(where: { $0.span != nil })
        else { return nil }
        let own: DaySpec =
            switch day {
            case .after(let own), .from(let own): own
            default: day
            }
        guard case .weekday(let number, let week) = own else {
            return (.day(isAfter ? .after(own) : .upTo(own)), start + 1)
        }
        if isAfter { return (.day(.after(own)), start + 1) }
        guard number > 1, week != nil else { return (.day(.upTo(own)), start + 1) }
        return (.day(.range(.weekday(1, week: week), .weekday(number - 1, week: week))), start + 1)
    }

    private func isHead(_ index: Int) -> Bool { walk.isNewline(index - 1) || walk.tokens[index - 1].kind != .word }

    /// 别的时间, 其他几天.
    static func isOthers(_ words: String) -> Bool { others.contains(words) }

    private func isSlots(_ item: TimeItem) -> Bool {
        if case .slots = item.content { return slotCount > 1 }
        return false
    }

    /// 其他时间都在店里忙: what begins well may end in a no.
    private func isRefused(behind start: Int) -> Bool {
        var index = start
        while index < start + 5, walk.tokens.indices.contains(index), !walk.isNewline(index) {
            if case .sign = walk.tokens[index].kind { return false }
            if walk.speech(index).contains(.busy), walk.speech(index).isDisjoint(with: [.free, .suits]) { return true }
            index += 1
        }
        return false
    }

    private func isSaidToSuit(_ start: Int, pastPart: Bool = false) -> Bool {
        for index in start..<start + 4 {
            if walk.isNewline(index) { return false }
            if pastPart, index < start + 2, case .part = walk.time(index), walk.isHan(index) { continue }
            if index > start, isPresent(index) { return true }
            if !walk.speech(index).isDisjoint(with: [.free, .suits]) { return !isRefused(behind: index) }
            guard ["都", "也", "均", "我", "就", "应该", "全", "基本", "基本上"].contains(walk.words(index)) else { return false }
        }
        return false
    }

    /// 其他时候都在
    private func isPresent(_ index: Int) -> Bool {
        guard walk.words(index) == "在" || walk.words(index) == "在的" else { return false }
        return walk.isNewline(index + 1)
            || walk.tokens[index + 1].kind != .word && walk.tokens[index + 1].kind != .unknown
    }

    /// All the days out of which these are taken: 下周周三以外, 周末以外.
    func whole(without found: DayRule.Found, from start: Int, after items: [TimeItem]) -> TimeItem.Content? {
        guard found.end > start, ["以外", "之外"].contains(walk.words(found.end)),
            !(max(0, start - 12)..<start).contains(where: { walk.time($0) == .except })
        else { return nil }
        if slotCount > 1 { return .slots(.all) }
        let week = found.days.compactMap(\.week).first
        return .day(week.map { .week($0, .whole) } ?? .everyDay(week: nil))
    }
}
