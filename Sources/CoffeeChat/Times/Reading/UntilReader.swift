/// The day from which they want to hear from us again.
struct UntilReader {
    let calendar: DayCalendar
    /// "… until the 20th, after that".
    let isThen: Bool

    func until(_ items: [TimeItem], _ walk: TokenWalk) -> (day: Day, item: Int)? {
        // A day beside the words that ask us back counts before one told by the way.
        let ranked = items.indices.filter { items[$0].day != nil }.sorted {
            rank($0, items, walk) < rank($1, items, walk)
        }
        for index in ranked where !isTold(items[index], rank(index, items, walk), walk) {
            if let spec = items[index].day, let day = day(spec), day > calendar.today { return (day, index) }
        }
        return nil
    }

    /// 明天做手术，等我好了再说: the day is that of something else.
    private func isTold(_ item: TimeItem, _ rank: Int, _ walk: TokenWalk) -> Bool {
        guard rank >= 200, walk.isHan(item.tokens.lowerBound), case .offset(0...2)? = item.day else { return false }
        return true
    }

    private func rank(_ index: Int, _ items: [TimeItem], _ walk: TokenWalk) -> Int {
        var start = items[index].tokens.lowerBound
        var end = items[index].tokens.upperBound
        while start > 0, !isEnd(start - 1, walk) { start -= 1 }
        while end < walk.tokens.count, !isEnd(end, walk) { end += 1 }
        var speech: Speech = []
        for token in walk.tokens[start..<end] { speech.formUnion(token.speech) }
        if !speech.isDisjoint(with: [.again, .hint]) { return index }
        if !speech.isDisjoint(with: [.back, .someday]) { return 100 + index }
        return 200 + index - (items[index].standing == .offered ? 50 : 0)
    }

    private func isEnd(_ index: Int, _ walk: TokenWalk) -> Bool {
        walk.isNewline(index) || [0x2E, 0x21, 0x3F, 0x3B, 0x2C, 0x3002].contains { walk.isSign(index, $0) }
    }

    private func day(_ spec: DaySpec) -> Day? {
        switch spec {
        case .month(let month, let year, let part):
            guard
                let first = Day(
                    year: year == -1 ? calendar.today.year + 1 : year ?? calendar.today.year, month: month, day: 1)
            else { return nil }
            let start = first <= calendar.today && year == nil ? first.adding(months: 12) : first
            return within(start, part)
        case .monthOffset(let offset, let part):
            if offset <= -1000 { return calendar.today.adding(months: -1000 - offset) }
            let first = Day(number: calendar.today.number - calendar.today.day + 1).adding(months: offset)
            return within(first, part)
        case .yearOffset: return Day(year: calendar.today.year + 1, month: 1, day: 1)
        case .after(let inner):
            switch inner {
            case .month(let month, let year, _):
                return day(.month(month, year: year, .whole))?.adding(months: 1)
            case .week, .weekOf: return day(inner)?.adding(days: 7)
            case .weekend: return calendar.days(inner).last?.adding(days: 1)
            case .range(_, let last): return calendar.day(last)?.adding(days: 1)
            default: return day(inner)?.adding(days: 1)
            }
        case .from(let inner): return day(inner)
        case .upTo(let inner): return day(inner)?.adding(days: isThen ? 1 : 0)
        case .range(_, let last): return calendar.day(last).map { $0 }
        case .gone: return nil
        default: return calendar.day(spec)
        }
    }

    private func within(_ first: Day, _ part: DaySpec.Part) -> Day {
        switch part {
        case .whole, .early, .rest: first
        case .middle: first.adding(days: 14)
        case .late: first.adding(days: 20)
        }
    }
}
