/// What they want, from the words of their sentences and from what came of the times.
struct IntentReader {
    private let walk: TokenWalk
    private let outcome: WindowMaker.Outcome
    private let offered: Int
    private let items: [TimeItem]
    private let hasEmail: Bool
    private let sentences: [Range<Int>]
    private var all: Speech = []
    /// Told once, asked often.
    private var resolved = ReplyIntent.unclear

    init(_ walk: TokenWalk, _ outcome: WindowMaker.Outcome, offered: Int, items: [TimeItem], hasEmail: Bool) {
        self.walk = walk
        self.outcome = outcome
        self.offered = offered
        self.items = items
        self.hasEmail = hasEmail
        sentences = Self.sentences(walk)
        for token in walk.tokens { all.formUnion(token.speech) }
        resolved = decided()
    }

    func intent() -> ReplyIntent { resolved }

    private func decided() -> ReplyIntent {
        if isMachine { return .auto }
        if !outcome.windows.isEmpty {
            return !outcome.picked.isEmpty || outcome.exact.count == 1 ? .picks : .offers
        }
        let isLater = isLater
        if isHardNo || isPlainNo && !isLater { return .declines }
        if (isSoftNo || isTurnedDown) && !isLater && !isPointing { return .declines }
        if isLater { return .later }
        if isPointing { return .refers }
        if agrees { return .yes }
        if isQuestion { return .asks }
        return isRegret ? .declines : .unclear
    }

    /// A no, a "later" or a pointer that days told by the way do not outweigh.
    var isFirm: Bool {
        switch intent() {
        case .declines: isHardNo || isSoftNo || isTurnedDown
        case .later, .refers: true
        case .asks: !all.isDisjoint(with: [.question])
        default: false
        }
    }

    /// A no, a "later" or a machine's words beside times that were read as an offer.
    var isAtOdds: Bool { isHardNo || isTurnedDown || all.contains(.machine) || all.contains(.someday) && isLater }

    // MARK: Machines

    private static let travels: Set<String> = ["出差中", "休假中", "外出中", "正在出差", "正在休假", "我正在休假", "出差期间", "休假期间"]

    var isMachine: Bool {
        var strong = 0
        var weak = 0
        for token in walk.tokens {
            if token.speech.contains(.machine), !(all.contains(.again) && Self.travels.contains(token.words(walk.text)))
            {
                strong += 1
            }
            if token.speech.contains(.sell) { weak += 1 }
        }
        if strong > 0 { return true }
        if all.contains(.slow), outcome.windows.isEmpty, !agrees, !isQuestion, all.isDisjoint(with: [.again]) {
            return true
        }
        // "Thanks for your email. I'm hiking until the 2nd. Anything urgent: …"
        if weak > 1, outcome.windows.isEmpty, all.isDisjoint(with: [.again, .glad]),
            items.contains(where: { $0.isUpTo }) || all.contains(.back) && items.contains(where: { $0.day != nil })
        {
            return true
        }
        if weak > 1,
            all.isDisjoint(with: [.glad, .yes, .again, .askTimes, .suits, .free, .whenever, .confirm]),
            !walk.tokens.contains(where: { $0.speech.contains(.propose) && $0.speech.isDisjoint(with: [.can, .meet]) })
        {
            return true
        }
        if weak > 1, outcome.windows.isEmpty, all.contains(.lack), all.isDisjoint(with: [.again, .glad]) {
            return true
        }
        return weak > 1 && outcome.windows.isEmpty && walk.tokens.contains { $0.speech.isSuperset(of: [.sell, .busy]) }
            && all.isDisjoint(with: [.again])
            || weak == 1 && outcome.windows.isEmpty && all.isSuperset(of: [.back, .busy])
                && all.isDisjoint(with: [.again, .glad, .propose])
                && items.contains { $0.day != nil } && walk.tokens.count < 30
            || weak == 1 && outcome.windows.isEmpty && all.isDisjoint(with: [.glad, .again, .someday])
                && items.contains { $0.day != nil } && all.contains(.busy)
                && walk.tokens.contains { $0.speech.isSuperset(of: [.sell, .busy]) }
    }

    // MARK: No

    private var isHardNo: Bool {
        sentences.contains { sentence in
            for index in sentence
            where walk.tokens[index].speech.contains(.decline) && !walk.tokens[index].speech.contains(.softNo) {
                // 现在不方便，一个月后联系我: no for now.
                if !walk.tokens[index].speech.isDisjoint(with: [.busy]), !all.isDisjoint(with: [.again]), hasReturn {
                    continue
                }
                // "Not allowed to talk until 1 December"
                if items.contains(where: {
                    $0.isUpTo && sentence.contains($0.tokens.lowerBound) && $0.tokens.lowerBound > index
                }) {
                    continue
                }
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
                if speech.contains(.decline), !isAboutTime(index, sentence), !(speech.contains(.softNo) && agrees) {
                    return true
                }
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

    /// "Sorry, can't. Try Jo": a no that stands alone, whatever else is said.
    private var isPlainNo: Bool {
        guard all.isDisjoint(with: [.yes, .glad, .pending, .askTimes]) else { return false }
        return segments.contains { segment in
            let words = segment.filter { walk.tokens[$0].kind == .word || walk.tokens[$0].kind == .unknown }
            guard (1...5).contains(words.count), walk.tokens[segment].allSatisfy({ $0.kind != .number }) else {
                return false
            }
            let isNo = words.contains {
                ["no", "nope", "nah", "no can do"].contains(walk.words($0)) || walk.speech($0).contains(.cant)
            }
            return isNo
                && words.allSatisfy {
                    walk.time($0) == .no || ["really", "please", "you", "you", "so", "ta"].contains(walk.words($0))
                        || !walk.speech($0).isDisjoint(with: [.cant, .regret, .thanks, .i, .we])
                }
        }
    }

    /// Sentences and what commas and dashes part in them.
    private var segments: [Range<Int>] {
        var segments: [Range<Int>] = []
        var start = 0
        for index in 0...walk.tokens.count
        where index == walk.tokens.count || walk.isNewline(index) || isPause(index) || walk.words(index) == "-"
            || walk.time(index) == .but
        {
            if index > start { segments.append(start..<index) }
            start = index + 1
        }
        return segments
    }

    private func isPast(_ sentence: Range<Int>) -> Bool {
        sentence.contains { walk.tokens[$0].speech.contains(.past) } && all.contains(.question)
    }

    /// "Thanks, no. I'm on nights."
    private func isNoByItself(_ sentence: Range<Int>) -> Bool {
        let words = sentence.filter { walk.tokens[$0].kind == .word || walk.tokens[$0].kind == .unknown }
        return (1...4).contains(words.count) && words.contains { walk.time($0) == .no && walk.words($0) != "none" }
            && words.allSatisfy {
                walk.time($0) == .no || !walk.speech($0).isDisjoint(with: [.thanks, .regret, .adversative, .notNow])
                    || ["thank you", "thanks", "thank", "you", "cheers", "ta", "really", "please"].contains(
                        walk.words($0))
            }
    }

    /// "Sorry, no."
    private var isBareNo: Bool {
        if sentences.contains(where: { isNoByItself($0) }), all.isDisjoint(with: [.yes, .glad]) { return true }
        let words = walk.tokens.filter { $0.kind == .word || $0.kind == .unknown }
        return words.count <= 5
            && words.contains { ["no", "nope", "nah", "不", "不了", "不行"].contains($0.words(walk.text)) }
            && all.isDisjoint(with: [.yes])
    }

    /// "Can't, sorry": a no told in pieces, with nothing else said.
    private var isRegret: Bool {
        guard all.isDisjoint(with: [.pending]) else { return false }
        var score = 0
        if all.contains(.cant) { score += 2 }
        if all.contains(.not) { score += 1 }
        if all.contains(.regret) { score += 1 }
        if all.contains(.wellWish) { score += 1 }
        if all.contains(.busy) { score += walk.tokens.count < 12 && !isQuestion ? 2 : 1 }
        if all.contains(.lack) { score += 1 }
        if all.contains(.adversative) || all.contains(.thanks) { score += all.isDisjoint(with: [.not, .cant]) ? 0 : 1 }
        if walk.tokens.contains(where: { $0.time == .no }) { score += 1 }
        if all.contains(.past) { score -= 1 }
        return score >= 2
    }

    /// "I'd love to, but I can't": a no behind a "but", with no way round it.
    private var isTurnedDown: Bool {
        guard outcome.windows.isEmpty,
            all.isDisjoint(with: [.pending, .askTimes, .again, .video, .phone, .instead, .otherwise]), !isQuestion,
            let turn = walk.tokens.indices.last(where: {
                ["but", "however", "但", "但是", "可惜", "可", "只是", "无奈"].contains(walk.words($0))
            })
        else { return false }
        let rest = walk.tokens[(turn + 1)...]
        let isRefused = rest.contains { !$0.speech.isDisjoint(with: [.cant, .busy, .softNo]) }
        return isRefused && !rest.contains { !$0.speech.isDisjoint(with: [.yes, .glad, .free]) }
    }

    // MARK: Later

    private var isLater: Bool {
        if all.contains(.again), hasReturn || isStrongAgain, !isReminder { return true }
        if hasSomeday,
            !all.isDisjoint(with: [
                .again, .hint, .softNo, .notNow, .cant, .busy, .yes, .glad, .propose, .meet, .suits, .free, .regret,
            ])
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
        if isPostponed { return true }
        return (hasFarDate || isNotBefore) && !all.contains(.decline)
    }

    /// Something of theirs has to come first, and they would meet then.
    private var isPostponed: Bool {
        guard all.isDisjoint(with: [.pending, .askTimes]),
            !all.isDisjoint(with: [
                .again, .hint, .glad, .free, .yes, .suits, .propose, .softNo, .notNow, .busy, .cant, .someday, .not,
            ])
        else { return false }
        let rule = PostponeRule(walk: walk)
        if sentences.contains(where: { rule.holds(in: $0) }) { return true }
        // "Exams until the 11th, then I'm yours"
        return items.contains { $0.isUpTo || $0.day.map { $0.isBound } ?? false }
            && walk.tokens.contains { ["then", "from then", "after", "afterwards"].contains($0.words(walk.text)) }
            && !all.isDisjoint(with: [.free, .yes, .glad, .suits])
    }

    /// "Remind me, where did we meet?" asks, and puts nothing off.
    private var isReminder: Bool {
        guard isQuestion else { return false }
        let again = walk.tokens.indices.filter { walk.speech($0).contains(.again) }
        return again.allSatisfy { index in
            isReminding(index) || isWondered(index)
        }
    }

    private func isReminding(_ index: Int) -> Bool {
        walk.words(index) == "remind me"
            && (index + 1...index + 3).contains {
                Self.askers.contains(walk.words($0)) || walk.speech($0).contains(.question)
            }
    }

    /// "Is this a follow up to our chat in May?"
    private func isWondered(_ index: Int) -> Bool {
        guard let sentence = sentence(of: index), walk.isSign(sentence.upperBound, 0x3F),
            !items.contains(where: { $0.day != nil && $0.standing != .aside && sentence.contains($0.tokens.lowerBound) }
            )
        else { return false }
        let opening = walk.words(sentence.lowerBound)
        return Self.askers.contains(opening) || walk.speech(sentence.lowerBound).contains(.question)
            || ["is", "are", "was", "were", "did", "does", "do", "have", "has"].contains(opening)
    }

    private var isStrongAgain: Bool {
        walk.tokens.contains { token in
            guard token.speech.contains(.again) else { return false }
            return !token.speech.contains(.hint) || all.contains(.notNow) || all.contains(.softNo)
        }
    }

    /// 你打算什么时候毕业？ asks about them, and puts nothing off.
    private var hasSomeday: Bool {
        guard all.contains(.someday) else { return false }
        guard isQuestion, all.isDisjoint(with: [.again, .softNo, .notNow, .busy]) else { return true }
        return sentences.contains { sentence in
            sentence.contains { walk.speech($0).contains(.someday) }
                && !(sentence.contains {
                    walk.isHan($0) && (walk.speech($0).contains(.question) || walk.words($0).hasPrefix("什么"))
                }
                    && sentence.contains { walk.speech($0).contains(.you) })
        }
    }

    private var hasReturn: Bool {
        !all.isDisjoint(with: [.someday, .notNow, .softNo])
            || items.contains { $0.day.map { $0 != .gone && $0 != .everyDay(week: nil) } ?? false }
    }

    /// "Not before January".
    private var isNotBefore: Bool {
        items.contains { item in
            switch item.day {
            case .from(let day)?, .after(let day)?:
                switch day {
                case .month, .monthOffset: item.standing == .offered
                default: false
                }
            default: false
            }
        }
    }

    /// 要等下个月
    private func isAwaited(_ item: TimeItem) -> Bool {
        let before = walk.words(item.tokens.lowerBound - 1)
        return before.hasSuffix("等") || before == "等到"
    }

    private var hasFarDate: Bool {
        items.contains { item in
            switch item.day {
            case .month?, .monthOffset?, .yearOffset?:
                item.standing != .ruledOut
                    && (item.standing != .aside || isAwaited(item)
                        || all.contains(.back) && all.isDisjoint(with: [.past]))
            case .ahead(let days)?: days >= 7 && item.standing != .aside
            default: false
            }
        }
            && (isQuestion || walk.tokens.indices.contains { walk.words($0) == "才" }
                || !all.isDisjoint(with: [
                    .softNo, .notNow, .busy, .back, .suits, .propose, .condition, .cant, .not, .regret, .prefer,
                ]))
    }

    // MARK: Somebody else

    private var isPointing: Bool {
        let isAgreed = agrees
        let helpers = HelperRule(walk: walk)
        if !isAgreed,
            sentences.contains(where: {
                helpers.holds(in: $0) && !walk.isSign($0.upperBound, 0x3F) && !isWondering($0)
                    && walk.tokens[$0].allSatisfy { $0.speech.isDisjoint(with: [.pending]) }
            })
        {
            return true
        }
        return sentences.contains { sentence in
            // "Sure, cc my assistant and we'll find a time": who keeps the diary is nobody else to talk to.
            if isAgreed, isScheduling(sentence) { return false }
            var isPointer = false
            var hasWhom = false
            for index in sentence {
                let token = walk.tokens[index]
                if case .sign = token.kind { continue }
                if token.speech.contains(.pointer), !isNoun(index), !(token.speech.contains(.send) && isAgreed) {
                    isPointer = true
                }
                if token.isHan, ["跟", "和", "找", "与"].contains(walk.words(index)),
                    !["我", "我先", "我得"].contains(walk.words(index - 1)), isSomebody(index + 1)
                {
                    isPointer = true
                }
                if token.isHan,
                    ["找", "问", "问问", "联系", "问一下", "加", "你问", "您问", "你找", "您找", "你加"].contains(walk.words(index)),
                    isStranger(index + 1), !isNoun(index)
                {
                    (isPointer, hasWhom) = (true, true)
                }
                // 现在是陈晨负责
                if token.isHan, ["负责", "接手", "管", "在管", "对接"].contains(walk.words(index)), index > sentence.lowerBound,
                    walk.isHan(index - 1), walk.tokens[index - 1].kind == .unknown
                {
                    (isPointer, hasWhom) = (true, true)
                }
                if isAskingOf(index, sentence) { (isPointer, hasWhom) = (true, true) }
                if token.isHan, ["小", "老", "阿"].contains(walk.words(index)), walk.isHan(index + 1),
                    walk.tokens[index + 1].kind == .unknown
                {
                    hasWhom = true
                }
                if token.kind == .contact, isAgreed, !walk.words(index).contains("@") { continue }
                if token.kind == .contact || !token.speech.isDisjoint(with: [.person, .third]) { hasWhom = true }
                if token.kind == .unknown, index > sentence.lowerBound, walk.text.isUpper(token.range.lowerBound) {
                    hasWhom = true
                }
            }
            return isPointer && hasWhom && !isWondering(sentence)
                && !sentence.contains {
                    walk.tokens[$0].speech.contains(.pending) && !isAskingOf($0, sentence)
                }
        } || isElsewhere || hasEmail && all.contains(.pointer) && !all.contains(.glad) && all.contains(.lack)
    }

    private static let schedulers: Set<String> = [
        "my assistant", "my pa", "my ea", "my secretary", "assistant", "my scheduler", "my office", "my diary manager",
    ]

    private func isScheduling(_ sentence: Range<Int>) -> Bool {
        sentence.contains { Self.schedulers.contains(walk.words($0)) }
    }

    private static let imperatives: Set<String> = [
        "ask", "try", "check with", "speak to", "speak with", "talk to", "talk with", "email", "write to", "contact",
        "call", "ring", "see", "message", "ping", "text", "reach out to", "get in touch with", "best to ask",
        "better to ask", "better ask", "best ask",
    ]

    /// "Check with Lucia on the second floor".
    private func isAskingOf(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index + 1 < sentence.upperBound, walk.tokens[index + 1].kind == .unknown,
            walk.text.isUpper(walk.tokens[index + 1].range.lowerBound), Self.imperatives.contains(walk.words(index))
        else { return false }
        return sentence.lowerBound == index
            || !["i'll", "i", "to", "must", "we'll", "let me", "i'd", "would", "and", "me", "will"].contains(
                walk.words(index - 1))
    }

    /// "Which friend introduced you?" asks about somebody, and points nowhere.
    private func isWondering(_ sentence: Range<Int>) -> Bool {
        let hasContact = sentence.contains { walk.tokens[$0].kind == .contact }
        return !hasContact
            && sentence.contains {
                isAskingWho($0)
                    || ["谁", "哪位", "哪个", "哪里", "哪儿", "怎么", "who gave", "how did you", "where did you"].contains(
                        walk.words($0))
            }
    }

    /// 是哪位, 是谁: inside a longer word too.
    private func isAskingWho(_ index: Int) -> Bool {
        walk.isHan(index) && walk.speech(index).contains(.question)
            && walk.words(index).contains { "哪谁".contains($0) }
    }

    /// "HR does: hr@…" with no yes beside it, and "not my department" with a name.
    private var isElsewhere: Bool {
        if all.contains(.lack), walk.tokens.indices.contains(where: { isName($0) }) || all.contains(.person) {
            return true
        }
        if hasEmail, all.contains(.third), !agrees { return true }
        guard hasEmail, !agrees, !isQuestion else { return false }
        return !walk.tokens.contains { ["my", "me", "mine", "我", "我的", "invite"].contains($0.words(walk.text)) }
    }

    /// 找老刘, 问问我徒弟.
    private func isStranger(_ index: Int) -> Bool {
        if walk.words(index) == "我" || walk.words(index) == "我们" { return isStranger(index + 1) }
        guard walk.tokens.indices.contains(index) else { return false }
        return walk.tokens[index].kind == .unknown || !walk.speech(index).isDisjoint(with: [.person, .third])
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
                && (walk.tokens[index + 2].kind == .unknown
                    || !walk.speech(index + 2).isDisjoint(with: [.person, .third])))
        }
        if walk.isHan(index), ["我", "我先", "我要", "得"].contains(before), !(before == "得" && walk.words(index - 2) == "你"),
            word.hasPrefix("问")
        {
            return true
        }
        if word == "email" || word == "contact" || word == "ask" || word == "try" {
            if [
                "my", "your", "by", "via", "an", "the", "this", "of", "to", "with", "me", "a", "work", "personal", "on",
                "over", "in", "would", "did", "someone", "somebody", "people", "they", "who", "nobody", "always",
                "often",
                "i", "we", "could", "didn't",
            ].contains(before) && !(before == "to" && word == "ask") {
                return true
            }
            return ["is", "address", ":", "'s", "works", "me", "you"].contains(walk.words(index + 1))
                || walk.isSign(index + 1, 0x3A)
        }
        return false
    }

    // MARK: Yes and questions

    /// 好的，我先看看: a nod, and no yes yet.
    private static let nods: Set<String> = ["好", "好的", "嗯", "嗯嗯", "行", "好滴", "好哒", "收到", "好呀", "好嘞"]

    /// 可能可以
    private func isPerhaps(_ index: Int) -> Bool {
        walk.isHan(index) && ["可能", "也许", "大概", "应该", "估计", "或许"].contains(walk.words(index - 1))
    }

    private var agrees: Bool {
        var isNegated = false
        for (index, token) in walk.tokens.enumerated() {
            if token.kind == .newline || walk.isSign(index, 0x2E) || walk.isSign(index, 0x2C)
                || token.speech.contains(.adversative)
            {
                isNegated = false
            }
            if !token.speech.isDisjoint(with: [.cant]) || token.speech.contains(.not) && !token.speech.contains(.yes)
                || Self.doubts.contains(walk.words(index))
            {
                isNegated = true
            }
            guard !isNegated else { continue }
            if all.contains(.pending), Self.nods.contains(walk.words(index)) || isPerhaps(index) { continue }
            if !token.speech.isDisjoint(with: [.askTimes, .whenever]) { return true }
            if isAskedOfUs(index) { continue }
            if token.speech.contains(.yes), isReallyYes(index) { return true }
            if isGranted(index) { return true }
            if token.speech.contains(.glad), !isGladOf(index), !(token.isHan && isAsked(from: index)) { return true }
        }
        return false
    }

    private static let doubts: Set<String> = [
        "not sure", "unsure", "not certain", "doubt", "don't know", "if", "whether",
    ]

    /// "Would you be happy to share your CV?", "are you sure it's me you want?": asks whether we agree.
    private func isAskedOfUs(_ index: Int) -> Bool {
        guard let sentence = sentence(of: index), walk.isSign(sentence.upperBound, 0x3F)
        else {
            return false
        }
        return (sentence.lowerBound..<index).contains {
            [
                "are you", "would you", "do you", "did you", "have you", "will you", "were you", "aren't you",
                "won't you",
            ]
            .contains(walk.words($0))
                || ["are", "would", "do", "did", "have", "will", "were", "is", "was"].contains(walk.words($0))
                    && ["you", "u", "it", "that", "this"].contains(walk.words($0 + 1))
        }
    }

    /// Words that agree at the head of a sentence, and say little within one.
    private static let mild: Set<String> = ["ok", "okay", "alright", "all right", "k", "kk", "okok", "ya", "righto"]

    private func hasPending(_ sentence: Range<Int>) -> Bool {
        sentence.contains { walk.tokens[$0].speech.contains(.pending) || walk.words($0) == "let me see" }
    }

    /// "Fine, but keep it short."
    private func isGranted(_ index: Int) -> Bool {
        if walk.value(index) == 100, walk.isSign(index + 1, 0x25), !walk.isSpaced(index + 1) {
            return isPause(index + 2) || walk.isNewline(index + 2)
        }
        return ["fine", "very well", "all right then", "fair enough"].contains(walk.words(index))
            && (index == 0 || walk.isNewline(index - 1) || isPause(index - 1))
            && (isPause(index + 1) || walk.isNewline(index + 1))
    }

    private func isReallyYes(_ index: Int) -> Bool {
        // 你问王师姐吧
        if ["你问", "您问"].contains(walk.words(index)), isStranger(index + 1) { return false }
        if walk.words(index) == "sure", ["make", "not", "to be", "be"].contains(walk.words(index - 1)) { return false }
        if walk.words(index) == "sure",
            ["you've", "you", "that", "it's", "about", "this", "you're"].contains(walk.words(index + 1))
        {
            return false
        }
        if Self.mild.contains(walk.words(index)) {
            let isOpening = index == 0 || walk.isNewline(index - 1) || isPause(index - 1)
            let isSaid = ["that's", "thats", "it's", "all", "yes", "yeah", "is", "sounds", "so"].contains(
                walk.words(index - 1))
            guard isOpening || isSaid || walk.speech(index - 1).contains(.yes) else { return false }
            if sentence(of: index).map({ hasPending($0) }) ?? false { return false }
        }
        if walk.tokens[index].isHan, isAsked(from: index) { return false }
        if ["聊", "唠", "谈"].contains(walk.words(index)) {
            // 大概聊多久 asks.
            let isLed =
                index == 0 || walk.isNewline(index - 1) || isPause(index - 1)
                || !walk.speech(index - 1).isDisjoint(with: [.yes, .free, .can])
                || ["来", "那", "就", "一起"].contains(walk.words(index - 1))
            return isLed && isPause(index + 1) || isLed && walk.isNewline(index + 1)
                || ["啊", "呀", "吧", "呗"].contains(walk.words(index + 1))
        }
        if walk.words(index).hasPrefix("嗯"), walk.tokens.count <= 4,
            walk.tokens.contains(where: { $0.speech.contains(.past) })
        {
            return false
        }
        if walk.tokens[index].isHan, walk.words(index).unicodeScalars.count < 3, let first = walk.words(index).first,
            "好行成中可妥嗯约安".contains(first), walk.words(index) != "可以"
        {
            // 好 and 行 inside a sentence say little; at its start they agree.
            guard index == 0 || walk.isNewline(index - 1) || isPause(index - 1) || walk.speech(index - 1).contains(.yes)
            else { return false }
            if walk.speech(index + 1).contains(.yes) { return true }
            if walk.words(index).unicodeScalars.count == 1, !"好行".contains(first) {
                return isPause(index + 1) || walk.isNewline(index + 1)
                    || ["啊", "呀", "吧", "呗", "哈", "嘛", "的", "了", "啦", "咯"].contains(walk.words(index + 1))
            }
            return isPause(index + 1) || walk.isNewline(index + 1) || walk.speech(index + 1).contains(.glue)
        }
        return true
    }

    /// 是电话还是见面: one of two, and nobody said which.
    private var isEitherOr: Bool {
        sentences.contains { sentence in
            guard
                let or = sentence.first(where: { walk.words($0) == "还是" && !["你", "您"].contains(walk.words($0 - 1)) })
            else { return false }
            return sentence.contains { $0 < or && ["是", "你是", "您是", "你", "您", "想"].contains(walk.words($0)) }
        }
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
        guard walk.tokens.contains(where: { $0.kind == .word || $0.kind == .unknown }) else { return false }
        return isEitherOr || isAskedPlainly
            || walk.tokens.contains {
                $0.isSign(0x3F) || $0.isSign(0xFF1F)
                    || $0.kind == .word && walk.text.scalars[$0.range.upperBound - 1] == 0x3F
            }
            || all.contains(.question) && walk.tokens.contains { $0.isHan && $0.speech.contains(.question) }
    }

    private static let askers: Set<String> = ["what", "who", "whose", "why", "where", "how", "which", "when"]
    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "do", "does", "did", "would", "will", "can", "could", "should", "have", "has", "'s",
        "'re", "'d", "made", "brought", "prompted", "exactly", "kind", "sort", "company", "role", "team", "part",
    ]

    /// "What made you think of me": a question without its mark.
    private var isAskedPlainly: Bool {
        sentences.contains { sentence in
            var index = sentence.lowerBound
            while index < sentence.upperBound, walk.tokens[index].kind == .word,
                ["and", "so", "but", "also", "just", "hi", "hey", "hello", "ok", "sorry", ","].contains(
                    walk.words(index))
            { index += 1 }
            guard index + 2 < sentence.upperBound, !walk.isHan(index) else { return false }
            if walk.words(index).hasPrefix("may i") || walk.words(index).hasPrefix("can i ask")
                || walk.words(index).hasPrefix("could i ask") || walk.words(index).hasPrefix("might i")
            {
                return true
            }
            if ["what exactly", "who exactly", "how exactly", "why exactly", "what else", "who else"].contains(
                walk.words(index))
            {
                return true
            }
            if ["could", "can", "would", "please"].contains(walk.words(index)),
                ["you", "tell", "share", "explain", "clarify", "describe"].contains(walk.words(index + 1))
            {
                return true
            }
            if ["tell me", "tell me more", "please tell", "can you tell", "could you tell", "tell me a bit"]
                .contains(walk.words(index))
            {
                return true
            }
            if ["are you", "do you", "did you", "have you", "would you mind"].contains(walk.words(index)) {
                return true
            }
            if ["are", "do", "did", "have", "is", "will"].contains(walk.words(index)),
                ["you", "it", "this", "there", "u"].contains(walk.words(index + 1))
            {
                return true
            }
            let opening = walk.words(index)
            if walk.speech(index).contains(.question), Self.askers.contains(where: { opening.hasPrefix($0 + " ") }) {
                return true
            }
            return Self.askers.contains(walk.words(index)) && Self.verbs.contains(walk.words(index + 1))
        }
    }

    private static func sentences(_ walk: TokenWalk) -> [Range<Int>] {
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

    /// The sentence in which a token stands.
    private func sentence(of index: Int) -> Range<Int>? {
        let place = sentences.partitioningIndex { $0.upperBound > index }
        return sentences.indices.contains(place) && sentences[place].contains(index) ? sentences[place] : nil
    }
}
