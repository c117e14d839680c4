/// Somebody else is named to turn to.
extension IntentReader {
    var isPointing: Bool {
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
                if token.kind == .contact, isAgreed, !walk.words(index).contains("@") || isOwnAddress(index) {
                    continue
                }
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

    /// "Or write to f.berg@example.com", said by somebody who agrees and names nobody.
    private func isOwnAddress(_ index: Int) -> Bool {
        [
            "write to", "email", "mail", "drop me a line at", "write", "at", "to", "on", "is", "me at", "email me at",
            "email me",
        ]
        .contains(walk.words(index - 1))
            && all.isDisjoint(with: [.third, .person, .lack]) && all.contains(.glad)
    }

    /// 日程请发至 …: what is sent is for themselves.
    private var isSending: Bool {
        guard all.isDisjoint(with: [.third, .person, .lack]) else { return false }
        return walk.tokens.indices.contains { index in
            guard walk.tokens[index].kind == .contact else { return false }
            return (max(0, index - 4)..<index).contains { Self.sendings.contains(walk.words($0)) }
                && (max(0, index - 9)..<index).contains { Self.sent.contains(walk.words($0)) }
        }
    }

    private static let sendings: Set<String> = ["发至", "至", "发到", "发给", "发", "发送至", "请发至", "寄到", "邮件发至", "发邮箱"]
    private static let sent: Set<String> = ["日程", "邀请", "链接", "会议链接", "日历", "时间", "会议邀请", "会议号", "行程", "具体时间", "邀约"]

    static let schedulers: Set<String> = [
        "my assistant", "my pa", "my ea", "my secretary", "assistant", "my scheduler", "my office", "my diary manager",
    ]

    func isScheduling(_ sentence: Range<Int>) -> Bool {
        sentence.contains { Self.schedulers.contains(walk.words($0)) }
    }

    static let imperatives: Set<String> = [
        "ask", "try", "check with", "speak to", "speak with", "talk to", "talk with", "email", "write to", "contact",
        "call", "ring", "see", "message", "ping", "text", "reach out to", "get in touch with", "best to ask",
        "better to ask", "better ask", "best ask",
    ]

    /// "Check with Lucia on the second floor".
    func isAskingOf(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index + 1 < sentence.upperBound, walk.tokens[index + 1].kind == .unknown,
            walk.text.isUpper(walk.tokens[index + 1].range.lowerBound), Self.imperatives.contains(walk.words(index))
        else { return false }
        return sentence.lowerBound == index
            || !["i'll", "i", "to", "must", "we'll", "let me", "i'd", "would", "and", "me", "will"].contains(
                walk.words(index - 1))
    }

    /// "Which friend introduced you?" asks about somebody, and points nowhere.
    func isWondering(_ sentence: Range<Int>) -> Bool {
        let hasContact = sentence.contains { walk.tokens[$0].kind == .contact }
        return !hasContact
            && sentence.contains {
                isAskingWho($0)
                    || ["谁", "哪位", "哪个", "哪里", "哪儿", "怎么", "who gave", "how did you", "where did you"].contains(
                        walk.words($0))
            }
    }

    /// 是哪位, 是谁: inside a longer word too.
    func isAskingWho(_ index: Int) -> Bool {
        walk.isHan(index) && walk.speech(index).contains(.question)
            && walk.words(index).contains { "哪谁".contains($0) }
    }

    /// "HR does: hr@…" with no yes beside it, and "not my department" with a name.
    var isElsewhere: Bool {
        if all.contains(.lack), walk.tokens.indices.contains(where: { isName($0) }) || all.contains(.person) {
            return true
        }
        if isSending { return false }
        if hasEmail, all.contains(.third), !agrees { return true }
        guard hasEmail, !agrees, !isQuestion else { return false }
        return !walk.tokens.contains { ["my", "me", "mine", "我", "我的", "invite"].contains($0.words(walk.text)) }
    }

    /// 找老刘, 问问我徒弟.
    func isStranger(_ index: Int) -> Bool {
        if walk.words(index) == "我" || walk.words(index) == "我们" { return isStranger(index + 1) }
        guard walk.tokens.indices.contains(index) else { return false }
        return walk.tokens[index].kind == .unknown || !walk.speech(index).isDisjoint(with: [.person, .third])
    }

    func isName(_ index: Int) -> Bool {
        let token = walk.tokens[index]
        guard token.kind == .unknown, index > 0, walk.text.isUpper(token.range.lowerBound) else { return false }
        return walk.tokens[index - 1].kind == .word || walk.tokens[index - 1].kind == .unknown
    }

    /// 跟我师兄聊: somebody, and not 跟我聊.
    func isSomebody(_ start: Int) -> Bool {
        var index = start
        while index < min(start + 5, walk.tokens.count), !walk.isNewline(index), !isPause(index) {
            if walk.speech(index).contains(.meet) { return false }
            if !walk.speech(index).isDisjoint(with: [.person, .third]), walk.words(index) != "公司" { return true }
            index += 1
        }
        return false
    }

    /// "My email is", "by mail", "thanks for your message".
    func isNoun(_ index: Int) -> Bool {
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
}
