/// “Next week's a write-off apart from Friday after 2”, “nothing this week but Thursday”: behind a no, what is excepted
/// is what they offer.
struct ExceptionRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]
    let isExcluding: (Int) -> Bool

    func apply(to items: inout [TimeItem]) {
        for (number, clause) in clauses.enumerated() {
            guard let start = clause.tokens.first(where: { isException($0) }), !isConsumed(start, items) else {
                continue
            }
            let hasBefore = clause.items.contains { items[$0].tokens.lowerBound < start }
            let isRefused = isNegated(clause.tokens.lowerBound..<start) || isNoBefore(number, opensAt: start)
            guard isRefused, clause.verdict != .free || !hasBefore || isNoWord(clause.tokens.lowerBound..<start) else {
                continue
            }
            var week: Int?
            for index in reach(back: number) + clause.items {
                if items[index].tokens.lowerBound < start {
                    if case .day(.week(let own, .whole)) = items[index].content { week = own }
                    items[index].standing = .aside
                } else {
                    items[index].standing = .offered
                    if let day = items[index].day, let week { items[index].content = .day(day.inWeek(week)) }
                }
            }
        }
    }

    /// "Next week's mostly gone, but I've kept Thursday": the day is told in spite of its week.
    func spare(_ items: inout [TimeItem]) {
        for (number, clause) in clauses.enumerated() where clause.verdict == .busy {
            for item in clause.items where items[item].standing == .ruledOut {
                guard case .day(.week(let week, .whole)) = items[item].content else { continue }
                // 改到下周吧，这周不行，周二周四都空
                let isElsewhere = items[..<item].contains { $0.standing == .offered && $0.day?.week ?? week != week }
                guard !isElsewhere else { continue }
                var next = number + 1
                var isSpared = false
                while next < clauses.count, clauses[next].before < .sentence {
                    for other in clauses[next].items where items[other].standing == .offered {
                        guard let day = items[other].day, day.isOneDay else { continue }
                        // 这礼拜都满了，下礼拜二、礼拜四都行: from there on it is another week.
                        if let own = day.week, own != week {
                            next = clauses.count
                            break
                        }
                        if day.isBareWeekday { items[other].content = .day(day.inWeek(week)) }
                        isSpared = isSpared || items[other].day?.week == week
                    }
                    next += 1
                }
                if isSpared { items[item].standing = .aside }
            }
        }
    }

    private func isException(_ index: Int) -> Bool {
        isExcluding(index) && (walk.time(index) == .except || walk.time(index) == .but)
            && !["but not", "just not", "only not", "not counting", "all but", "any but"].contains(walk.words(index))
            && (!walk.isHan(index) || isBehindHanNo(index))
    }

    /// 工作日都不行，除了周三晚上
    private func isBehindHanNo(_ index: Int) -> Bool {
        guard walk.time(index) == .except, let number = clauses.firstIndex(where: { $0.tokens.lowerBound == index }),
            number > 0, clauses[number].verdict == .none, clauses[number].before < .sentence,
            !(number + 1 < clauses.count && clauses[number + 1].before < .sentence
                && clauses[number + 1].verdict != .none)
        else { return false }
        return clauses[number - 1].verdict == .busy && !clauses[number - 1].items.isEmpty
    }

    private func isConsumed(_ index: Int, _ items: [TimeItem]) -> Bool {
        !items.contains { $0.tokens.lowerBound > index }
    }

    /// A no that is not taken back: "not bad" is none.
    private func isNegated(_ range: Range<Int>) -> Bool {
        var count = 0
        for index in range {
            let speech = walk.speech(index)
            if isNo(index) { return true }
            if !speech.isDisjoint(with: [.not, .cant]) { count += 1 }
            if !speech.isDisjoint(with: [.busy, .reject]), speech.isDisjoint(with: [.cant]) { count += 1 }
        }
        return count == 1
    }

    private func isNoWord(_ range: Range<Int>) -> Bool { range.contains { isNo($0) } }

    private func isNo(_ index: Int) -> Bool {
        walk.time(index) == .no
            || ["nothing", "none", "nowt", "no time", "no gaps", "zero"].contains(walk.words(index))
    }

    /// "I'm slammed all week, except Thursday".
    private func isNoBefore(_ number: Int, opensAt start: Int) -> Bool {
        guard number > 0, clauses[number].before < .turn, clauses[number].tokens.lowerBound == start,
            clauses[number - 1].verdict == .busy, !clauses[number - 1].isGuess
        else { return false }
        return true
    }

    private func reach(back number: Int) -> [Int] {
        guard number > 0, clauses[number].before < .turn, clauses[number - 1].verdict == .busy else { return [] }
        return clauses[number - 1].items
    }
}
