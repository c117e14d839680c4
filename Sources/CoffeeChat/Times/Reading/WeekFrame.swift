/// A week named beside weekdays is their week: "Tuesday or Thursday next week", 下周，周二周四下午.
enum WeekFrame {
    static func applied(to items: [TimeItem], walk: TokenWalk, weekOf: (DaySpec) -> Int?) -> [TimeItem] {
        var items = items
        var index = 0
        while index < items.count {
            guard case .day(let day) = items[index].content, day.isWeek, let week = weekOf(day) else {
                index += 1
                continue
            }
            if backward(index, week, &items, walk, weekOf) || forward(index, week, &items, walk, weekOf) {
                items.remove(at: index)
            } else {
                index += 1
            }
        }
        carry(&items, walk)
        return items
    }

    private static func gap(_ items: [TimeItem], _ first: Int, _ walk: TokenWalk) -> ItemGap {
        ItemGap(walk, from: items[first].tokens.upperBound, to: items[first + 1].tokens.lowerBound)
    }

    private static func backward(
        _ index: Int, _ week: Int, _ items: inout [TimeItem], _ walk: TokenWalk, _ weekOf: (DaySpec) -> Int?
    ) -> Bool {
        guard index > 0, items[index - 1].standing == items[index].standing else { return false }
        let near = gap(items, index - 1, walk)
        guard !near.isSentence, !near.isJoined, !near.hasTurn else { return false }
        if near.hasComma, index + 1 < items.count, gap(items, index, walk).isTight,
            items[index + 1].day?.isBareWeekday ?? items[index + 1].isEvery
        {
            return false
        }
        guard near.words <= 1 && (!near.hasComma || near.words == 0) || isOwnClause(index, near, items, walk) else {
            return false
        }
        var found = false
        var before = index - 1
        while before >= 0, items[before].standing == items[index].standing {
            if let day = items[before].day {
                if !found, day.isOneDay, !day.isBareWeekday, weekOf(day) == week { return true }
                guard day.isBareWeekday else { break }
                items[before].content = .day(day.inWeek(week))
                found = true
            }
            if before > 0 {
                let gap = gap(items, before - 1, walk)
                if gap.isSentence || gap.hasTurn { break }
            }
            before -= 1
        }
        return found
    }

    /// "11 am tomorrow is the only thing I have this week": the week is where the day lies, no offer beside it.
    private static func isOwnClause(_ index: Int, _ near: ItemGap, _ items: [TimeItem], _ walk: TokenWalk) -> Bool {
        guard !near.hasComma, !items[index].isEvery else { return false }
        let between =
            items[index - 1].tokens
            .upperBound..<max(
                items[index - 1].tokens.upperBound, items[index].tokens.lowerBound)
        return between.contains { walk.speech($0).contains(.only) || Self.solitary.contains(walk.words($0)) }
            && !between.contains { ["than", "not", "nor", "then"].contains(walk.words($0)) }
    }

    private static let solitary: Set<String> = [
        "only", "the only", "best", "first", "earliest", "soonest", "one", "last", "gap", "slot", "opening", "window",
        "hole", "all", "free",
    ]

    private static func forward(
        _ index: Int, _ week: Int, _ items: inout [TimeItem], _ walk: TokenWalk, _ weekOf: (DaySpec) -> Int?
    ) -> Bool {
        var next = index + 1
        var found = false
        var isFirst = true
        let isEveryDay = items[index].isEvery
        while next < items.count {
            let gap = gap(items, next - 1, walk)
            if isFirst, gap.isJoined && !gap.isSentence, gap.words == 0 { return false }
            if let day = items[next].day {
                let isWithin = day.week == week && !day.isWeek || day.isOneDay && weekOf(day) == week
                if isWithin, !day.isBareWeekday, !gap.isJoined, items[next].standing == items[index].standing {
                    // 下下周吧，下下周一、二
                    found = found || items[next].standing == .offered
                    isFirst = false
                    next += 1
                    continue
                }
                if day.isWeek, items[next].standing != .offered, items[index].standing == .offered {
                    // 改到下周吧，这周不行，周二周四都可以
                    isFirst = false
                    next += 1
                    continue
                }
                guard day.isBareWeekday, !isEveryDay,
                    items[next].standing == items[index].standing || items[index].standing == .offered
                else { break }
                items[next].content = .day(day.inWeek(week))
                // What is ruled out of the week leaves the week an offer.
                found =
                    found || items[next].standing == .offered
                    || items[index].standing == .ruledOut && items[next].standing == .ruledOut
            }
            isFirst = false
            next += 1
        }
        return found && items[index].standing == .offered
    }

    /// "Next Tuesday or Thursday": next week's Thursday.
    private static func carry(_ items: inout [TimeItem], _ walk: TokenWalk) {
        var week: Int?
        for index in items.indices {
            if index > 0 {
                let gap = gap(items, index - 1, walk)
                if gap.isSentence { week = nil }
            }
            guard let day = items[index].day else { continue }
            if case .weekend(nil) = day, let week, week > 0, walk.isHan(items[index].tokens.lowerBound) {
                // 下周工作日晚上，周末全天
                items[index].content = .day(.weekend(week))
            } else if day.isBareWeekday, let week, week > 0 {
                items[index].content = .day(day.inWeek(week))
            } else {
                week = day.week
            }
        }
    }
}
