/// Weighs the words of one clause: whether its times suit, do not, or are only told.
struct ClauseJudge {
    private(set) var verdict = ReplyClause.Verdict.none
    private(set) var isVerdictFirst = false
    private(set) var unknown = 0
    private(set) var isGuess = false
    private(set) var isNegatedLead = false
    /// "I've got …": what they have may be time, or something else to do.
    private var isHaving = false
    private var possessed = 0
    private var hasPossession = false
    private(set) var isStrayed = false

    private var isItemSeen = false
    private var isNegated = false
    private var isStrong = false
    private var hasSubject = false
    private var hasOther = false
    private var isSubjectFirst = false
    private var hasPast = false
    private var hasCondition = false
    private var hasBack = false
    private var hasPending = false
    /// "Between shifts" tells no event.
    private var isLinked = false
    private var isNegatedFirst = false
    private var unknownBefore = 0
    private var hanAfter = 0
    /// 在, 去, 要: somewhere, doing something.
    private var isGoing = false
    /// "Wednesday is choir practice": says what the day is for.
    private var isTelling = false
    private var hasTold = false
    /// "Columbus Day is the 12th": says what the day is.
    private var isEquating = false
    private var hasName = false
    private var isOtherFirst = false
    /// 不行, 没空 behind the time.
    private var hasFlatNo = false
    private var hasThird = false
    /// 只要别撞上两点的例会
    private var isSparedOnly = false
    /// "Enjoy the weekend".
    private var hasWish = false

    mutating func passItem() {
        isItemSeen = true
        if isHaving, possessed > 0 { hasPossession = true }
        isHaving = false
        if isEquating { hasTold = true }
    }

    mutating func take(
        _ token: ReplyToken, isReturn: Bool, isHave: Bool, isBeforeItem: Bool, isCapital: Bool, isGoing: Bool,
        isAway: Bool, isNamed: Bool, isVerb: Bool,
        isNo: Bool, isOwnOff: Bool, isFlatNo: Bool, isLoneNo: Bool
    ) {
        if isNo, isItemSeen || isLoneNo { decide(.busy, isWeak: false) }
        if isGoing { self.isGoing = true }
        if isNamed { (hasOther, hasThird) = (true, true) }
        if isAway { (hasSubject, isSubjectFirst) = (true, true) }
        if isOwnOff {
            decide(isNegated ? .busy : .free, isWeak: false)
            return
        }
        if !isItemSeen { isEquating = isVerb && hasName }
        if token.kind == .unknown {
            if !token.isHan { hasName = true }
            unknown += token.isHan ? 1 : 2
            if isHaving, !token.isHan { possessed += 1 }
            if isItemSeen, token.isHan { hanAfter += 1 }
            if isTelling, !token.isHan { hasTold = true }
            if isBeforeItem, !isCapital { unknownBefore += token.isHan ? 1 : 2 }
            return
        }
        let speech = isReturn ? .back : token.speech
        if isHave { (isHaving, possessed) = (true, 0) }
        if isFlatNo, isItemSeen { hasFlatNo = true }
        if isVerb, isItemSeen { isTelling = true }
        if speech.contains(.condition) { hasCondition = true }
        if speech.contains(.back) { hasBack = true }
        if speech.contains(.pending), isBeforeItem || token.isHan { hasPending = true }
        if !speech.isDisjoint(with: [.not]), isBeforeItem { isNegatedFirst = true }
        let wasLinked = isLinked && !token.isHan
        let isBetween = speech.contains(.event) && isLinked
        if speech.contains(.third) { hasThird = true }
        if !speech.isDisjoint(with: [.third, .event]), !isBetween, !isStrong, !speech.contains(.free) {
            if !isItemSeen, !hasOther { isOtherFirst = true }
            hasOther = true
        }
        isLinked =
            [.between, .before, .after].contains(token.time)
            || isLinked && (token.time == .the || speech.contains(.myOwn) || token.time == .last || token.time == .next)
        if speech.contains(.past), !isStrong, !speech.contains(.propose) { hasPast = true }
        if !speech.isDisjoint(with: [.i, .we, .myOwn]) {
            hasSubject = true
            if isBeforeItem { isSubjectFirst = true }
        }
        if speech.contains(.wish) { hasWish = true }
        if wasLinked, speech.contains(.busy), !speech.contains(.cant) {
            return
        }
        if speech.contains(.busy), isNegated, hasCondition, token.isHan { isSparedOnly = true }
        if speech.contains(.busy) || speech.contains(.reject) || speech.contains(.softNo) {
            decide(isNegated ? .free : .busy, isWeak: false)
        } else if speech.contains(.cant) {
            decide(.busy, isWeak: false)
            isNegated = true
        } else if speech.contains(.not) {
            isNegated = true
        } else if speech.contains(.free) {
            decide(isNegated ? .busy : .free, isWeak: false)
        } else if speech.contains(.decline) {
            decide(isNegated ? .free : .busy, isWeak: true)
        } else if !speech.isDisjoint(with: [.propose, .prefer, .can]) || speech.contains(.yes) && isItemSeen {
            decide(isNegated ? .busy : .free, isWeak: true)
        }
    }

    private var isDecidedWeakly = false

    private mutating func decide(_ next: ReplyClause.Verdict, isWeak: Bool) {
        guard verdict == .none || isDecidedWeakly && (!isWeak || next == .busy) else { return }
        // "Can't do": the no before it has decided already.
        if verdict == .none { isVerdictFirst = !isItemSeen }
        verdict = next
        isDecidedWeakly = isWeak
        isStrong = !isWeak
    }

    /// What the words come to, once the clause is read.
    mutating func finish(isOver: Bool) {
        if isOver, verdict == .none, unknown >= 2 { verdict = .aside }
        if hasPending || hasWish { verdict = .aside }
        if hasBack, verdict == .none || isDecidedWeakly { verdict = .aside }
        if verdict == .none, isNegatedFirst || isNegated {
            verdict = .busy
            isNegatedLead = isNegatedFirst
        }
        if hasPast, verdict != .free || isDecidedWeakly { verdict = .aside }
        // 周三要开家长会不行: the no counts, whatever the event.
        if hasOther, verdict != .free || isDecidedWeakly, !(hasFlatNo && verdict == .busy && !hasThird) {
            verdict = hasSubject && (verdict == .busy || isDecidedWeakly) ? .busy : .aside
            if isOtherFirst { isVerdictFirst = true }
        }
        if verdict == .free, isDecidedWeakly, hasPossession, !hasCondition {
            verdict = .busy
            isGuess = true
        }
        if verdict == .none, hasSubject, unknown > 1 {
            verdict = .busy
            isGuess = true
            isVerdictFirst = isSubjectFirst
        }
        if verdict == .none, hanAfter >= (isGoing ? 2 : 3) { verdict = .aside }
        if verdict == .none, hasTold {
            verdict = .aside
            isStrayed = true
        }
        if verdict == .none, unknownBefore >= 4 {
            verdict = .aside
            isStrayed = true
        }
        if hasCondition, verdict == .busy || verdict == .none { verdict = .aside }
        if isSparedOnly, verdict == .free {
            verdict = .aside
            isGuess = true
        }
    }
}
