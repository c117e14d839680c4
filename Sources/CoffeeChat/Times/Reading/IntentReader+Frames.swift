/// What whole turns say where single words leave it open, or say less.
extension IntentReader {
    /// The intent that the words gave, once the frames have been heard.
    func weighed(_ intent: ReplyIntent) -> ReplyIntent {
        guard outcome.windows.isEmpty, intent != .auto, !walk.tokens.contains(where: \.isHan) else { return intent }
        let heard = FrameReader(walk, sentences: sentences)
        let senses = heard.senses
        if senses.contains(.auto), senses.isDisjoint(with: [.yes, .yesFirm]), !agrees { return .auto }
        if senses.contains(.yesFirm), intent != .later { return .yes }
        let isRefused = !senses.isDisjoint(with: [.no, .noFirm])
        switch intent {
        case .declines:
            if senses.contains(.refers), !isOutrightNo(senses) { return .refers }
            let isOnlyTold = !senses.isDisjoint(with: [.pending, .chatter]) && !isHardNo && !isOutrightNo(senses)
            return isOnlyTold ? .unclear : .declines
        case .later:
            if senses.contains(.yesFirm), agrees, items.allSatisfy({ $0.day == nil }), !all.contains(.someday) {
                return .yes
            }
            if senses.contains(.later) { return .later }
            if senses.contains(.refers), items.allSatisfy({ $0.day == nil }) { return .refers }
            if senses.contains(.noFirm), all.isDisjoint(with: [.again, .hint, .someday]) { return .declines }
            if isOnlyAsked(senses) { return .asks }
            return isOnlyPending(senses) ? .unclear : .later
        case .refers:
            if senses.contains(.refusal) { return .declines }
            guard !senses.contains(.refers) else { return .refers }
            if senses.contains(.noFirm) { return .declines }
            if senses.contains(.pending) { return .unclear }
            if isOnlyAsked(senses) { return .asks }
            if senses.contains(.yes) { return .yes }
            return .refers
        case .yes:
            if senses.contains(.later) { return .later }
            if isRefused, !senses.contains(.yes) { return .declines }
            if senses.contains(.refers) { return .refers }
            // "Could you send a few of your questions?": no word agrees.
            let isAsking = senses.contains(.asks) && isQuestion && !senses.contains(.yes)
            return isAsking && all.isDisjoint(with: [.yes, .glad, .propose]) ? .asks : .yes
        case .asks:
            if senses.contains(.refers) { return .refers }
            if senses.contains(.later) { return .later }
            return senses.contains(.yes) ? .yes : .asks
        default: return plainly(heard)
        }
    }

    /// A question, and nothing put off or turned away but in it.
    private func isOnlyAsked(_ senses: Set<ReplyFrames.Sense>) -> Bool {
        senses.contains(.asks) && senses.isDisjoint(with: [.later, .leansLater, .refers, .no, .noFirm]) && isQuestion
            && items.allSatisfy { $0.day == nil }
    }

    /// "I'd have to see the rota first."
    private func isOnlyPending(_ senses: Set<ReplyFrames.Sense>) -> Bool {
        senses.contains(.pending) && all.isDisjoint(with: [.again, .notNow, .softNo])
            && items.allSatisfy { $0.day == nil }
    }

    /// Days that were told on the way to a no, to somebody else or to "I'll see": no word offers them.
    ///
    /// `isOffered`: some clause says that its time suits; `isDoubtful`: the reading asks.
    func isOverruled(isOffered: Bool, isDoubtful: Bool) -> Bool {
        let isFaceless = all.isDisjoint(with: [.i])
        guard outcome.picked.isEmpty, !walk.tokens.contains(where: \.isHan), isDoubtful || !isOffered || isFaceless
        else {
            return false
        }
        let senses = senses
        guard senses.isDisjoint(with: [.yes, .yesFirm]) else { return false }
        // "Open Monday to Thursday 9-5": whose hours they are, the turns tell.
        if senses.contains(.auto) { return outcome.exact.isEmpty && (!isOffered || isFaceless) }
        guard isDoubtful || !isOffered else { return false }
        // "Tonight", "after work" and "my evenings" are soon said, and named by the way.
        let isDayless = outcome.ask.contains(.whichDay) || items.allSatisfy { $0.day == nil || $0.day == .offset(0) }
        let isTimed = items.contains { item in
            item.standing == .offered
                && item.span.map { $0.form != .part(.allDay) && ($0.form.hasClock || !isDayless) } ?? false
        }
        if isTimed { return isHardNo && senses.contains(.noFirm) }
        if isDayless, outcome.exact.isEmpty, isLater || senses.contains(.later), all.contains(.again) { return true }
        // "I'm at sea until the 20th, write to me after that": the days before it are no offer.
        if senses.contains(.later), items.allSatisfy({ $0.standing != .offered || $0.isUpTo }) { return true }
        if !senses.isDisjoint(with: [.no, .noFirm]) {
            return all.isDisjoint(with: [.glad, .askTimes, .otherwise, .confirm])
        }
        if senses.contains(.refers) { return !isOffered && all.isDisjoint(with: [.glad, .askTimes, .confirm]) }
        let isSilent = all.isDisjoint(with: [.free, .suits, .propose, .can, .yes, .glad, .askTimes, .confirm])
        if senses.contains(.asks) {
            return isSilent && items.allSatisfy { $0.standing != .offered || isAskedAbout($0) }
        }
        return isDoubtful && isSilent && !senses.isDisjoint(with: [.pending, .chatter])
    }

    /// "Is Thursday the day you're presenting?"
    private func isAskedAbout(_ item: TimeItem) -> Bool {
        guard let sentence = sentence(of: item.tokens.lowerBound), walk.isSign(sentence.upperBound, 0x3F) else {
            return false
        }
        return sentence.contains { walk.speech($0).contains(.you) }
            && ["is", "was", "are", "were", "did", "do", "have", "will", "when", "what", "who", "why"].contains {
                walk.words(sentence.lowerBound).hasPrefix($0)
            }
    }

    private func isOutrightNo(_ senses: Set<ReplyFrames.Sense>) -> Bool {
        isPlainNo || isBareNo || senses.contains(.noFirm) || senses.contains(.no) && isHardNo
    }

    /// No word was enough: a turn is, and reasons told with nothing else said are a no.
    private func plainly(_ heard: FrameReader) -> ReplyIntent {
        let senses = heard.senses
        if senses.contains(.noFirm) { return .declines }
        if senses.isSuperset(of: [.no, .refers]) { return .refers }
        if senses.contains(.no) { return .declines }
        if senses.contains(.refersFirm) { return .refers }
        if senses.contains(.pending), !senses.contains(.yes), !hasEmail { return .unclear }
        if senses.contains(.later) { return .later }
        if senses.contains(.refers) { return .refers }
        if !senses.isDisjoint(with: [.yes, .yesFirm]) { return .yes }
        if senses.contains(.asks) { return .asks }
        if !senses.isDisjoint(with: [.pending, .chatter]) || all.contains(.pending) { return .unclear }
        if senses.contains(.leansLater) { return .later }
        if senses.contains(.leansRefers) { return .refers }
        if senses.contains(.leansNo) { return .declines }
        if senses.contains(.leansYes) { return .yes }
        return heard.reasons >= 2 ? .declines : .unclear
    }

    /// What the turns came to, weighed against what all the words together lean to.
    func leaning() -> ReplyIntent {
        let told = intent()
        guard outcome.windows.isEmpty, !walk.tokens.contains(where: \.isHan), told != .auto,
            walk.tokens.count(where: { $0.kind == .word || $0.kind == .unknown }) > 3
        else { return told }
        let start = weight(of: told)
        return EnglishTone.tone(of: walk).leaning { intent in
            // A machine that answers is known by its phrases alone.
            if intent == .auto { return -.infinity }
            return intent == told ? start : 0
        }
    }

    /// Whether the words of an English reply with times sound as if it offered none.
    func leansAgainst(by margin: Double) -> Bool {
        !walk.tokens.contains(where: \.isHan) && EnglishTone.tone(of: walk).against > margin
    }

    /// How much it counts beside the tone that the turns said so: a pointer is seldom heard where there is none.
    private func weight(of intent: ReplyIntent) -> Double {
        switch intent {
        case .declines: senses.contains(.refusal) ? 3 : 0.6
        case .later: 0.8
        case .refers: 2
        case .asks: 0.8
        case .yes: 1.4
        case .unclear: senses.isDisjoint(with: [.pending, .chatter]) ? 1.4 : 1.8
        default: 0
        }
    }
}
