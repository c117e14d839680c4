/// Where a message falls into clauses.
extension ClauseReader {
    mutating func split() {
        var start = 0
        var kind = ReplyClause.Break.sentence
        var isAlternative = false
        for index in walk.tokens.indices {
            if index > start, isRunOn(index, from: start) || isNextSaid(index, in: start..<index) {
                append(start..<index, kind, isAlternative)
                (kind, isAlternative, start) = (.comma, false, index)
            }
            guard itemOf[index] == nil, let next = breakKind(at: index) else { continue }
            if index > start { append(start..<index, kind, isAlternative) } else { kind = max(kind, next) }
            if index > start { (kind, isAlternative) = (next, false) }
            if walk.time(index) == .or { isAlternative = true }
            start = index + 1
        }
        if start < walk.tokens.count { append(start..<walk.tokens.count, kind, isAlternative) }
    }

    /// "tues 10-12 wed 2-4 thurs nope fri after 3": each day opens its own clause, with no sign between.
    func isRunOn(_ index: Int, from start: Int) -> Bool {
        if isTick(index) { return isTick(start) && itemOf[index - 1] != nil }
        guard let item = itemOf[index], items[item].tokens.lowerBound == index, items[item].day?.isOneDay ?? false,
            let first = itemOf[start], items[first].day?.isOneDay ?? false, !walk.isHan(index), first != item
        else { return false }
        if let last = itemOf[index - 1] { return items[last].span?.form.hasClock ?? false }
        let word = walk.tokens[index - 1]
        return itemOf[index - 2] != nil
            && (word.time == .no || word.speech.contains(.busy) && word.time == .none || isTick(index - 1))
    }

    /// A sign for yes or no, ✅ or ❌.
    func isTick(_ index: Int) -> Bool {
        guard walk.tokens.indices.contains(index), walk.tokens[index].kind == .word else { return false }
        let scalar = walk.text.scalars[walk.tokens[index].range.lowerBound]
        return scalar > 0x2600 && !walk.isHan(index) && walk.tokens[index].range.count == 1
    }

    mutating func append(_ range: Range<Int>, _ kind: ReplyClause.Break, _ isAlternative: Bool) {
        var clause = ReplyClause(
            tokens: range, before: clauses.isEmpty ? .sentence : kind, isAlternative: isAlternative)
        var last = -1
        for index in range {
            if let item = itemOf[index], item != last {
                clause.items.append(item)
                last = item
                // Several items may share their tokens.
                var more = item + 1
                while more < items.count, items[more].tokens == items[item].tokens {
                    clause.items.append(more)
                    more += 1
                }
            }
        }
        clauses.append(clause)
    }

    /// 周一不行周二也不行周四可以: a day behind what was said of the one before.
    func isNextSaid(_ index: Int, in before: Range<Int>) -> Bool {
        guard walk.isHan(index) || walk.isHan(index + 1), let item = itemOf[index],
            items[item].tokens.lowerBound == index, items[item].isOneDay || isPartSaid(item, index),
            let first = before.first(where: { itemOf[$0].map { items[$0].day != nil } ?? false })
        else { return false }
        return (first..<index).contains {
            itemOf[$0] == nil && walk.isHan($0) && walk.time($0) == .none
                && !walk.speech($0).isDisjoint(with: [.free, .busy, .cant, .reject])
        } && !(first..<index).contains { walk.time($0) == .except }
    }

    /// 周五晚上可以早上不行: another part of that day, and a word of its own behind it.
    func isPartSaid(_ item: Int, _ index: Int) -> Bool {
        guard let span = items[item].span, span.part != nil || !span.form.hasClock, walk.time(index - 1) == .none,
            !walk.speech(index - 1).isDisjoint(with: [.free, .busy, .cant, .reject])
        else { return false }
        let behind = items[item].tokens.upperBound
        return (behind..<behind + 3).contains {
            itemOf[$0] == nil && walk.isHan($0) && !walk.speech($0).isDisjoint(with: [.free, .busy, .cant, .reject])
        }
    }

    func breakKind(at index: Int) -> ReplyClause.Break? {
        let token = walk.tokens[index]
        switch token.kind {
        case .newline: return walk.isNewline(index + 1) || isLineEnd(index) ? .sentence : .comma
        case .sign(let sign):
            switch sign {
            case 0x2E, 0x21, 0x3F, 0x3B, 0x3002, 0xFF01, 0xFF1F, 0xFF1B: return .sentence
            case 0x2C, 0xFF0C, 0x3A, 0x28, 0x29, 0x22: return .comma
            case 0x3001, 0x2F, 0x26, 0x7C: return .list
            case 0x7E: return .comma
            case 0x3C, 0x3E, 0x1F000...0x1FFFF, 0x2600...0x27BF: return .sentence
            default: return nil
            }
        case .word:
            if token.speech.contains(.otherwise) { return .turn }
            if isSubordinate(index) || isFreshStart(index) { return .comma }
            switch token.time {
            case .or, .and: return token.words(walk.text) == "同" ? nil : .list
            case .to where token.isSpaced && ["-", "--", "——"].contains(token.words(walk.text)): return .comma
            // 我这边早上九点，就是你那边晚上八点: the same once more.
            case .but where token.words(walk.text) == "就是" && isZone(index + 1): return .comma
            // 我这边就是下午一点
            case .but where token.words(walk.text) == "就是" && isZone(index - 1): return nil
            case .but: return isExclusion(index) ? nil : .turn
            default: return token.speech.contains(.adversative) ? .turn : nil
            }
        default: return nil
        }
    }

    private static let particles: Set<String> = ["吧", "哈", "喔", "哦", "啊", "嘛", "呀"]

    /// 周末吧平时太忙了: what follows the particle is of other days.
    func isFreshStart(_ index: Int) -> Bool {
        index > 0 && itemOf[index - 1] != nil && walk.isHan(index) && Self.particles.contains(walk.words(index))
            && (["平时", "平常", "平日", "工作日", "因为", "最近", "这周", "其他", "其它", "别的"].contains(walk.words(index + 1))
                || RestRule.isOthers(walk.words(index + 1)))
    }

    func isZone(_ index: Int) -> Bool {
        switch walk.time(index) {
        case .yourZone, .myZone, .zone: true
        default: false
        }
    }

    static let subordinating = [
        "once", "when", "while", "as soon as", "whilst", "unless", "provided", "assuming",
    ]

    /// "Thursday evening once the kids are down": what follows says nothing of the evening.
    func isSubordinate(_ index: Int) -> Bool {
        // "Or 11 if you're no early bird": a courtesy, and no condition of theirs.
        let isCourtesy =
            walk.words(index) == "if"
            && ["you", "you're", "youre", "u", "ya", "you've", "you'd", "that's", "it's", "ur"].contains(
                walk.words(index + 1))
        guard
            isCourtesy || Self.subordinating.contains(where: { walk.text.starts(walk.tokens[index].range, with: $0) }),
            itemOf[index] == nil, !walk.isHan(index),
            index > 0, itemOf[index - 1] != nil, itemOf[index + 1] == nil
        else { return false }
        return true
    }

    func isLineEnd(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        if case .sign(let sign) = walk.tokens[index - 1].kind {
            return [0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F].contains(sign)
        }
        return false
    }

    /// "Any day but Wednesday".
    func isExclusion(_ index: Int) -> Bool {
        guard let item = itemOf[index - 1], itemOf[index + 1] != nil || itemOf[index + 2] != nil else { return false }
        guard itemOf[index + 1] != nil else { return false }
        if items[item].isEvery { return true }
        // "Any time Friday but the afternoon"
        if item > 0, items[item - 1].span?.form == .part(.allDay), !(items[item].day?.isSet ?? true),
            items[item - 1].tokens.upperBound >= items[item].tokens.lowerBound - 1, !walk.isHan(index)
        {
            return true
        }
        // "Any day next week but Wednesday"
        return item > 0 && items[item - 1].isEvery
            && items[item - 1].tokens.upperBound >= items[item].tokens.lowerBound - 1
    }
}
