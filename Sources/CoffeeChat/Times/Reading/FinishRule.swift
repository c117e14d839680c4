/// 周四两点开完会之后都可以: the hour at which something ends, and what comes after is meant.
struct FinishRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]

    private static let ends = ["完", "结束", "下课", "散会", "下班", "下了", "开会", "收工", "之后", "以后"]

    func apply(to items: inout [TimeItem]) {
        for (number, clause) in clauses.enumerated() {
            setAsideEnd(number, &items)
            open(number, &items)
            for item in clause.items {
                guard let span = items[item].span, case .exact(let clock) = span.form,
                    isOverBehind(items[item].tokens.upperBound, clause)
                else { continue }
                items[item].content = .span(DaySpan(form: .after(clock), part: span.part))
                // 6点下班以后: one bound, and not the evening besides.
                for other in clause.items where items[other].tokens.lowerBound == items[item].tokens.upperBound {
                    items[other].standing = .aside
                }
            }
        }
    }

    /// "Friday once I'm out of meetings at 11": that hour opens the day before.
    private func open(_ number: Int, _ items: inout [TimeItem]) {
        guard number > 0, clauses[number].before < .sentence, clauses[number].items.count == 1,
            let item = clauses[number].items.first, case .exact(let clock)? = items[item].span?.form,
            items[item].standing != .offered, isOnce(clauses[number].tokens.lowerBound),
            let day = clauses[number - 1].items.last, items[day].day != nil, items[day].standing == .offered
        else { return }
        items[item].content = .span(DaySpan(form: .after(clock), part: items[item].span?.part))
        items[item].standing = .offered
    }

    private func isOnce(_ start: Int) -> Bool {
        [start - 1, start].contains { index in
            ["once", "as soon as", "when", "after"].contains { word in
                walk.words(index) == word || walk.words(index).hasPrefix("\(word) ")
            }
        }
    }

    /// 开完会大概四点，之后有空: four is when it ends, and of that day what comes after is meant.
    private func setAsideEnd(_ number: Int, _ items: inout [TimeItem]) {
        guard number + 1 < clauses.count, clauses[number + 1].before < .sentence,
            let next = clauses[number + 1].items.first, let after = items[next].span,
            case .after(let start) = after.form,
            items[next].tokens.count == 1,
            let last = clauses[number].items.last, case .exact(let clock)? = items[last].span?.form, clock == start
        else { return }
        for item in clauses[number].items where items[item].span != nil { items[item].standing = .aside }
        for item in clauses[number].items where items[item].day != nil && items[item].standing == .ruledOut {
            items[item].standing = .aside
        }
    }

    private func isOverBehind(_ start: Int, _ clause: ReplyClause) -> Bool {
        guard walk.isHan(start) else { return false }
        if case .part = walk.time(start), walk.words(start).hasPrefix("下班") { return walk.words(start).hasSuffix("后") }
        let reach = start..<max(start, min(start + 8, clause.tokens.upperBound))
        guard let after = reach.first(where: { walk.time($0) == .onward && walk.isHan($0) }), after > start else {
            return false
        }
        return (start..<after).contains { index in
            Self.ends.contains { walk.words(index).hasSuffix($0) } || walk.speech(index).contains(.event)
        }
    }
}
