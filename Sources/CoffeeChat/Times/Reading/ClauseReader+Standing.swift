/// Which of the times stand, when all clauses were read.
extension ClauseReader {
    /// A time was taken to be ruled out, though no word says so.
    var hasGuess: Bool { clauses.contains { $0.isDoubtful && !$0.items.isEmpty } }

    var hasGuessedClock: Bool {
        clauses.contains { $0.isDoubtful && $0.items.contains { items[$0].span?.form.hasClock ?? false } }
    }

    var hasGuessedSpan: Bool {
        clauses.contains { $0.isDoubtful && $0.items.contains { items[$0].span != nil } }
    }

    /// 往后挪半小时 moves our slot, and asks for no other time.
    func isShift(_ index: Int) -> Bool {
        guard let item = itemOf[index], case .shift = items[item].content else { return false }
        return true
    }

    /// The items with their standing; `isTrusting`: what is only guessed to be taken is offered.
    func standing(isTrusting: Bool = false) -> [TimeItem] {
        var items = items
        for (number, clause) in clauses.enumerated() {
            let exclusion = clause.tokens.first { isExcluding($0) }
            for item in clause.items where exclusion.map({ items[item].tokens.lowerBound > $0 }) ?? true {
                switch isTrusting && (clause.isDoubtful || clause.isStrayed) ? .none : clause.verdict {
                case .busy where clause.isGuess && narrows(clause, number): break
                case .busy: items[item].standing = clause.isGuess && !items[item].isOneDay ? .aside : .ruledOut
                case .aside: items[item].standing = .aside
                case .none, .free: break
                }
            }
            exclude(number, &items)
        }
        ExceptionRule(walk: walk, clauses: clauses, isExcluding: isExcluding).apply(to: &items)
        ExceptionRule(walk: walk, clauses: clauses, isExcluding: isExcluding).spare(&items)
        AskedBackRule(walk: walk, clauses: clauses).apply(to: &items)
        CorrectionRule(walk: walk, clauses: clauses).apply(to: &items)
        CorrectionRule(walk: walk, clauses: clauses).replace(&items)
        CorrectionRule(walk: walk, clauses: clauses).correct(&items)
        ScrapRule(walk: walk, clauses: clauses).apply(to: &items)
        LabelRule(walk: walk, clauses: clauses).apply(to: &items)
        LeaveRule(walk: walk, clauses: clauses).apply(to: &items)
        FinishRule(walk: walk, clauses: clauses).apply(to: &items)
        BoundRule(walk: walk, clauses: clauses).apply(to: &items)
        for index in items.indices
        where items[index].standing == .ruledOut && RestRule.isOthers(walk.words(items[index].tokens.lowerBound - 1)) {
            // 别的晚上不行: all but the one that was offered.
            items[index].standing = .aside
        }
        for clause in clauses where isSparing(clause) {
            for item in clause.items { items[item].standing = .aside }
        }
        DayOffRule(walk: walk, clauses: clauses).apply(to: &items)
        RemainderRule(walk: walk, clauses: clauses).apply(to: &items)
        setAsideConditions(&items)
        setAsideReturns(&items)
        setAsideTold(&items)
        setAsideAnchors(&items)
        setAsideStarts(&items)
        setAsideSoon(&items)
        setAsideRestated(&items)
        makeRegular(&items)
        for clause in clauses
        where clause.verdict != .free && !clause.items.contains(where: { items[$0].span?.form == .part(.allDay) }) {
            // "Give me until Friday": a bound is an offer only where somebody is free.
            for item in clause.items where items[item].isUpTo && items[item].standing == .offered {
                items[item].standing = .aside
            }
        }
        for index in items.indices where items[index].standing == .ruledOut {
            // "Tomorrow until 2. After that I'm away" takes nothing from today.
            let first = items[index].tokens.lowerBound
            // "10 sharp, I have a hard stop after": nor from the hour itself.
            if walk.time(first) == .then || walk.time(first) == .after && items[index].tokens.count == 1 {
                items[index].standing = .aside
            }
        }
        for index in items.indices {
            if case .day(.gone) = items[index].content { items[index].standing = .aside }
        }
        return items
    }

    /// "Tuesday evening? After 5:30 I'm human": an hour alone, within the part that was offered right before.
    func narrows(_ clause: ReplyClause, _ number: Int) -> Bool {
        guard number > 0, clause.items.count == 1, let span = items[clause.items[0]].span,
            case .after(let clock) = span.form, !walk.isHan(clause.tokens.lowerBound),
            clauses[number - 1].verdict == .none || clauses[number - 1].verdict == .free
        else { return false }
        return clauses[number - 1].items.contains { item in
            guard case .part(let part)? = items[item].span?.form else { return false }
            return part != .allDay && part.span.dropFirst().contains(clock.resolved(in: part))
        }
    }

    /// "Usually free Tuesday and Thursday", 我周二一般有空: every one of them.
    func makeRegular(_ items: inout [TimeItem]) {
        var isRegular = false
        for (number, clause) in clauses.enumerated() {
            if clause.before >= .turn { isRegular = false }
            if clause.before == .comma, clause.verdict == .free, !clause.isInherited { isRegular = false }
            if clause.verdict != .aside, clause.tokens.contains(where: { isRegularWord($0) }) { isRegular = true }
            for item in (isRegular ? listed(number) : []) {
                items[item].isEvery = true
                if case .day(.weekend(nil)) = items[item].content { items[item].content = .day(.weekends) }
                if case .day(.weekday(let day, nil)) = items[item].content {
                    items[item].content = .day(.everyWeekday(day, week: nil))
                }
            }
        }
    }

    /// The items of a clause and of those that it is listed with: "Tuesday and Thursday evenings are usually fine".
    func listed(_ number: Int) -> [Int] {
        var first = number
        while first > 0, clauses[first].before == .list, !clauses[first - 1].items.isEmpty { first -= 1 }
        return clauses[first...number].flatMap(\.items)
    }

    static let anchors: Set<String> = [
        "after my", "after our", "after the", "before my", "before our", "before the",
    ]

    /// "Wednesdays after 5, starting next week": the week bounds them, and is no offer beside them.
    func setAsideStarts(_ items: inout [TimeItem]) {
        for index in items.indices.dropFirst() {
            guard case .day(.from(let day)) = items[index].content, day.isSet, items[index].standing == .offered,
                items[..<index].contains(where: { $0.day != nil && $0.standing == .offered }),
                !walk.isHan(items[index].tokens.lowerBound)
            else { continue }
            items[index].standing = .aside
        }
    }

    /// "Thursday at 1, straight after my talk at 12": the hour is that of the talk.
    func setAsideAnchors(_ items: inout [TimeItem]) {
        for clause in clauses where clause.items.contains(where: { isExactOffer(items[$0]) }) {
            // "Tuesday at 12, right after my 11 o'clock"
            for item in clause.items where isOwned(items[item]) { items[item].standing = .aside }
        }
        for clause in clauses.dropFirst() where !clause.items.contains(where: { items[$0].day != nil }) {
            guard
                let lead = clause.tokens.prefix(3).first(where: {
                    ([.after, .before].contains(walk.time($0)) || Self.anchors.contains(walk.words($0)))
                        && itemOf[$0] == nil
                }),
                Self.anchors.contains(walk.words(lead))
                    || ["my", "our", "the", "a", "an", "their", "his", "her"].contains(walk.words(lead + 1))
            else { continue }
            for item in clause.items where items[item].span?.form.hasClock ?? false { items[item].standing = .aside }
        }
    }

    private func isExactOffer(_ item: TimeItem) -> Bool {
        item.standing == .offered && item.span?.form.isExact ?? false
    }

    /// "After my 11 o'clock"
    private func isOwned(_ item: TimeItem) -> Bool {
        item.span?.form.isBound ?? false && item.tokens.contains { ["my", "our"].contains(walk.words($0)) }
    }

    /// 再联系, and not a mere 找我.
    func isReturnWord(_ index: Int) -> Bool {
        walk.speech(index).contains(.again)
            && (!walk.speech(index).contains(.hint) || walk.words(index).hasSuffix("again")
                || walk.words(index + 1) == "again"
                || walk.words(index).hasPrefix("再"))
    }

    /// "Most of Thursday" is a stretch of one day.
    func isRegularWord(_ index: Int) -> Bool {
        if walk.time(index) == .every { return !walk.words(index).hasSuffix("of") }
        // 一般没课
        return walk.speech(index).contains(.free) && Self.habits.contains { walk.words(index).hasPrefix($0) }
    }

    private static let habits = ["一般", "通常", "固定", "基本", "大多", "多数", "往往", "总是", "平常"]

    /// 这两天忙，周四可以: "these days" are meant only where no day is named.
    func setAsideSoon(_ items: inout [TimeItem]) {
        guard items.contains(where: { $0.day.map { !$0.isComing } ?? false }) else { return }
        for index in items.indices where items[index].day?.isComing ?? false {
            guard walk.isHan(items[index].tokens.lowerBound), items[index].tokens.count == 1 else { continue }
            items[index].standing = .aside
        }
        setAsideVague(&items)
    }

    /// 过两天吧，周五: the day that is named is meant.
    private func setAsideVague(_ items: inout [TimeItem]) {
        guard items.contains(where: { $0.isOneDay && $0.standing == .offered }) else { return }
        for index in items.indices where items[index].standing == .offered {
            guard case .day(.ahead) = items[index].content, walk.isHan(items[index].tokens.lowerBound),
                ["过", "再过"].contains(walk.words(items[index].tokens.lowerBound))
            else { continue }
            items[index].standing = .aside
        }
    }

    /// "We open on the 30th. Write to me in November": a bare day beside a wish to be asked again is no offer.
    func setAsideTold(_ items: inout [TimeItem]) {
        let asksBack = walk.tokens.indices.contains {
            itemOf[$0] == nil && walk.speech($0).contains(.again) && !walk.speech($0).contains(.propose)
        }
        guard asksBack, !items.contains(where: { $0.span != nil && $0.standing == .offered }) else { return }
        for clause in clauses where clause.verdict == .none {
            for item in clause.items where items[item].day != nil && items[item].standing == .offered {
                items[item].standing = .aside
            }
        }
    }

    /// "Try me after the 20th", 20号以后再说: a day to come back, unless an hour is named.
    func setAsideReturns(_ items: inout [TimeItem]) {
        var start = 0
        while start < clauses.count {
            var end = start + 1
            while end < clauses.count, clauses[end].before < .sentence { end += 1 }
            let all = clauses[start..<end]
            let isReturn = all.contains { clause in
                clause.tokens.contains { walk.speech($0).contains(.again) && itemOf[$0] == nil && !isShift($0 + 1) }
            }
            let isTimed = all.contains { $0.items.contains { items[$0].span != nil && items[$0].standing == .offered } }
            for clause in all where isReturn && !isTimed {
                let isOffer = clause.verdict == .free && !clause.tokens.contains { isReturnWord($0) }
                for item in clause.items {
                    guard let day = items[item].day, !isOffer || day.isBound else { continue }
                    items[item].standing = .aside
                }
            }
            start = end
        }
    }
}
