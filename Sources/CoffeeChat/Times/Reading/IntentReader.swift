/// What they want, from the words of their sentences and from what came of the times.
struct IntentReader {
    let walk: TokenWalk
    let outcome: WindowMaker.Outcome
    let offered: Int
    let items: [TimeItem]
    let hasEmail: Bool
    let sentences: [Range<Int>]
    var all: Speech = []
    /// Told once, asked often.
    var resolved = ReplyIntent.unclear
    /// What their turns say, once it was asked for.
    var senses: Set<ReplyFrames.Sense> { FrameReader(walk, sentences: sentences).senses }

    init(_ walk: TokenWalk, _ outcome: WindowMaker.Outcome, offered: Int, items: [TimeItem], hasEmail: Bool) {
        self.walk = walk
        self.outcome = outcome
        self.offered = offered
        self.items = items
        self.hasEmail = hasEmail
        sentences = Self.sentences(walk)
        for token in walk.tokens { all.formUnion(token.speech) }
        resolved = ChineseGist.settled(weighed(decided()), walk, isTimed: !outcome.windows.isEmpty)
    }

    func intent() -> ReplyIntent { resolved }

    /// In Chinese, what it comes to was only heard, not said.
    var isUnsaid: Bool {
        walk.tokens.contains(where: \.isHan) && decided() == .unclear && ChineseGist(walk).leaning == nil
    }

    func decided() -> ReplyIntent {
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
}
