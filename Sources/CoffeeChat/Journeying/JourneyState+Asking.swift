import struct Foundation.Date

/// Asking and hearing.
extension JourneyState {
    mutating func asked(at: Date) {
        switch stage {
        case .asked, .followedUp:
            // A second message into the same silence is a follow-up by another name.
            if let lastAsk, lastAsk.distance(to: at) < Patience.sameAsk {
                touched(at: at)
                heard()
            } else {
                followedUp(at: at)
            }
        case .yes, .booked:
            touched(at: at)
            heard()
        case .idea, .ready, .met, .inTouch, .later, .resting: openAsk(.asked, at: at)
        }
    }

    private mutating func openAsk(_ stage: Stage, at: Date) {
        touched(at: at)
        heard()
        enter(stage, at: at)
        lastAsk = at
        timesAsked += 1
        followUps = stage == .followedUp ? 1 : 0
    }

    mutating func followedUp(at: Date) {
        switch stage {
        case .asked, .followedUp:
            // An answer to their question is no follow-up; only the silence starts again.
            if question == nil {
                followUps += 1
                stage = .followedUp
            }
            quietSince = at
        case .yes:
            isNudged = true
            quietSince = at
        // The ask itself was not logged: it must have been there.
        case .idea, .ready: openAsk(.followedUp, at: at)
        case .later: openAsk(.asked, at: at)
        case .resting where !hasDeclined && lastAsk == nil: openAsk(.followedUp, at: at)
        case .resting where !hasDeclined:
            followUps += 1
            enter(.followedUp, at: at)
        case .booked, .met, .inTouch, .resting: break
        }
        touched(at: at)
        heard()
    }

    mutating func answered(_ answer: Answer, at: Date, habits: Habits) {
        touched(at: at)
        heard()
        switch answer {
        case .yes: saidYes(at: at, habits: habits)
        case .no:
            rest(from: at, habits: habits)
            hasDeclined = true
            unthankedDecline = at
        case .later(let day):
            welcomed()
            enter(.later, at: at)
            laterUntil = day ?? habits.day(of: at).adding(months: Patience.laterMonths)
        case .asks: askedBack(at: at)
        case .unread:
            unread = at
            quietSince = at
        }
    }

    /// They opened the door themselves: an earlier no is over.
    mutating func welcomed() {
        hasDeclined = false
        unthankedDecline = nil
    }

    private mutating func askedBack(at: Date) {
        question = at
        if hasOpenAsk || (stage == .resting && !hasDeclined && lastAsk != nil) { enter(.asked, at: at) }
        followUps = 0
        quietSince = at
    }
}
