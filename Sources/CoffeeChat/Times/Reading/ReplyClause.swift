/// A piece of a sentence that says one thing, and what it says of the times in it.
struct ReplyClause: Sendable {
    enum Break: Int, Comparable, Sendable {
        case list, comma, turn, sentence

        static func < (a: Break, b: Break) -> Bool { a.rawValue < b.rawValue }
    }

    enum Verdict: Sendable {
        case none, free, busy, aside
    }

    let tokens: Range<Int>
    /// How it is set off from the clause before.
    let before: Break
    /// "Or", not "and" or a comma.
    let isAlternative: Bool
    var items: [Int] = []
    var verdict = Verdict.none
    /// The verdict's word stands before the first time: it reaches on to the times that follow.
    var isVerdictFirst = false
    var hasUnknown = false
    var isInherited = false
    /// No word says so; only a subject that does something.
    var isGuess = false
    /// A guess, or taken over from one.
    var isDoubtful = false
    /// "Not the Thursday": its no is its own, and none of what stands before.
    var isNegatedLead = false
    /// Set aside only for the unknown words before its times.
    var isStrayed = false
    /// How much is said in words that are not known.
    var unknown = 0
}

/// Breaks the text into clauses and tells what each says of its times.
struct ClauseReader {
    private let walk: TokenWalk
    private var items: [TimeItem]
    private var itemOf: [Int: Int] = [:]
    /// Where they first say that they are away.
    private let awayPlace: Int
    private(set) var clauses: [ReplyClause] = []

    init(_ walk: TokenWalk, items: [TimeItem]) {
        self.walk = walk
        self.items = items
        for (index, item) in items.enumerated() {
            for token in item.tokens where itemOf[token] == nil { itemOf[token] = index }
        }
        awayPlace = walk.tokens.indices.first { Self.aways.contains(walk.words($0)) } ?? Int.max
        split()
        for index in clauses.indices { judge(index) }
        ClauseTurnRule(walk: walk, items: items, itemOf: itemOf).apply(to: &clauses)
        inherit()
    }

    // MARK: Splitting

    private mutating func split() {
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
    private func isRunOn(_ index: Int, from start: Int) -> Bool {
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
    private func isTick(_ index: Int) -> Bool {
        guard walk.tokens.indices.contains(index), walk.tokens[index].kind == .word else { return false }
        let scalar = walk.text.scalars[walk.tokens[index].range.lowerBound]
        return scalar > 0x2600 && !walk.isHan(index) && walk.tokens[index].range.count == 1
    }

    private mutating func append(_ range: Range<Int>, _ kind: ReplyClause.Break, _ isAlternative: Bool) {
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
    private func isNextSaid(_ index: Int, in before: Range<Int>) -> Bool {
        guard walk.isHan(index), let item = itemOf[index], items[item].tokens.lowerBound == index, items[item].isOneDay,
            let first = before.first(where: { itemOf[$0].map { items[$0].day != nil } ?? false })
        else { return false }
        return (first..<index).contains {
            itemOf[$0] == nil && walk.isHan($0) && walk.time($0) == .none
                && !walk.speech($0).isDisjoint(with: [.free, .busy, .cant, .reject])
        } && !(first..<index).contains { walk.time($0) == .except }
    }

    private func breakKind(at index: Int) -> ReplyClause.Break? {
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
            if isSubordinate(index) { return .comma }
            switch token.time {
            case .or, .and: return token.words(walk.text) == "同" ? nil : .list
            case .to where token.isSpaced && ["-", "--", "——"].contains(token.words(walk.text)): return .comma
            // 我这边早上九点，就是你那边晚上八点: the same once more.
            case .but where token.words(walk.text) == "就是" && isZone(index + 1): return .comma
            case .but: return isExclusion(index) ? nil : .turn
            default: return token.speech.contains(.adversative) ? .turn : nil
            }
        default: return nil
        }
    }

    private func isZone(_ index: Int) -> Bool {
        switch walk.time(index) {
        case .yourZone, .myZone, .zone: true
        default: false
        }
    }

    private static let subordinating = [
        "once", "when", "while", "as soon as", "whilst", "unless", "provided", "assuming",
    ]

    /// "Thursday evening once the kids are down": what follows says nothing of the evening.
    private func isSubordinate(_ index: Int) -> Bool {
        guard Self.subordinating.contains(where: { walk.text.starts(walk.tokens[index].range, with: $0) }),
            itemOf[index] == nil, !walk.isHan(index),
            index > 0, itemOf[index - 1] != nil, itemOf[index + 1] == nil
        else { return false }
        return true
    }

    private func isLineEnd(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        if case .sign(let sign) = walk.tokens[index - 1].kind {
            return [0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F].contains(sign)
        }
        return false
    }

    /// "Any day but Wednesday".
    private func isExclusion(_ index: Int) -> Bool {
        guard let item = itemOf[index - 1], itemOf[index + 1] != nil || itemOf[index + 2] != nil else { return false }
        guard itemOf[index + 1] != nil else { return false }
        if items[item].isEvery { return true }
        // "Any day next week but Wednesday"
        return item > 0 && items[item - 1].isEvery
            && items[item - 1].tokens.upperBound >= items[item].tokens.lowerBound - 1
    }

    // MARK: Judging

    private mutating func judge(_ number: Int) {
        let clause = clauses[number]
        var judge = ClauseJudge()
        let firstItem = clause.items.first.map { items[$0].tokens.lowerBound } ?? Int.max
        for index in clause.tokens {
            if itemOf[index] != nil {
                judge.passItem()
                continue
            }
            judge.take(
                (isBoundCondition(index, in: clause) || isOverBehind(index) || isTellingWhen(index))
                    ? ReplyToken(kind: .word, range: walk.tokens[index].range) : settled(index),
                isReturn: walk.words(index) == "home" && isAwaySaid(before: index),
                isHave: Self.having.contains(walk.words(index)), isBeforeItem: index < firstItem,
                isCapital: walk.tokens[index].kind == .unknown
                    && walk.text.isUpper(walk.tokens[index].range.lowerBound),
                isGoing: Self.goings.contains(walk.words(index)),
                isVerb: Self.verbs.contains(walk.words(index)),
                isNo: walk.time(index) == .no && (!clause.items.isEmpty || clause.tokens.count <= 2)
                    || isTerseNo(index, in: clause),
                isOwnOff: isOwnOff(index, in: clause),
                isFlatNo: walk.isHan(index) && walk.speech(index).contains(.busy)
                    && ["不", "没"].contains { walk.words(index).hasPrefix($0) },
                isLoneNo: clause.items.isEmpty && clause.tokens.count <= 2 && clause.before < .sentence)
        }
        // 睡醒基本下午了: how it turns out, no offer.
        let isOver = clause.tokens.last.map { walk.words($0) == "了" && $0 > firstItem } ?? false
        judge.finish(isOver: isOver)
        clauses[number].verdict = judge.verdict
        clauses[number].isVerdictFirst = judge.isVerdictFirst
        clauses[number].hasUnknown = judge.unknown > 0
        clauses[number].isGuess = judge.isGuess
        clauses[number].isDoubtful = judge.isGuess
        clauses[number].unknown = judge.unknown
        clauses[number].isNegatedLead = judge.isNegatedLead
        clauses[number].isStrayed = judge.isStrayed
    }

    private static let places: Set<String> = ["我在", "我都在", "人在", "都在"]

    /// 我在飞机上 says where, 我在 that they are there; 我正好下班 frees the hour.
    private func settled(_ index: Int) -> ReplyToken {
        var token = walk.tokens[index]
        let words = walk.words(index)
        if Self.places.contains(words), itemOf[index + 1] == nil, walk.isHan(index + 1),
            walk.tokens[index + 1].kind == .unknown
                || !walk.speech(index + 1).isDisjoint(with: [.event, .busy, .third])
        {
            token.speech = .i
        }
        if token.isHan, token.speech.contains(.event), ["正好", "刚好", "恰好"].contains(walk.words(index - 1)) {
            token.speech = .free
        }
        // 下午没有实验: nothing on.
        if ["没有", "无"].contains(words), itemOf[index + 1] == nil, walk.isHan(index + 1), isNoun(index + 1) {
            token.speech = .free
        }
        return token
    }

    /// What one may have none of, and be free for it.
    private func isNoun(_ index: Int) -> Bool {
        guard !["法", "办", "兴", "精", "必", "意", "心", "资", "力", "经"].contains(walk.words(index)) else { return false }
        return walk.tokens[index].kind == .unknown || !walk.speech(index).isDisjoint(with: [.event, .busy, .third])
    }

    /// 打烊后: the event is over.
    private func isOverBehind(_ index: Int) -> Bool {
        walk.isHan(index) && !walk.speech(index).isDisjoint(with: [.event, .busy]) && walk.time(index + 1) == .onward
    }

    private static let having: Set<String> = [
        "i have", "i've got", "i've", "i have got", "we have", "i got", "we've got", "i've a", "there's", "there is",
    ]

    /// "Travelling with no signal, home on the 20th": back, and not at leisure.
    private func isAwaySaid(before index: Int) -> Bool {
        awayPlace < index
    }

    private static let aways: Set<String> = [
        "travelling", "traveling", "away", "abroad", "on holiday", "on vacation", "overseas", "on the road",
        "on tour", "at sea", "out of town", "on leave", "offline",
    ]
    private static let goings: Set<String> = ["在", "去", "要", "得", "陪"]
    private static let verbs: Set<String> = ["is", "are", "'s", "means", "brings"]

    /// "Fri leave", "Thu x": one word behind a day, at the end.
    private func isTerseNo(_ index: Int, in clause: ReplyClause) -> Bool {
        itemOf[index - 1] != nil && index == clause.tokens.upperBound - 1
            && ["leave", "hols", "x", "nil", "zip", "zilch", "al", "pto", "toil", "nada", "sick"]
                .contains(walk.words(index))
    }

    /// "Tuesdays are usually when I have time" tells what they are; no condition.
    private func isTellingWhen(_ index: Int) -> Bool {
        guard walk.words(index) == "when" else { return false }
        var before = index - 1
        while [
            "usually", "generally", "normally", "typically", "mostly", "often", "really", "about", "the time", "always",
        ]
        .contains(walk.words(before)) { before -= 1 }
        return ["is", "are", "'s", "would be", "be", "tends to be", "tend to be"].contains(walk.words(before))
    }

    /// "Wed if it's before 10" narrows Wednesday.
    private func isBoundCondition(_ index: Int, in clause: ReplyClause) -> Bool {
        guard walk.speech(index).contains(.condition),
            clause.items.contains(where: { items[$0].tokens.lowerBound < index })
        else { return false }
        return ((index + 1)...(index + 3)).contains { next in
            itemOf[next].map { items[$0].span?.form.hasClock ?? false } ?? false
        }
    }

    /// "I've got Fridays off": time to spare, where "Friday is off" is not.
    private func isOwnOff(_ index: Int, in clause: ReplyClause) -> Bool {
        walk.words(index) == "off" && itemOf[index - 1] != nil
            && clause.tokens.contains {
                $0 < index
                    && ["have", "i've", "i've got", "i have", "got", "i got", "get", "i have got", "we have", "having"]
                        .contains(walk.words($0))
            }
    }

    // MARK: Inheriting

    /// "Monday, Tuesday and Wednesday are out": those without a verdict take their neighbour's.
    private mutating func inherit() {
        for index in clauses.indices.dropFirst() where isContinued(index) {
            clauses[index].verdict = clauses[index - 1].verdict
            clauses[index].isInherited = true
            clauses[index].isDoubtful = clauses[index - 1].isDoubtful
        }
        for index in clauses.indices.dropLast() where isDayOff(index) { clauses[index].verdict = .busy }
        for index in clauses.indices where clauses[index].isStrayed && isSecondOffer(index) {
            clauses[index].verdict = .free
        }
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
                guard clauses[next].before == .list || next > index + 1 || clauses[next].items.isEmpty || chainsTo(next)
                else { break }
                if clauses[next].isNegatedLead { break }
                if clauses[next].verdict != .none {
                    let isPlain =
                        clauses[next].items.isEmpty
                        ? next == index + 1 && clauses[next].verdict == .busy && clauses[next].tokens.count <= 4
                            && !clauses[next].hasUnknown && !hasSubject(next) && !isOfAnotherTime(next)
                        : !clauses[next].isVerdictFirst
                    if isPlain {
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

    /// "I don't work Fridays, but Thursday is fine": a day off that they keep.
    private func isDayOff(_ index: Int) -> Bool {
        guard clauses[index + 1].before == .turn, !clauses[index + 1].items.isEmpty, !clauses[index].items.isEmpty
        else { return false }
        return clauses[index].tokens.contains {
            ["i don't work", "i dont work", "i do not work", "we don't work", "i'm not in", "i am not in"]
                .contains(walk.words($0))
        }
    }

    /// "I can give you Tuesday 2-3 or a proper go at it Wednesday 3-5".
    private func isSecondOffer(_ index: Int) -> Bool {
        var before = index
        while before > 0, clauses[before].before < .turn {
            if before == index, !clauses[index].isAlternative { return false }
            before -= 1
            if !clauses[before].items.isEmpty { return clauses[before].verdict == .free }
        }
        return false
    }

    /// "I can't do Tuesday. Or Thursday.": a sentence that only goes on with the list.
    private func isContinued(_ index: Int) -> Bool {
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
    private func isLikewise(_ clause: ReplyClause) -> Bool {
        clause.tokens.contains {
            itemOf[$0] == nil
                && ["too", "as well", "also", "likewise", "ditto", "同样", "一样", "也一样", "同上"].contains(walk.words($0))
        }
    }

    /// 明年吧，今年太忙了: of now, and not of the day before.
    private func isOfAnotherTime(_ index: Int) -> Bool {
        clauses[index].tokens.contains {
            walk.isHan($0)
                && (walk.speech($0).contains(.notNow) || RestRule.isOthers(walk.words($0)) || walk.isNumber($0)
                    || ["后面", "之后", "后边", "前面", "平时"].contains(walk.words($0)))
        }
    }

    private func hasSubject(_ index: Int) -> Bool {
        clauses[index].tokens.contains { !walk.speech($0).isDisjoint(with: [.i, .we, .you]) }
    }

    /// "Tuesday, Wednesday or Thursday don't work".
    private func chainsTo(_ index: Int) -> Bool {
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

    // MARK: Standing

    /// A time was taken to be ruled out, though no word says so.
    var hasGuess: Bool { clauses.contains { $0.isDoubtful && !$0.items.isEmpty } }

    var hasGuessedClock: Bool {
        clauses.contains { $0.isDoubtful && $0.items.contains { items[$0].span?.form.hasClock ?? false } }
    }

    /// 往后挪半小时 moves our slot, and asks for no other time.
    private func isShift(_ index: Int) -> Bool {
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
            if walk.time(items[index].tokens.lowerBound) == .then { items[index].standing = .aside }
        }
        for index in items.indices {
            if case .day(.gone) = items[index].content { items[index].standing = .aside }
        }
        return items
    }

    private static let restating: Set<String> = [
        "也就是", "相当于", "换算", "即", "i.e.", "that is", "which is", "that's", "that is", "so that's", "equals",
        "ie",
    ]

    /// "… which is 8pm your time": the same once more.
    private func setAsideRestated(_ items: inout [TimeItem]) {
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
    private func isOtherSide(_ number: Int) -> Bool {
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
    private func isYourSide(_ number: Int) -> Bool {
        guard isTimed(clauses[number], by: .you) else { return false }
        let isBefore =
            number + 1 < clauses.count && clauses[number + 1].before <= .comma && isTimed(clauses[number + 1], by: .i)
        return isBefore || number > 0 && clauses[number].before <= .comma && isTimed(clauses[number - 1], by: .i)
    }

    private func isTimed(_ clause: ReplyClause, by who: Speech) -> Bool {
        guard let first = clause.tokens.first, walk.isHan(first), itemOf[first] == nil, itemOf[first + 1] != nil else {
            return false
        }
        return !walk.speech(first).isDisjoint(with: who)
            && clause.items.contains { items[$0].span?.form.isExact ?? false }
    }

    private func zone(_ clause: ReplyClause) -> ZoneRef? {
        for item in clause.items { if case .zone(let zone) = items[item].content { return zone } }
        return nil
    }

    /// "Both are Thursdays", "that's a Tuesday": says of a date which weekday it is.
    private func isNaming(_ clause: ReplyClause) -> Bool {
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
    private func isTranslated(_ clause: ReplyClause) -> Bool {
        guard let first = clause.tokens.first,
            ["that's", "thats", "that", "which", "which is", "that is", "so that's", "that'd", "it's"].contains(
                walk.words(first))
        else { return false }
        return
            (((first + 1)...(first + 3)).contains { ["my", "your", "our", "mine", "yours"].contains(walk.words($0)) }
            || isSeenFrom(clause)) && clause.verdict != .busy
    }

    /// "That's Monday evening for you".
    private func isSeenFrom(_ clause: ReplyClause) -> Bool {
        guard let first = clause.tokens.first, let last = clause.tokens.last else { return false }
        let range = walk.tokens[first].range.lowerBound..<walk.tokens[last].range.upperBound
        return [" for you", " for me", " for us", " here", " there", " your end", " my end"].contains {
            walk.text.contains(range, $0)
        }
    }

    /// "Usually free Tuesday and Thursday", 我周二一般有空: every one of them.
    private func makeRegular(_ items: inout [TimeItem]) {
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
    private func listed(_ number: Int) -> [Int] {
        var first = number
        while first > 0, clauses[first].before == .list, !clauses[first - 1].items.isEmpty { first -= 1 }
        return clauses[first...number].flatMap(\.items)
    }

    private static let anchors: Set<String> = [
        "after my", "after our", "after the", "before my", "before our", "before the",
    ]

    /// "Wednesdays after 5, starting next week": the week bounds them, and is no offer beside them.
    private func setAsideStarts(_ items: inout [TimeItem]) {
        for index in items.indices.dropFirst() {
            guard case .day(.from(let day)) = items[index].content, day.isSet, items[index].standing == .offered,
                items[..<index].contains(where: { $0.day != nil && $0.standing == .offered }),
                !walk.isHan(items[index].tokens.lowerBound)
            else { continue }
            items[index].standing = .aside
        }
    }

    /// "Thursday at 1, straight after my talk at 12": the hour is that of the talk.
    private func setAsideAnchors(_ items: inout [TimeItem]) {
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
    private func isReturnWord(_ index: Int) -> Bool {
        walk.speech(index).contains(.again)
            && (!walk.speech(index).contains(.hint) || walk.words(index).hasSuffix("again")
                || walk.words(index + 1) == "again"
                || walk.words(index).hasPrefix("再"))
    }

    /// "Most of Thursday" is a stretch of one day.
    private func isRegularWord(_ index: Int) -> Bool {
        walk.time(index) == .every && !walk.words(index).hasSuffix("of")
    }

    /// 这两天忙，周四可以: "these days" are meant only where no day is named.
    private func setAsideSoon(_ items: inout [TimeItem]) {
        guard items.contains(where: { $0.day.map { !$0.isComing } ?? false }) else { return }
        for index in items.indices where items[index].day?.isComing ?? false {
            guard walk.isHan(items[index].tokens.lowerBound), items[index].tokens.count == 1 else { continue }
            items[index].standing = .aside
        }
    }

    /// "We open on the 30th. Write to me in November": a bare day beside a wish to be asked again is no offer.
    private func setAsideTold(_ items: inout [TimeItem]) {
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
    private func setAsideReturns(_ items: inout [TimeItem]) {
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
    private func exclude(_ number: Int, _ items: inout [TimeItem]) {
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
    private static let forbidding: Set<String> = [
        "别选", "别约", "别排", "别定", "别安排", "不要选", "不要约", "不要安排", "不要是", "别是", "别在", "跳过", "避开", "绕开", "绕过", "排除", "去掉",
    ]
    /// "Any evening but Thursday this week": the week is that of the evenings too.
    private func frameException(_ clause: ReplyClause, from start: Int, _ items: inout [TimeItem]) {
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

    private func isExcluding(_ index: Int) -> Bool {
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

extension ReplyToken {
    func words(_ text: ReplyText) -> String { text.plain(range) }
}
