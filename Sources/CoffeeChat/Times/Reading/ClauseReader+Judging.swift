/// What each clause says of the times in it.
extension ClauseReader {
    mutating func judge(_ number: Int) {
        let clause = clauses[number]
        var judge = ClauseJudge()
        let firstItem = clause.items.first.map { items[$0].tokens.lowerBound } ?? Int.max
        for index in clause.tokens {
            if itemOf[index] != nil {
                judge.passItem()
                continue
            }
            judge.take(
                (isBoundCondition(index, in: clause) || isOverBehind(index) || isTellingWhen(index)
                    || isThenSaid(index, in: clause))
                    ? ReplyToken(kind: .word, range: walk.tokens[index].range) : settled(index),
                isReturn: walk.words(index) == "home" && isAwaySaid(before: index),
                isHave: Self.having.contains(walk.words(index)), isBeforeItem: index < firstItem,
                isCapital: walk.tokens[index].kind == .unknown
                    && walk.text.isUpper(walk.tokens[index].range.lowerBound),
                isGoing: Self.goings.contains(walk.words(index)),
                isAway: isAway(index, in: clause), isNamed: isNamed(index, in: clause),
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
        clauses[number].verdict = isSparing(clause) ? .free : judge.verdict
        if isOnce(number) { clauses[number].verdict = .aside }
        clauses[number].isVerdictFirst = judge.isVerdictFirst
        clauses[number].hasUnknown = judge.unknown > 0
        clauses[number].isGuess = judge.isGuess
        clauses[number].isDoubtful = judge.isGuess
        clauses[number].unknown = judge.unknown
        clauses[number].isNegatedLead = judge.isNegatedLead
        clauses[number].isStrayed = judge.isStrayed
    }

    private static let onces: Set<String> = ["本来", "原本", "原先", "原来", "本"]
    private static let changes = ["结果", "谁知", "突然", "临时", "后来", "可", "但", "不过", "现在", "被", "老板", "领导"]

    /// 本来周四可以的，临时要出差: what was, and is no more.
    private func isOnce(_ number: Int) -> Bool {
        let clause = clauses[number]
        guard let once = clause.tokens.first(where: { Self.onces.contains(walk.words($0)) }), walk.isHan(once),
            walk.words(once + 1) != "就", !clause.items.isEmpty, let last = clause.tokens.last
        else { return false }
        if walk.words(last).hasSuffix("的") { return true }
        guard clauses.indices.contains(number + 1) else { return false }
        let next = clauses[number + 1]
        if next.before == .turn { return true }
        return Self.changes.contains { walk.words(next.tokens.lowerBound).hasPrefix($0) }
    }

    static let spared: Set<String> = ["不用", "不必", "不需要", "无需", "不需", "用不着", "不要", "免", "不再", "取消了", "没什么"]

    /// "Whichever the others don't take": all of them, and no more is said of time in it.
    func isSparing(_ clause: ReplyClause) -> Bool {
        ["whichever", "whatever", "whoever"].contains(walk.words(clause.tokens.lowerBound))
            && clause.tokens.contains { !walk.speech($0).isDisjoint(with: [.not, .cant]) }
    }

    static let places: Set<String> = ["我在", "我都在", "人在", "都在"]

    /// 我在飞机上 says where, 我在 that they are there; 我正好下班 frees the hour.
    func settled(_ index: Int) -> ReplyToken {
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
        // 不用接孩子, 不必坐班: nothing to do.
        if token.isHan, !token.speech.isDisjoint(with: [.busy, .event]), Self.spared.contains(walk.words(index - 1)) {
            token.speech = .free
        }
        if isHadThing(index) { token.speech = .busy }
        // 下午没有实验: nothing on.
        if ["没有", "无"].contains(words) || words == "没" && isPlainNoun(index + 1), itemOf[index + 1] == nil,
            walk.isHan(index + 1), isNoun(index + 1)
        {
            token.speech = .free
        }
        return token
    }

    /// 上午有个庭, 晚上有场球: something to do, whatever it is.
    private func isHadThing(_ index: Int) -> Bool {
        guard walk.isHan(index), walk.words(index) == "有", Self.measures.contains(walk.words(index + 1)),
            walk.tokens.indices.contains(index + 2), walk.isHan(index + 2),
            walk.tokens[index + 2].kind == .unknown, itemOf[index + 1] == nil
        else { return false }
        return !Self.idle.contains(walk.words(index + 2))
    }

    private static let measures: Set<String> = ["个", "场", "台", "节", "堂", "趟", "项", "轮"]
    private static let idle: Set<String> = ["空", "缝", "窗", "间", "缺", "小", "想", "问", "请", "建", "整", "大", "短", "好", "半"]

    /// 没局, and not 没定.
    private func isPlainNoun(_ index: Int) -> Bool {
        guard walk.tokens.indices.contains(index), walk.tokens[index].kind == .unknown else { return false }
        return !Self.afterNo.contains(walk.words(index))
    }

    private static let afterNo = Set("定想睡回排确说到来去完开看听吃起醒收交下上出谱戏辙门底数准信劲招着影把打写做弄搞带接送跟给让叫太那这多少几怎必关错毛".map(String.init))

    /// What one may have none of, and be free for it.
    func isNoun(_ index: Int) -> Bool {
        guard !["法", "办", "兴", "精", "必", "意", "心", "资", "力", "经"].contains(walk.words(index)) else { return false }
        return walk.tokens[index].kind == .unknown || !walk.speech(index).isDisjoint(with: [.event, .busy, .third])
    }

    /// 打烊后: the event is over.
    func isOverBehind(_ index: Int) -> Bool {
        walk.isHan(index) && !walk.speech(index).isDisjoint(with: [.event, .busy])
            && (walk.time(index + 1) == .onward || Self.done.contains(walk.words(index + 1)))
    }

    /// 健身完八点
    private static let done: Set<String> = ["完", "完了", "完事", "结束", "结束后", "完后"]

    /// "Julia is around next week": somebody else is.
    func isNamed(_ index: Int, in clause: ReplyClause) -> Bool {
        guard walk.tokens[index].kind == .unknown, walk.tokens[index].range.count > 2,
            walk.text.isUpper(walk.tokens[index].range.lowerBound),
            clause.before < .sentence || index > clause.tokens.lowerBound
        else { return false }
        let next = walk.words(index + 1)
        return ["is", "'s", "has", "can", "could", "will", "does", "would", "might"].contains(next)
    }

    /// "In Lisbon all of next week": away, as they say it first.
    func isAway(_ index: Int, in clause: ReplyClause) -> Bool {
        index == clause.tokens.lowerBound
            && ["in", "off to", "over in", "down in", "up in"].contains(walk.words(index))
            && walk.tokens.indices.contains(index + 1) && walk.tokens[index + 1].kind == .unknown
            && walk.text.isUpper(walk.tokens[index + 1].range.lowerBound) && clause.before >= .turn
    }

    static let having: Set<String> = [
        "i have", "i've got", "i've", "i have got", "we have", "i got", "we've got", "i've a", "there's", "there is",
    ]

    /// "Travelling with no signal, home on the 20th": back, and not at leisure.
    func isAwaySaid(before index: Int) -> Bool {
        awayPlace < index
    }

    static let aways: Set<String> = [
        "travelling", "traveling", "away", "abroad", "on holiday", "on vacation", "overseas", "on the road",
        "on tour", "at sea", "out of town", "on leave", "offline",
    ]
    static let goings: Set<String> = ["在", "去", "要", "得", "陪"]
    static let verbs: Set<String> = ["is", "are", "'s", "means", "brings"]

    /// "Fri leave", "Thu x": one word behind a day, at the end.
    func isTerseNo(_ index: Int, in clause: ReplyClause) -> Bool {
        itemOf[index - 1] != nil && index == clause.tokens.upperBound - 1 && !isKiss(index)
            && ["leave", "hols", "x", "nil", "zip", "zilch", "al", "pto", "toil", "nada", "sick"]
                .contains(walk.words(index))
    }

    /// "Anytime before four x": at the end of it all, and the only one.
    func isKiss(_ index: Int) -> Bool {
        guard walk.words(index) == "x", walk.tokens.indices.filter({ walk.words($0) == "x" }).count == 1 else {
            return false
        }
        return (index + 1..<walk.tokens.count).allSatisfy { walk.isNewline($0) }
    }

    /// "Tuesdays are usually when I have time" tells what they are; no condition.
    func isTellingWhen(_ index: Int) -> Bool {
        guard walk.words(index) == "when" else { return false }
        var before = index - 1
        while [
            "usually", "generally", "normally", "typically", "mostly", "often", "really", "about", "the time", "always",
        ]
        .contains(walk.words(before)) { before -= 1 }
        return ["is", "are", "'s", "would be", "be", "tends to be", "tend to be"].contains(walk.words(before))
    }

    /// "Wed if it's before 10" narrows Wednesday.
    func isBoundCondition(_ index: Int, in clause: ReplyClause) -> Bool {
        guard walk.speech(index).contains(.condition),
            clause.items.contains(where: { items[$0].tokens.lowerBound < index })
        else { return false }
        return ((index + 1)...(index + 3)).contains { next in
            itemOf[next].map { items[$0].span?.form.hasClock ?? false } ?? false
        }
    }

    /// 如果你改不了那就第三个: what follows 那就 is offered after all.
    func isThenSaid(_ index: Int, in clause: ReplyClause) -> Bool {
        guard walk.isHan(index), let first = clause.items.first else { return false }
        let item = items[first].tokens.lowerBound
        guard
            let then = (clause.tokens.lowerBound..<item).last(where: {
                ["那就", "那", "就", "则", "那么", "就改", "那就改"].contains(walk.words($0))
            }),
            item - then <= 2, index < then
        else { return false }
        return clause.tokens.contains { $0 < then && walk.speech($0).contains(.condition) }
    }

    /// "I've got Fridays off": time to spare, where "Friday is off" is not.
    func isOwnOff(_ index: Int, in clause: ReplyClause) -> Bool {
        walk.words(index) == "off" && itemOf[index - 1] != nil
            && clause.tokens.contains {
                $0 < index
                    && ["have", "i've", "i've got", "i have", "got", "i got", "get", "i have got", "we have", "having"]
                        .contains(walk.words($0))
            }
    }
}
