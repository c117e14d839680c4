/// What whole turns say where single words leave it open, or say less.
extension IntentReader {
    /// The intent that the words gave, once the frames have been heard.
    func weighed(_ intent: ReplyIntent) -> ReplyIntent {
        guard outcome.windows.isEmpty, intent != .auto, !walk.tokens.contains(where: \.isHan) else { return intent }
        let heard = FrameReader(walk, sentences: sentences)
        let senses = heard.senses
        if senses.contains(.yesFirm), intent != .later { return .yes }
        switch intent {
        case .declines:
            if senses.contains(.refers), !isOutrightNo(heard) { return .refers }
            let isOnlyTold = !senses.isDisjoint(with: [.pending, .chatter]) && !isHardNo && !isOutrightNo(heard)
            return isOnlyTold ? .unclear : .declines
        case .later:
            if senses.contains(.refers), !senses.contains(.later), items.allSatisfy({ $0.day == nil }) {
                return .refers
            }
            if isOnlyAsked(senses) { return .asks }
            return isOnlyPending(senses) ? .unclear : .later
        case .refers:
            guard !senses.contains(.refers) else { return .refers }
            if senses.contains(.pending) { return .unclear }
            if isOnlyAsked(senses) { return .asks }
            if senses.contains(.yes) { return .yes }
            return senses.contains(.no) ? .declines : .refers
        case .yes:
            if senses.contains(.later) { return .later }
            if senses.contains(.no), senses.isDisjoint(with: [.yes, .yesFirm]) { return .declines }
            return senses.contains(.refers) ? .refers : .yes
        case .asks:
            if senses.contains(.refers) { return .refers }
            if senses.contains(.later) { return .later }
            return senses.contains(.yes) ? .yes : .asks
        default: return plainly(heard)
        }
    }

    /// A question, and nothing put off or turned away but in it.
    private func isOnlyAsked(_ senses: Set<ReplyFrames.Sense>) -> Bool {
        senses.contains(.asks) && senses.isDisjoint(with: [.later, .leansLater, .refers, .no]) && isQuestion
            && items.allSatisfy { $0.day == nil }
    }

    /// "I'd have to see the rota first."
    private func isOnlyPending(_ senses: Set<ReplyFrames.Sense>) -> Bool {
        senses.contains(.pending) && all.isDisjoint(with: [.again, .notNow, .softNo])
            && items.allSatisfy { $0.day == nil }
    }

    private func isOutrightNo(_ heard: FrameReader) -> Bool { isPlainNo || isBareNo || heard.senses.contains(.no) }

    /// No word was enough: a turn is, and reasons told with nothing else said are a no.
    private func plainly(_ heard: FrameReader) -> ReplyIntent {
        let senses = heard.senses
        if senses.contains(.no) { return .declines }
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
}
