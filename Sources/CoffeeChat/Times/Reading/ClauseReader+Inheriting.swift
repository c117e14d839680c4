/// What a clause takes over from the one before it.
extension ClauseReader {
    /// "Monday, Tuesday and Wednesday are out": those without a verdict take their neighbour's.
    mutating func inherit() {
        for index in clauses.indices.dropFirst() where isContinued(index) {
            clauses[index].verdict = clauses[index - 1].verdict
            clauses[index].isInherited = true
            clauses[index].isDoubtful = clauses[index - 1].isDoubtful
        }
        for index in clauses.indices.dropLast() where isDayOff(index) { clauses[index].verdict = .busy }
        for index in clauses.indices where clauses[index].isStrayed && isSecondOffer(index) {
            clauses[index].verdict = .free
        }
        for index in clauses.indices { chainBareDays(from: index) }
        for index in clauses.indices where clauses[index].verdict == .none && !clauses[index].items.isEmpty {
            if index > 0, clauses[index].before < .turn, clauses[index - 1].isVerdictFirst,
                clauses[index - 1].verdict != .none, !clauses[index - 1].items.isEmpty,
                clauses[index - 1].verdict != .aside || clauses[index].before == .list
                    || walk.isSign(clauses[index].tokens.lowerBound - 1, 0x3A)
            {
                clauses[index].verdict = clauses[index - 1].verdict
                clauses[index].isVerdictFirst = true
                clauses[index].isInherited = true
                clauses[index].isDoubtful = clauses[index - 1].isDoubtful
                continue
            }
            if index > 0, clauses[index].before < .sentence, isLikewise(clauses[index]),
                !clauses[index - 1].items.isEmpty
            {
                clauses[index].verdict = clauses[index - 1].verdict
                continue
            }
            var next = index + 1
            while next < clauses.count, clauses[next].before < .turn {
                guard
                    clauses[next].before == .list || next > index + 1 && !isAnotherHanClause(next)
                        || clauses[next].items.isEmpty || chainsTo(next)
                else { break }
                if clauses[next].isNegatedLead || isPartTakenOut(next, of: index) { break }
                if clauses[next].verdict != .none {
                    let isPlain =
                        clauses[next].items.isEmpty
                        ? next == index + 1 && clauses[next].verdict == .busy && clauses[next].tokens.count <= 4
                            && !clauses[next].hasUnknown && !hasSubject(next) && !isOfAnotherTime(next)
                        : !clauses[next].isVerdictFirst
                    if isPlain, !isLooseBound(index) {
                        clauses[index].verdict = clauses[next].verdict
                        clauses[index].isDoubtful = clauses[next].isDoubtful
                    }
                    break
                }
                if clauses[next].items.isEmpty { break }
                next += 1
            }
        }
    }

    /// 月底前忙乱，30号可以: a bound in a clause that says something else offers nothing.
    private func isLooseBound(_ index: Int) -> Bool {
        let clause = clauses[index]
        guard clause.unknown > 0, walk.isHan(clause.tokens.lowerBound) || walk.isNumber(clause.tokens.lowerBound)
        else { return false }
        return clause.items.allSatisfy { items[$0].isUpTo }
    }

    /// 周六中午可以，周一，周二，周三都要出差: days that stand alone between commas go with the no behind them.
    private mutating func chainBareDays(from index: Int) {
        guard isBareDay(index) else { return }
        var end = index + 1
        while isBareDay(end), clauses[end].before <= .comma { end += 1 }
        guard clauses.indices.contains(end), clauses[end].before <= .comma, clauses[end].verdict == .busy,
            let first = clauses[end].items.first, items[first].isOneDay, !clauses[end].isVerdictFirst,
            clauses[end].items.allSatisfy({ items[$0].span == nil })
        else { return }
        let isAll = clauses[end].tokens.contains { Self.alls.contains(walk.words($0)) || walk.words($0).hasPrefix("都") }
        let isBehindOffer = clauses.contains { $0.verdict == .free && !$0.items.isEmpty }
        guard isAll || isBehindOffer else { return }
        for place in index..<end {
            clauses[place].verdict = .busy
            clauses[place].isDoubtful = !isAll
        }
    }

    private static let alls: Set<String> = ["都", "全", "均", "全都", "皆"]

    /// Nothing but one day, and no word of it.
    private func isBareDay(_ index: Int) -> Bool {
        guard clauses.indices.contains(index), clauses[index].verdict == .none, !clauses[index].items.isEmpty,
            walk.isHan(clauses[index].tokens.lowerBound) || walk.isNumber(clauses[index].tokens.lowerBound)
        else { return false }
        return clauses[index].items.allSatisfy { items[$0].isOneDay }
            && clauses[index].tokens.allSatisfy { itemOf[$0] != nil || walk.words($0) == "的" }
    }

    /// 周四周五，上午十点以前别找我: of the days only a stretch is taken out.
    func isPartTakenOut(_ next: Int, of index: Int) -> Bool {
        let (clause, taken) = (clauses[index], clauses[next])
        guard taken.before == .comma, taken.verdict == .busy, !taken.items.isEmpty,
            walk.isHan(clause.tokens.lowerBound)
        else { return false }
        for place in taken.items {
            guard items[place].day == nil, let form = items[place].span?.form, form != .part(.allDay) else {
                return false
            }
        }
        return clause.items.allSatisfy { items[$0].day != nil }
    }

    /// "I don't work Fridays, but Thursday is fine": a day off that they keep.
    func isDayOff(_ index: Int) -> Bool {
        guard clauses[index + 1].before == .turn, !clauses[index + 1].items.isEmpty, !clauses[index].items.isEmpty
        else { return false }
        return clauses[index].tokens.contains {
            ["i don't work", "i dont work", "i do not work", "we don't work", "i'm not in", "i am not in"]
                .contains(walk.words($0))
        }
    }

    /// "I can give you Tuesday 2-3 or a proper go at it Wednesday 3-5".
    func isSecondOffer(_ index: Int) -> Bool {
        var before = index
        while before > 0, clauses[before].before < .turn {
            if before == index, !clauses[index].isAlternative { return false }
            before -= 1
            if !clauses[before].items.isEmpty { return clauses[before].verdict == .free }
        }
        return false
    }

    /// "I can't do Tuesday. Or Thursday.": a sentence that only goes on with the list.
    func isContinued(_ index: Int) -> Bool {
        let clause = clauses[index]
        guard clause.before == .sentence, clause.verdict == .none, !clause.items.isEmpty, clause.unknown == 0,
            [.busy, .free].contains(clauses[index - 1].verdict), !clauses[index - 1].items.isEmpty
        else { return false }
        let joint = clause.tokens.lowerBound - 1
        let isJoint =
            walk.time(joint) == .or || walk.time(joint) == .and || walk.words(clause.tokens.lowerBound) == "nor"
        let isOwn = clause.items.contains { items[$0].span != nil }
        return isJoint && !(isOwn && clauses[index - 1].verdict == .busy)
            && clause.tokens.allSatisfy { itemOf[$0] != nil || walk.speech($0) == .glue || walk.words($0) == "nor" }
    }

    /// "Thursday's out, Friday too."
    func isLikewise(_ clause: ReplyClause) -> Bool {
        clause.tokens.contains {
            itemOf[$0] == nil
                && ["too", "as well", "also", "likewise", "ditto", "同样", "一样", "也一样", "同上"].contains(walk.words($0))
        }
    }

    /// 明年吧，今年太忙了: of now, and not of the day before.
    func isOfAnotherTime(_ index: Int) -> Bool {
        clauses[index].tokens.contains {
            walk.isHan($0)
                && (walk.speech($0).contains(.notNow) || RestRule.isOthers(walk.words($0)) || walk.isNumber($0)
                    || ["后面", "之后", "后边", "前面", "平时"].contains(walk.words($0)))
        }
    }

    func hasSubject(_ index: Int) -> Bool {
        clauses[index].tokens.contains { token in
            !walk.speech(token).isDisjoint(with: [.i, .we, .you])
                || ["i ", "i'", "we ", "we'"].contains { walk.text.starts(walk.tokens[token].range, with: $0) }
        }
    }

    /// 周四上午或者周五全天，13号之后我就飞回去: what stands behind the comma is its own.
    func isAnotherHanClause(_ index: Int) -> Bool {
        clauses[index].before == .comma && clauses[index].tokens.first.map(walk.isHan) ?? false
            || walk.isNumber(clauses[index].tokens.lowerBound) && clauses[index].before == .comma
                && clauses[index].tokens.contains(where: walk.isHan)
    }

    /// "Tuesday, Wednesday or Thursday don't work".
    func chainsTo(_ index: Int) -> Bool {
        var next = index
        while next < clauses.count, clauses[next].before < .turn {
            if clauses[next].before == .list { return true }
            if clauses[next].verdict != .none {
                return clauses[next].verdict == .busy && !clauses[next].isVerdictFirst && next == index
                    && clauses[next].items.count == 1 && false
            }
            next += 1
        }
        return false
    }

    /// A time was set aside only for the unknown words around it.
    var hasStray: Bool { clauses.contains { $0.isStrayed && $0.verdict == .aside && !$0.items.isEmpty } }
}
