/// What they want, from the words of their sentences and from what came of the times.
struct IntentReader {
    private let walk: TokenWalk
    private let outcome: WindowMaker.Outcome
    private let offered: Int
    private let items: [TimeItem]
    private let hasEmail: Bool
    private var all: Speech = []

    init(_ walk: TokenWalk, _ outcome: WindowMaker.Outcome, offered: Int, items: [TimeItem], hasEmail: Bool) {
        self.walk = walk
        self.outcome = outcome
        self.offered = offered
        self.items = items
        self.hasEmail = hasEmail
        for token in walk.tokens { all.formUnion(token.speech) }
    }

    func intent() -> ReplyIntent {
        if isMachine { return .auto }
        if !outcome.windows.isEmpty {
            return !outcome.picked.isEmpty || outcome.exact.count == 1 ? .picks : .offers
        }
        let isLater = isLater
        if isHardNo || isSoftNo && !isLater && !isPointing { return .declines }
        if isLater { return .later }
        if isPointing { return .refers }
        if agrees { return .yes }
        return isQuestion ? .asks : .unclear
    }

    // MARK: Machines

    var isMachine: Bool {
        var strong = 0
        var weak = 0
        for token in walk.tokens {
            if token.speech.contains(.machine) { strong += 1 }
            if token.speech.contains(.sell) { weak += 1 }
        }
        if strong > 0 { return true }
        return weak > 1 && outcome.windows.isEmpty && walk.tokens.contains { $0.speech.isSuperset(of: [.sell, .busy]) }
            && all.isDisjoint(with: [.again])
            || weak == 1 && outcome.windows.isEmpty && all.isDisjoint(with: [.glad, .again, .someday])
                && items.contains { $0.day != nil } && all.contains(.busy)
                && walk.tokens.contains { $0.speech.isSuperset(of: [.sell, .busy]) }
    }

    // MARK: No

    private var isHardNo: Bool {
        sentences.contains { sentence in
            for index in sentence
            where walk.tokens[index].speech.contains(.decline) && !walk.tokens[index].speech.contains(.softNo) {
                if !isAboutTime(index, sentence) { return true }
            }
            return false
        }
    }

    /// 周二不方便 is about Tuesday.
    private func isAboutTime(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard !walk.tokens[index].speech.isDisjoint(with: [.busy, .reject, .cant, .suits]) else { return false }
        return items.contains {
            $0.tokens.upperBound <= index && index - $0.tokens.upperBound <= 3
                && $0.tokens.lowerBound >= sentence.lowerBound
        }
            || sentence.contains { walk.tokens[$0].speech.contains(.ourSlots) }
    }

    private var isSoftNo: Bool {
        sentences.contains { sentence in
            var isNegated = false
            for index in sentence {
                let speech = walk.tokens[index].speech
                if speech.contains(.decline), !isAboutTime(index, sentence) { return true }
                if speech.contains(.cant) || speech.contains(.not) && !walk.tokens[index].isHan { isNegated = true }
                if isNegated, !speech.isDisjoint(with: [.meet, .glad]),
                    !(speech.contains(.glad) && walk.tokens[index].isHan), all.isDisjoint(with: [.yes, .pending]),
                    !isPast(sentence)
                {
                    return true
                }
            }
            return false
        }
            || !all.isDisjoint(with: [.softNo])
                && all.isDisjoint(with: [.again, .someday, .yes, .glad, .pending, .askTimes]) && all.contains(.cant)
            || isBareNo
    }

    private func isPast(_ sentence: Range<Int>) -> Bool {
        sentence.contains { walk.tokens[$0].speech.contains(.past) } && all.contains(.question)
    }

    /// "Sorry, no."
    private var isBareNo: Bool {
        let words = walk.tokens.filter { $0.kind == .word || $0.kind == .unknown }
        return words.count <= 5
            && words.contains { ["no", "nope", "nah", "不", "不了", "不行"].contains($0.words(walk.text)) }
            && all.isDisjoint(with: [.yes])
    }

    // MARK: Later

    private var isLater: Bool {
        if all.contains(.again), hasReturn || isStrongAgain { return true }
        if all.contains(.someday),
            !all.isDisjoint(with: [.again, .hint, .softNo, .notNow, .cant, .busy, .yes, .glad, .propose, .meet, .suits])
                || walk.tokens.count < 14
        {
            return true
        }
        if all.contains(.hint), hasReturn, all.isDisjoint(with: [.askTimes]) { return true }
        if walk.tokens.contains(where: { $0.time == .then }),
            items.contains(where: { if case .day(.upTo) = $0.content { return true } else { return false } })
        {
            return true
        }
        return hasFarDate && !all.contains(.decline)
    }

    private var isStrongAgain: Bool {
        walk.tokens.contains { token in
            guard token.speech.contains(.again) else { return false }
            return !token.speech.contains(.hint) || all.contains(.notNow) || all.contains(.softNo)
        }
    }

    private var hasReturn: Bool {
        !all.isDisjoint(with: [.someday, .notNow, .softNo]) || items.contains { $0.day.map { $0 != .gone } ?? false }
    }

    private var hasFarDate: Bool {
        items.contains { item in
            switch item.day {
            case .month?, .monthOffset?, .yearOffset?: item.standing != .ruledOut && item.standing != .aside
            case .ahead(let days)?: days >= 7 && item.standing == .offered
            default: false
            }
        } && !all.isDisjoint(with: [.softNo, .notNow, .busy, .back, .suits, .propose, .condition, .cant])
    }

    // MARK: Somebody else

    private var isPointing: Bool {
        sentences.contains { sentence in
            var isPointer = false
            var hasWhom = false
            for index in sentence {
                let token = walk.tokens[index]
                if token.speech.contains(.pointer), !isNoun(index) { isPointer = true }
                if token.isHan, ["跟", "和", "找", "与"].contains(walk.words(index)), isSomebody(index + 1) {
                    isPointer = true
                }
                if token.isHan, ["找", "问", "问问", "联系", "问一下", "加"].contains(walk.words(index)),
                    isStranger(index + 1), !isNoun(index)
                {
                    (isPointer, hasWhom) = (true, true)
                }
                if token.kind == .contact || !token.speech.isDisjoint(with: [.person, .third]) { hasWhom = true }
                if token.kind == .unknown, index > sentence.lowerBound, walk.text.isUpper(token.range.lowerBound) {
                    hasWhom = true
                }
            }
            return isPointer && hasWhom && !sentence.contains { walk.tokens[$0].speech.contains(.pending) }
        } || isElsewhere || hasEmail && all.contains(.pointer) && !all.contains(.glad) && all.contains(.lack)
    }

    /// "HR does: hr@…" with no yes beside it, and "not my department" with a name.
    private var isElsewhere: Bool {
        if all.contains(.lack), walk.tokens.indices.contains(where: { isName($0) }) || all.contains(.person) {
            return true
        }
        guard hasEmail, !agrees, !all.contains(.propose), !isQuestion else { return false }
        return !walk.tokens.contains { ["my", "me", "mine", "我", "我的", "invite"].contains($0.words(walk.text)) }
    }

    /// 找老刘, 问问我徒弟.
    private func isStranger(_ index: Int) -> Bool {
        if walk.words(index) == "我" || walk.words(index) == "我们" { return isStranger(index + 1) }
        guard walk.tokens.indices.contains(index) else { return false }
        return walk.tokens[index].kind == .unknown || walk.speech(index).contains(.person)
    }

    private func isName(_ index: Int) -> Bool {
        let token = walk.tokens[index]
        guard token.kind == .unknown, index > 0, walk.text.isUpper(token.range.lowerBound) else { return false }
        return walk.tokens[index - 1].kind == .word || walk.tokens[index - 1].kind == .unknown
    }

    /// 跟我师兄聊: somebody, and not 跟我聊.
    private func isSomebody(_ start: Int) -> Bool {
        var index = start
        while index < min(start + 5, walk.tokens.count), !walk.isNewline(index), !isPause(index) {
            if walk.speech(index).contains(.meet) { return false }
            if !walk.speech(index).isDisjoint(with: [.person, .third]), walk.words(index) != "公司" { return true }
            index += 1
        }
        return false
    }

    /// "My email is", "by mail", "thanks for your message".
    private func isNoun(_ index: Int) -> Bool {
        let before = walk.words(index - 1)
        let word = walk.words(index)
        if walk.words(index + 1) == "me" { return true }
        if walk.words(index + 1) == "我" {
            // 问问我徒弟 is not 问问我.
            return
                !(walk.tokens.indices.contains(index + 2)
                && (walk.tokens[index + 2].kind == .unknown || walk.speech(index + 2).contains(.person)))
        }
        if walk.isHan(index), ["我", "我先", "我要", "得"].contains(before), !(before == "得" && walk.words(index - 2) == "你"),
            word.hasPrefix("问")
        {
            return true
        }
        if word == "email" || word == "contact" || word == "ask" || word == "try" {
            if [
                "my", "your", "by", "via", "an", "the", "this", "of", "to", "with", "me", "a", "work", "personal", "on",
                "over", "in",
            ].contains(before) && !(before == "to" && word == "ask") {
                return true
            }
            return ["is", "address", ":", "'s", "works", "me", "you"].contains(walk.words(index + 1))
                || walk.isSign(index + 1, 0x3A)
        }
        return false
    }

    // MARK: Yes and questions

    private var agrees: Bool {
        var isNegated = false
        for (index, token) in walk.tokens.enumerated() {
            if token.kind == .newline || walk.isSign(index, 0x2E) || walk.isSign(index, 0x2C)
                || token.speech.contains(.adversative)
            {
                isNegated = false
            }
            if !token.speech.isDisjoint(with: [.cant]) || token.speech.contains(.not) && !token.speech.contains(.yes) {
                isNegated = true
            }
            guard !isNegated else { continue }
            if !token.speech.isDisjoint(with: [.askTimes, .whenever]) { return true }
            if token.speech.contains(.yes), isReallyYes(index) { return true }
            if token.speech.contains(.glad), !isGladOf(index) { return true }
        }
        return false
    }

    private func isReallyYes(_ index: Int) -> Bool {
        if walk.words(index) == "sure", ["make", "not", "to be", "be"].contains(walk.words(index - 1)) { return false }
        if walk.tokens[index].isHan, isAsked(from: index) { return false }
        if walk.tokens[index].isHan, walk.words(index).unicodeScalars.count < 3, let first = walk.words(index).first,
            "好行成中可妥嗯约".contains(first), walk.words(index) != "可以"
        {
            // 好 and 行 inside a sentence say little; at its start they agree.
            guard index == 0 || walk.isNewline(index - 1) || isPause(index - 1) else { return false }
            return isPause(index + 1) || walk.isNewline(index + 1) || walk.speech(index + 1).contains(.glue)
        }
        return true
    }

    /// 可以先看看你的作品吗: asks, and does not agree.
    private func isAsked(from start: Int) -> Bool {
        var index = start + 1
        while index < walk.tokens.count, !walk.isNewline(index), !isPause(index) {
            if ["吗", "么", "不"].contains(walk.words(index)), index > start + 2 { return true }
            index += 1
        }
        return false
    }

    private func isPause(_ index: Int) -> Bool {
        if case .sign? = walk.tokens.indices.contains(index) ? walk.tokens[index].kind : nil { return true }
        return false
    }

    /// "Glad to see more people", "happy holidays".
    private func isGladOf(_ index: Int) -> Bool {
        let word = walk.words(index)
        guard
            ["happy", "glad", "glad to", "happy to", "pleased to", "thrilled", "高兴", "开心", "fancy", "欢迎", "荣幸", "期待"]
                .contains(word)
        else { return false }
        let next = walk.words(index + 1)
        if word == "happy" || word == "glad" || word == "thrilled" {
            return !["to", "that", ",", "if"].contains(next) && !walk.isSign(index + 1, 0x2C) || next == "that"
        }
        return ["see", "hear", "know", "read", "认识", "看到", "收到", "have connected", "be connected", "be"].contains(next)
    }

    private var isQuestion: Bool {
        walk.tokens.contains { $0.isSign(0x3F) || $0.isSign(0xFF1F) }
            || all.contains(.question) && walk.tokens.contains { $0.isHan && $0.speech.contains(.question) }
    }

    private var sentences: [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for index in walk.tokens.indices {
            let isEnd = walk.isNewline(index) || [0x2E, 0x21, 0x3F, 0x3B, 0x3002].contains { walk.isSign(index, $0) }
            if isEnd {
                sentences.append(start..<index)
                start = index + 1
            }
        }
        if start < walk.tokens.count { sentences.append(start..<walk.tokens.count) }
        return sentences
    }
}
