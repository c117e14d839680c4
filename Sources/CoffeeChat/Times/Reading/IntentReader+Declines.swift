/// A no, and what only looks like one.
extension IntentReader {
    var isHardNo: Bool {
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
    func isAboutTime(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard !walk.tokens[index].speech.isDisjoint(with: [.busy, .reject, .cant, .suits]) else { return false }
        return items.contains {
            $0.tokens.upperBound <= index && index - $0.tokens.upperBound <= 3
                && $0.tokens.lowerBound >= sentence.lowerBound
        }
            || sentence.contains { walk.tokens[$0].speech.contains(.ourSlots) }
    }

    var isSoftNo: Bool {
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
    var isPlainNo: Bool {
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
    var segments: [Range<Int>] {
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

    func isPast(_ sentence: Range<Int>) -> Bool {
        sentence.contains { walk.tokens[$0].speech.contains(.past) } && all.contains(.question)
    }

    /// "Thanks, no. I'm on nights."
    func isNoByItself(_ sentence: Range<Int>) -> Bool {
        let words = sentence.filter { walk.tokens[$0].kind == .word || walk.tokens[$0].kind == .unknown }
        return (1...4).contains(words.count) && words.contains { walk.time($0) == .no && walk.words($0) != "none" }
            && words.allSatisfy {
                walk.time($0) == .no || !walk.speech($0).isDisjoint(with: [.thanks, .regret, .adversative, .notNow])
                    || ["thank you", "thanks", "thank", "you", "cheers", "ta", "really", "please"].contains(
                        walk.words($0))
            }
    }

    /// "Sorry, no."
    var isBareNo: Bool {
        if sentences.contains(where: { isNoByItself($0) }), all.isDisjoint(with: [.yes, .glad]) { return true }
        let words = walk.tokens.filter { $0.kind == .word || $0.kind == .unknown }
        return words.count <= 5
            && words.contains { ["no", "nope", "nah", "不", "不了", "不行"].contains($0.words(walk.text)) }
            && all.isDisjoint(with: [.yes])
    }

    /// "Can't, sorry": a no told in pieces, with nothing else said.
    var isRegret: Bool {
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
    var isTurnedDown: Bool {
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
}
