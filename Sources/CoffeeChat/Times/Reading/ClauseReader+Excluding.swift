/// What words such as "except" and 除了 take away.
extension ClauseReader {
    /// "Except Wednesday", "not mornings", 除了周三: what follows the word, along its list.
    func exclude(_ number: Int, _ items: inout [TimeItem]) {
        let clause = clauses[number]
        guard let start = clause.tokens.first(where: { isExcluding($0) }) else { return }
        let isOpening = !clause.items.contains { items[$0].tokens.lowerBound < start } && clause.before == .sentence
        for item in clause.items where items[item].tokens.lowerBound > start {
            items[item].standing = .ruledOut
            items[item].isExcepted = walk.time(start) == .except || walk.time(start) == .but
        }
        frameException(clause, from: start, &items)
        // 除了周三以外，…
        var next = number + 1
        while next < clauses.count,
            clauses[next].before <= (isOpening || walk.isHan(start) && !isBracketed(next) ? .list : .comma),
            clauses[next].verdict == .none || clauses[next].isInherited || isBracketed(next) || isToldWhy(next)
        {
            // "Except Tuesday (dentist) and Friday"
            if isBracketed(next), clauses[next].items.isEmpty {
                next += 1
                continue
            }
            guard !clauses[next].items.isEmpty, !clauses[next].isAlternative || clauses[next].before == .list,
                !clauses[next].tokens.contains(where: { isExcluding($0) })
            else { break }
            // 除了午休那会儿(12点到1点)
            let isHanBracket = walk.isHan(start) && isBracketed(next)
            if clauses[next].before == .comma, !isHanBracket, !clauses[next].items.allSatisfy({ items[$0].day != nil })
            {
                break
            }
            for item in clauses[next].items { items[item].standing = .ruledOut }
            next += 1
        }
    }

    private func isBracketed(_ number: Int) -> Bool {
        let start = clauses[number].tokens.lowerBound
        return walk.isSign(start - 1, 0x28) || walk.isSign(start - 1, 0xFF08)
    }

    /// "… and Friday, which is my day off": says why, and offers nothing.
    private func isToldWhy(_ number: Int) -> Bool {
        let behind = clauses[number].items.last.map { items[$0].tokens.upperBound } ?? Int.max
        return ["which", "that's", "since", "as", "when"].contains(walk.words(behind))
            && clauses[number].tokens.contains(behind)
            && [.and, .or].contains(walk.time(clauses[number].tokens.lowerBound - 1))
    }

    /// 别选周一 takes Monday away, 周一别选 says that it does not suit.
    static let forbidding: Set<String> = [
        "别选", "别约", "别排", "别定", "别安排", "不要选", "不要约", "不要安排", "不要是", "别是", "别在", "跳过", "避开", "绕开", "绕过", "排除", "去掉",
    ]
    /// "Any evening but Thursday this week": the week is that of the evenings too.
    func frameException(_ clause: ReplyClause, from start: Int, _ items: inout [TimeItem]) {
        guard let last = clause.items.last, clause.items.count > 1, items[last].tokens.lowerBound > start,
            case .day(.week(let week, .whole)) = items[last].content,
            let day = items[clause.items[clause.items.count - 2]].day, day.isBareWeekday,
            items[clause.items[clause.items.count - 2]].tokens.upperBound == items[last].tokens.lowerBound
        else { return }
        items[clause.items[clause.items.count - 2]].content = .day(day.inWeek(week))
        let before = clause.items.filter { items[$0].tokens.lowerBound < start }
        var hasDay = false
        for item in before {
            guard let day = items[item].day else { continue }
            hasDay = true
            if day.isBareWeekday { items[item].content = .day(day.inWeek(week)) }
        }
        items[last].standing = hasDay ? .aside : .offered
    }

    func isExcluding(_ index: Int) -> Bool {
        guard itemOf[index] == nil else { return false }
        switch walk.time(index) {
        case .except:
            return !Self.forbidding.contains(walk.words(index)) || itemOf[index + 1] != nil || itemOf[index + 2] != nil
        case .but: return isExclusion(index)
        default:
            if ["instead of", "rather than"].contains(walk.words(index)) { return true }
            if walk.words(index) == "than", walk.words(index - 1) == "rather" { return true }
            if walk.words(index) == "of", walk.words(index - 1) == "instead" { return true }
            // "Any day that isn't Monday"
            if ["isn't", "isnt", "is not", "aren't", "not"].contains(walk.words(index)), itemOf[index + 1] != nil,
                ["that", "which", "it's", "long as it", "it", "that's", "is"].contains(walk.words(index - 1)),
                ["that", "which", "long as", "so long as", "as long as", "provided"].contains(walk.words(index - 1))
                    || ["that", "which", "as long as", "so long as", "provided"].contains(walk.words(index - 2))
            {
                return true
            }
            let isNot =
                walk.words(index) == "not" || walk.words(index) == "no" || walk.words(index) == "never"
                || walk.words(index) == "nothing"
            // "No calls before 10": where "no meetings after 3" is time to spare.
            if walk.words(index) == "no calls", let item = itemOf[index + 1], items[item].span?.form.isBound ?? false {
                return true
            }
            return isNot
                && (itemOf[index + 1] != nil
                    || ["on", "in", "at", "in the", "the"].contains(walk.words(index + 1)) && itemOf[index + 2] != nil)
        }
    }
}
