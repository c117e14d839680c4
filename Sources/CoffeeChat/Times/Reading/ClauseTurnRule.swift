/// What a Chinese clause says of the one before it: 出差，期间都有空 frees the days; 上午有课，下午没有 is no no.
struct ClauseTurnRule {
    let walk: TokenWalk
    let items: [TimeItem]
    let itemOf: [Int: Int]

    private static let resuming = [
        "反而", "反倒", "倒是", "正好", "刚好", "恰好", "期间", "其间", "那几天", "那两天", "那天", "当天", "所以", "因此", "这期间", "那期间", "那段时间",
        "这几天", "中间",
    ]
    /// 在高铁上，信号还行
    private static let suiting: Set<String> = ["还行", "还可以", "还好", "能聊", "可以聊", "也能聊", "不影响"]
    private static let contrary = ["相反", "反过来", "倒过来", "反着", "对调", "调换", "互换"]

    func apply(to clauses: inout [ReplyClause]) {
        for index in clauses.indices {
            if isConceded(index, clauses) { clauses[index].verdict = .aside }
            if isContrary(clauses[index]) || isComplaint(clauses[index]) || isWaking(clauses[index]) {
                clauses[index].verdict = .aside
            }
            guard index > 0, clauses[index].before <= .turn else { continue }
            if isLacking(clauses[index]), clauses[index - 1].verdict == .busy, hasOwning(clauses[index - 1]) {
                clauses[index].verdict = .free
                clauses[index].isVerdictFirst = false
            }
            let isPlain = isOff(clauses[index - 1]) || clauses[index - 1].verdict == .aside
            if isResumed(clauses[index]) || isPlain && isPlainlyFree(clauses[index]),
                isTold(clauses[index - 1])
            {
                clauses[index - 1].verdict = .free
                clauses[index - 1].isVerdictFirst = false
                clauses[index - 1].isDoubtful = true
            }
        }
        setAsideToldSlots(&clauses)
        setAsideRetold(&clauses)
    }

    private static let concessions: Set<String> = ["就算", "即使", "哪怕", "纵使", "即便", "就是"]

    /// 就算周四有空，我也不想聊: what would be, and is refused.
    private func isConceded(_ index: Int, _ clauses: [ReplyClause]) -> Bool {
        let first = clauses[index].tokens.prefix(3).first { Self.concessions.contains(walk.words($0)) }
        guard let first, itemOf[first] == nil, !clauses[index].items.isEmpty else { return false }
        let end =
            index + 1 < clauses.count && clauses[index + 1].before <= .turn
            ? clauses[index + 1].tokens.upperBound : clauses[index].tokens.upperBound
        return (first..<end).contains { place in
            walk.words(place) == "也"
                && (place + 1..<min(place + 3, end)).contains {
                    walk.isHan($0) && (walk.words($0).hasPrefix("不") || walk.words($0).hasPrefix("没"))
                }
        }
    }

    /// 周五我值夜班，白天都在，周五全天: a day that is spoken for and offered after all.
    private func setAsideRetold(_ clauses: inout [ReplyClause]) {
        for index in clauses.indices
        where clauses[index].verdict == .busy && walk.isHan(clauses[index].tokens.lowerBound) && isTold(clauses[index])
            && !clauses[index].items.contains(where: { items[$0].span != nil })
        {
            let days = clauses[index].items.compactMap { items[$0].day }
            let isRetold = clauses[(index + 1)...].contains { later in
                (later.verdict == .free || later.verdict == .none)
                    && later.items.contains { item in
                        items[item].day.map { day in days.contains { same($0, day) } } ?? false
                    }
            }
            // 平时上班忙，下周晚上都可以
            let isHabit = days.allSatisfy { $0 == .workdays(week: nil) || $0 == .everyDay(week: nil) }
            let isNamed = clauses[(index + 1)...].contains { later in
                later.verdict == .free && later.items.contains { items[$0].day != nil }
            }
            if isRetold || isHabit && isNamed { clauses[index].verdict = .aside }
        }
    }

    /// 2月25号 and 25号.
    private func same(_ day: DaySpec, _ other: DaySpec) -> Bool {
        if case .date(let one) = day, case .date(let two) = other {
            return one.day == two.day && (one.month == two.month || one.month == nil || two.month == nil)
        }
        return day == other
    }

    /// 期间都有空, 正好有时间: of the days that were just named.
    private func isResumed(_ clause: ReplyClause) -> Bool {
        clause.items.isEmpty && clause.verdict == .free
            && clause.tokens.contains { index in
                Self.suiting.contains(walk.words(index)) || Self.resuming.contains { walk.words(index).hasPrefix($0) }
            }
    }

    private static let holidays: Set<String> = ["休假", "放假", "请假", "年假", "调休", "轮休", "补休", "休息", "在休假"]

    /// 我周五休假，可以喔: time off is time to spare where a yes follows.
    private func isOff(_ clause: ReplyClause) -> Bool {
        clause.tokens.contains { Self.holidays.contains(walk.words($0)) }
    }

    private func isPlainlyFree(_ clause: ReplyClause) -> Bool {
        clause.items.isEmpty && clause.tokens.count <= 3 && clause.verdict == .free
            && walk.isHan(clause.tokens.lowerBound)
    }

    /// 我一般十点起: when they get up, and no bound.
    private func isWaking(_ clause: ReplyClause) -> Bool {
        guard clause.items.count == 1, let item = clause.items.first, let last = clause.tokens.last,
            items[item].tokens.upperBound - 1 == last, walk.words(last) == "起"
        else { return false }
        return clause.tokens.contains { itemOf[$0] == nil && (walk.speech($0).contains(.i) || walk.time($0) == .every) }
    }

    /// Days that are spoken for by what one does, with no word that they do not suit.
    private func isTold(_ clause: ReplyClause) -> Bool {
        guard clause.verdict == .busy || clause.verdict == .aside,
            clause.items.contains(where: { items[$0].day != nil })
        else { return false }
        return !clause.tokens.contains { index in
            itemOf[index] == nil && walk.isHan(index)
                && (walk.words(index).hasPrefix("不") || walk.words(index).hasPrefix("没"))
        }
    }

    /// 下午没有: nothing but the time and the word.
    private func isLacking(_ clause: ReplyClause) -> Bool {
        guard !clause.items.isEmpty else { return false }
        let words = clause.tokens.filter { itemOf[$0] == nil }.map(walk.words)
        return words.contains { $0 == "没有" || $0 == "没" }
            && words.allSatisfy { ["没有", "没", "就", "则", "倒", "倒是", "了", "的", "是", "都", "我"].contains($0) }
    }

    private func hasOwning(_ clause: ReplyClause) -> Bool {
        clause.tokens.contains { itemOf[$0] == nil && walk.words($0).hasPrefix("有") }
    }

    private func isContrary(_ clause: ReplyClause) -> Bool {
        guard let first = clause.tokens.first, let last = clause.tokens.last, !clause.items.isEmpty else {
            return false
        }
        let range = walk.tokens[first].range.lowerBound..<walk.tokens[last].range.upperBound
        return Self.contrary.contains { walk.text.contains(range, $0) }
    }

    /// 第一个我在飞机上，第二个可以: one is said to suit, and of the others a story is told.
    private func setAsideToldSlots(_ clauses: inout [ReplyClause]) {
        guard clauses.contains(where: { $0.verdict == .free && hasSlots($0) }) else { return }
        for index in clauses.indices
        where clauses[index].verdict == .none && hasSlots(clauses[index]) && clauses[index].hasUnknown {
            clauses[index].verdict = .busy
        }
    }

    private func hasSlots(_ clause: ReplyClause) -> Bool {
        clause.items.contains { if case .slots = items[$0].content { true } else { false } }
    }

    /// 你给的都是半夜: what our times are on their clock.
    private func isComplaint(_ clause: ReplyClause) -> Bool {
        guard let ours = clause.tokens.first(where: { walk.speech($0).contains(.ourSlots) }) else { return false }
        return clause.items.contains { item in
            guard let span = items[item].span, !span.form.hasClock else { return false }
            let start = items[item].tokens.lowerBound
            return start > ours && (ours..<start).contains { ["是", "都是", "全是"].contains(walk.words($0)) }
        }
    }
}
