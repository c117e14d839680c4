/// What makes a set of offers odd as a whole, though each was read: a day beside the week that holds it, a correction,
/// an hour that was set aside beside a day that has none.
struct OddityRule {
    let walk: TokenWalk
    let items: [TimeItem]
    let clauses: [ReplyClause]

    var asks: Set<ReplyAsk> {
        var asks: Set<ReplyAsk> = []
        if isCorrected || hasLooseHour { asks.insert(.somethingUnread) }
        if hasLooseDay { asks.insert(.whichDay) }
        if hasDeicticHour { asks.insert(.somethingUnread) }
        if hasHourBesideSlot { asks.insert(.somethingUnread) }
        if hasLooseBound { asks.insert(.somethingUnread) }
        if isContradicted { asks.insert(.whichDay) }
        return asks
    }

    private static let corrections: Set<String> = [
        "oh wait", "wait", "scratch that", "scrap that", "scrap", "strike that", "on second thought",
        "on second thoughts", "i meant", "i mean", "correction", "no wait", "or rather", "make that", "my mistake",
        "oops", "strike", "whoops", "不对", "说错了", "写错了", "打错了", "更正", "等等", "搞错了", "记错了",
    ]

    /// "Tuesday at 3. Oh wait, Wednesday."
    private var isCorrected: Bool { walk.tokens.indices.contains { Self.corrections.contains(walk.words($0)) } }

    /// A whole week and a day of its own, both still offered once each week has found its days.
    static func scales(of framed: [TimeItem]) -> Set<ReplyAsk> {
        let days = framed.filter { $0.standing == .offered }.compactMap(\.day)
        let isTwofold =
            days.contains(where: \.isWeek)
            && days.contains { $0.isOneDay || $0 == .workdays(week: nil) || $0 == .everyDay(week: nil) }
        return isTwofold ? [.whichDay] : []
    }

    /// 下周前半周，或者周四下午三点: whether the hour is of the first too, nobody said.
    private var hasLooseDay: Bool {
        let offered = items.filter { $0.standing == .offered && ($0.day != nil || $0.span != nil) }
        return zip(offered, offered.dropFirst()).contains { first, second in
            guard first.day != nil, second.day != nil, walk.isHan(second.tokens.lowerBound) else { return false }
            let gap = ItemGap(walk, from: first.tokens.upperBound, to: second.tokens.lowerBound)
            guard gap.hasComma, gap.hasOr, !gap.isSentence else { return false }
            return offered.contains { $0.span != nil && $0.tokens.lowerBound >= second.tokens.upperBound }
        }
    }

    /// 明天这个时候: the hour at which they write.
    private var hasDeicticHour: Bool {
        items.contains { item in
            let next = item.tokens.upperBound
            guard item.standing == .offered, item.day != nil, walk.isHan(next) else { return false }
            if Self.deictics.contains(walk.words(next)) { return true }
            return ["这个", "那个"].contains(walk.words(next)) && ["时候", "点", "时间", "钟点"].contains(walk.words(next + 1))
        }
    }

    private static let deictics: Set<String> = ["这会儿", "这时候", "这时", "此时", "这会", "这个点", "这个时间", "这个时候", "同个时间"]

    /// 第一个改成十点半就可以: one of ours, and an hour of its own.
    private var hasHourBesideSlot: Bool {
        clauses.contains { clause in
            let own = clause.items.filter { items.indices.contains($0) && items[$0].standing == .offered }
            return clause.tokens.contains(where: walk.isHan)
                && own.contains { if case .slots = items[$0].content { true } else { false } }
                && own.contains { items[$0].span?.form.hasClock ?? false }
        }
    }

    /// "After the 15th", and no word that they are free then.
    private var hasLooseBound: Bool {
        clauses.contains { clause in
            clause.verdict == .none
                && clause.items.contains {
                    items.indices.contains($0) && items[$0].standing == .offered && items[$0].day?.isBound ?? false
                }
                && !clause.items.contains { items.indices.contains($0) && items[$0].span != nil }
        }
    }

    /// One day both offered and ruled out, with no hours to tell the two apart.
    private var isContradicted: Bool {
        let taken = clauses.filter { clause in
            clause.items.allSatisfy { items.indices.contains($0) && items[$0].span == nil }
        }
        .flatMap(\.items).filter { items[$0].standing == .ruledOut }.compactMap { items[$0].day }
        return items.contains { $0.standing == .offered && $0.day.map(taken.contains) ?? false }
    }

    /// "I'm done at 3 on Thursday, so Thursday is fine": the hour may bound the day.
    private var hasLooseHour: Bool {
        var start = 0
        while start < clauses.count {
            var end = start + 1
            while end < clauses.count, clauses[end].before < .sentence { end += 1 }
            let own = clauses[start..<end].flatMap(\.items).filter(items.indices.contains).map { items[$0] }
            let isLoose = own.contains { $0.standing == .aside && $0.span?.form.hasClock ?? false }
            let isBare =
                own.contains { $0.standing == .offered && $0.day != nil }
                && !own.contains { $0.standing == .offered && $0.span != nil }
            if isLoose, isBare { return true }
            start = end
        }
        return false
    }
}
