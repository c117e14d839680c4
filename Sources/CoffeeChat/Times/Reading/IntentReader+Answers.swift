/// A yes, and questions asked back.
extension IntentReader {
    /// 好的，我先看看: a nod, and no yes yet.
    static let nods: Set<String> = ["好", "好的", "嗯", "嗯嗯", "行", "好滴", "好哒", "收到", "好呀", "好嘞"]

    /// 可能可以
    func isPerhaps(_ index: Int) -> Bool {
        walk.isHan(index) && ["可能", "也许", "大概", "应该", "估计", "或许"].contains(walk.words(index - 1))
    }

    var agrees: Bool {
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

    static let doubts: Set<String> = [
        "not sure", "unsure", "not certain", "doubt", "don't know", "if", "whether",
    ]

    /// "Would you be happy to share your CV?", "are you sure it's me you want?": asks whether we agree.
    func isAskedOfUs(_ index: Int) -> Bool {
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
    static let mild: Set<String> = ["ok", "okay", "alright", "all right", "k", "kk", "okok", "ya", "righto"]

    func hasPending(_ sentence: Range<Int>) -> Bool {
        sentence.contains { walk.tokens[$0].speech.contains(.pending) || walk.words($0) == "let me see" }
    }

    /// "Fine, but keep it short."
    func isGranted(_ index: Int) -> Bool {
        if walk.value(index) == 100, walk.isSign(index + 1, 0x25), !walk.isSpaced(index + 1) {
            return isPause(index + 2) || walk.isNewline(index + 2)
        }
        return ["fine", "very well", "all right then", "fair enough"].contains(walk.words(index))
            && (index == 0 || walk.isNewline(index - 1) || isPause(index - 1))
            && (isPause(index + 1) || walk.isNewline(index + 1))
    }

    func isReallyYes(_ index: Int) -> Bool {
        // 你问王师姐吧
        if ["你问", "您问"].contains(walk.words(index)), isStranger(index + 1) { return false }
        // "Are you applying with us, yes or no?"
        if walk.time(index + 1) == .or, walk.time(index + 2) == .no || walk.words(index + 2).hasPrefix("no") {
            return false
        }
        if ["happily", "gladly"].contains(walk.words(index)), !isMeant(index) { return false }
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

    /// "I'd gladly help", "happily": said of what they will do, and not "have happily forgotten".
    private func isMeant(_ index: Int) -> Bool {
        let before = walk.words(index - 1)
        let isOpening = index == 0 || walk.isNewline(index - 1) || isPause(index - 1)
        return isOpening
            || !walk.speech(index - 1).isDisjoint(with: [.can, .propose, .i, .we, .yes, .glad])
                && !["have", "i have", "i've", "had", "am", "i'm"].contains(before)
            || ["will", "would", "'ll", "'d", "can", "could", "very", "most", "'d very", "then", "and", "but"]
                .contains(before)
    }

    /// 是电话还是见面: one of two, and nobody said which.
    var isEitherOr: Bool {
        sentences.contains { sentence in
            guard
                let or = sentence.first(where: { walk.words($0) == "还是" && !["你", "您"].contains(walk.words($0 - 1)) })
            else { return false }
            return sentence.contains { $0 < or && ["是", "你是", "您是", "你", "您", "想"].contains(walk.words($0)) }
        }
    }

    /// 可以先看看你的作品吗: asks, and does not agree.
    func isAsked(from start: Int) -> Bool {
        var index = start + 1
        while index < walk.tokens.count, !walk.isNewline(index), !isPause(index) {
            if ["吗", "么", "不"].contains(walk.words(index)), index > start + 2 { return true }
            index += 1
        }
        return false
    }

    func isPause(_ index: Int) -> Bool {
        if case .sign? = walk.tokens.indices.contains(index) ? walk.tokens[index].kind : nil { return true }
        return false
    }

    /// "Glad to see more people", "happy holidays".
    func isGladOf(_ index: Int) -> Bool {
        let word = walk.words(index)
        guard
            ["happy", "glad", "glad to", "happy to", "pleased to", "thrilled", "高兴", "开心", "fancy", "欢迎", "荣幸", "期待"]
                .contains(word)
        else { return false }
        let next = walk.words(index + 1)
        if word == "happy" || word == "glad" || word == "thrilled" {
            return !["to", "that", ",", "if"].contains(next) && !walk.isSign(index + 1, 0x2C) || next == "that"
        }
        if next == "be" {
            return !["of", "asked", "grilled", "your", "a", "part"].contains(walk.words(index + 2))
                && walk.tokens.indices.contains(index + 2) && walk.tokens[index + 2].kind != .unknown
        }
        return ["see", "hear", "know", "read", "认识", "看到", "收到", "have connected", "be connected"].contains(next)
    }

    var isQuestion: Bool {
        guard walk.tokens.contains(where: { $0.kind == .word || $0.kind == .unknown }) else { return false }
        return isEitherOr || isAskedPlainly
            || walk.tokens.contains {
                $0.isSign(0x3F) || $0.isSign(0xFF1F)
                    || $0.kind == .word && walk.text.scalars[$0.range.upperBound - 1] == 0x3F
            }
            || all.contains(.question) && walk.tokens.contains { $0.isHan && $0.speech.contains(.question) }
    }

    static let askers: Set<String> = ["what", "who", "whose", "why", "where", "how", "which", "when"]
    static let verbs: Set<String> = [
        "is", "are", "was", "were", "do", "does", "did", "would", "will", "can", "could", "should", "have", "has", "'s",
        "'re", "'d", "made", "brought", "prompted", "exactly", "kind", "sort", "company", "role", "team", "part",
    ]

    /// "What made you think of me": a question without its mark.
    var isAskedPlainly: Bool {
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

    static func sentences(_ walk: TokenWalk) -> [Range<Int>] {
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
    func sentence(of index: Int) -> Range<Int>? {
        let place = sentences.partitioningIndex { $0.upperBound > index }
        return sentences.indices.contains(place) && sentences[place].contains(index) ? sentences[place] : nil
    }
}
