/// What makes a set of offers odd as a whole, though each was read: a day beside the week that holds it, a correction,
/// an hour that was set aside beside a day that has none.
struct OddityRule {
    let walk: TokenWalk
    let items: [TimeItem]
    let clauses: [ReplyClause]

    var asks: Set<ReplyAsk> {
        var asks: Set<ReplyAsk> = []
        if isCorrected || hasLooseHour { asks.insert(.somethingUnread) }
        if hasTwoScales { asks.insert(.whichDay) }
        return asks
    }

    private static let corrections: Set<String> = [
        "oh wait", "wait", "scratch that", "scrap that", "scrap", "strike that", "on second thought",
        "on second thoughts", "i meant", "i mean", "correction", "no wait", "or rather", "make that", "my mistake",
        "oops", "strike", "whoops", "不对", "说错了", "写错了", "打错了", "更正", "等等", "搞错了", "记错了",
    ]

    /// "Tuesday at 3. Oh wait, Wednesday."
    private var isCorrected: Bool { walk.tokens.indices.contains { Self.corrections.contains(walk.words($0)) } }

    /// A whole week and a day of its own, both offered.
    private var hasTwoScales: Bool {
        let days = items.filter { $0.standing == .offered }.compactMap(\.day)
        return days.contains(where: \.isWeek) && days.contains(where: \.isOneDay)
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
