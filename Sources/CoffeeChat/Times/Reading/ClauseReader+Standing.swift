/// Which of the times stand, when all clauses were read.
extension ClauseReader {
    /// A time was taken to be ruled out, though no word says so.
    var hasGuess: Bool { clauses.contains { $0.isDoubtful && !$0.items.isEmpty } }

    var hasGuessedClock: Bool {
        clauses.contains { $0.isDoubtful && $0.items.contains { items[$0].span?.form.hasClock ?? false } }
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

    static let restating: Set<String> = [
        "也就是", "相当于", "换算", "即", "i.e.", "that is", "which is", "that's", "that is", "so that's", "equals",
        "ie",
    ]

    /// "… which is 8pm your time": the same once more.
    func setAsideRestated(_ items: inout [TimeItem]) {
        for clause in clauses {
            // 后天晚上9点你那边是早上吧
            guard
                let mark = clause.tokens.first(where: {
                    (walk.time($0) == .yourZone || walk.time($0) == .myZone)
                        && ["是", "就是", "应该是", "正好是", "刚好是", "应该", "正好"].contains(walk.words($0 + 1))
                })
            else { continue }
            for item in clause.items where items[item].tokens.lowerBound > mark { items[item].standing = .aside }
        }
        for number in clauses.indices where isYourSide(number) {
            for item in clauses[number].items { items[item].standing = .aside }
        }
        for number in clauses.indices.dropFirst() where isOtherSide(number) {
            for item in clauses[number].items { items[item].standing = .aside }
        }
        for clause in clauses.dropFirst() where isTranslated(clause) || isNaming(clause) {
            for item in clause.items { items[item].standing = .aside }
        }
        for (number, clause) in clauses.enumerated() where number > 0 && clause.before <= .comma {
            guard let first = clause.tokens.first,
                Self.restating.contains(walk.words(first))
                    || Self.restating.contains("\(walk.words(first)) \(walk.words(first + 1))")
            else { continue }
            let isHere = clause.tokens.contains {
                ["here", "over here", "there", "for me", "for you", "for us", "my end", "your end"]
                    .contains(walk.words($0))
            }
            let hasZone =
                clause.items.contains {
                    if case .zone = items[$0].content { return true } else { return false }
                } || isHere || zone(clauses[number - 1]) != nil
            for item in clause.items where hasZone { items[item].standing = .aside }
        }
    }

    /// 你那边周五晚上8点，我这边周六早上: one hour on two clocks.
    func isOtherSide(_ number: Int) -> Bool {
        guard clauses[number].before <= .comma, !clauses[number].isAlternative,
            clauses[number].items.contains(where: { items[$0].span != nil }),
            let own = zone(clauses[number]), own != zone(clauses[number - 1]) ?? .theirs,
            zone(clauses[number - 1]) != nil || walk.isSign(clauses[number].tokens.lowerBound - 1, 0x28)
                || !clauses[number].items.contains(where: { items[$0].day != nil })
        else { return false }
        return [own, zone(clauses[number - 1]) ?? .theirs].contains(.mine)
            && clauses[number - 1].items.contains { items[$0].span?.form.hasClock ?? false }
    }

    /// 你周二晚上八点，我周三早上九点: theirs is the one that counts.
    func isYourSide(_ number: Int) -> Bool {
        guard isTimed(clauses[number], by: .you) else { return false }
        let isBefore =
            number + 1 < clauses.count && clauses[number + 1].before <= .comma && isTimed(clauses[number + 1], by: .i)
        return isBefore || number > 0 && clauses[number].before <= .comma && isTimed(clauses[number - 1], by: .i)
    }

    func isTimed(_ clause: ReplyClause, by who: Speech) -> Bool {
        guard let first = clause.tokens.first, walk.isHan(first), itemOf[first] == nil, itemOf[first + 1] != nil else {
            return false
        }
        return !walk.speech(first).isDisjoint(with: who)
            && clause.items.contains { items[$0].span?.form.isExact ?? false }
    }

    func zone(_ clause: ReplyClause) -> ZoneRef? {
        for item in clause.items { if case .zone(let zone) = items[item].content { return zone } }
        return nil
    }

    /// "Both are Thursdays", "that's a Tuesday": says of a date which weekday it is.
    func isNaming(_ clause: ReplyClause) -> Bool {
        guard let first = clause.items.first, clause.items.allSatisfy({ items[$0].day != nil }) else { return false }
        let words = (clause.tokens.lowerBound..<max(clause.tokens.lowerBound, items[first].tokens.lowerBound)).map {
            walk.words($0)
        }
        return (1...4).contains(words.count)
            && ["both", "they", "those", "these", "that", "that's", "thats", "which", "both are"]
                .contains(words[0])
            && (words.contains { ["is", "are", "'s", "that's", "thats", "are both", "both are", "it's"].contains($0) })
    }

    /// "That's my evening": the hour that was named, seen from the other side.
    func isTranslated(_ clause: ReplyClause) -> Bool {
        guard let first = clause.tokens.first,
            ["that's", "thats", "that", "which", "which is", "that is", "so that's", "that'd", "it's"].contains(
                walk.words(first))
        else { return false }
        return
            (((first + 1)...(first + 3)).contains { ["my", "your", "our", "mine", "yours"].contains(walk.words($0)) }
            || isSeenFrom(clause)) && clause.verdict != .busy
    }

    /// "That's Monday evening for you".
    func isSeenFrom(_ clause: ReplyClause) -> Bool {
        guard let first = clause.tokens.first, let last = clause.tokens.last else { return false }
        let range = walk.tokens[first].range.lowerBound..<walk.tokens[last].range.upperBound
        return [" for you", " for me", " for us", " here", " there", " your end", " my end"].contains {
            walk.text.contains(range, $0)
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

    /// 再联系, and not a mere 找我.
    func isReturnWord(_ index: Int) -> Bool {
        walk.speech(index).contains(.again)
            && (!walk.speech(index).contains(.hint) || walk.words(index).hasSuffix("again")
                || walk.words(index + 1) == "again"
                || walk.words(index).hasPrefix("再"))
    }

    /// "Most of Thursday" is a stretch of one day.
    func isRegularWord(_ index: Int) -> Bool {
        walk.time(index) == .every && !walk.words(index).hasSuffix("of")
    }

    /// 这两天忙，周四可以: "these days" are meant only where no day is named.
    func setAsideSoon(_ items: inout [TimeItem]) {
        guard items.contains(where: { $0.day.map { !$0.isComing } ?? false }) else { return }
        for index in items.indices where items[index].day?.isComing ?? false {
            guard walk.isHan(items[index].tokens.lowerBound), items[index].tokens.count == 1 else { continue }
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
        while next < clauses.count, clauses[next].before <= (isOpening || walk.isHan(start) ? .list : .comma),
            clauses[next].verdict == .none || clauses[next].isInherited
        {
            guard !clauses[next].items.isEmpty, !clauses[next].isAlternative || clauses[next].before == .list,
                !clauses[next].tokens.contains(where: { isExcluding($0) })
            else { break }
            if clauses[next].before == .comma, !clauses[next].items.allSatisfy({ items[$0].day != nil }) { break }
            for item in clauses[next].items { items[item].standing = .ruledOut }
            next += 1
        }
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
