import struct Foundation.Date

/// What each event does to a journey.
extension JourneyState {
    mutating func take(_ event: Event, habits: Habits) {
        let at = event.at
        settle(until: at, habits: habits)
        switch event.happening {
        case .noted:
            unnotedTalk = nil
            news = nil
            // Among friends what is noted is that they had to do with each other.
            if stage == .inTouch || hasRhythm { touched(at: at) }
        case .researched, .drafted: prepared(at: at)
        case .asked: asked(at: at)
        case .followedUp: followedUp(at: at)
        case .answered(let answer): answered(answer, at: at, habits: habits)
        case .offered: offered(at: at)
        case .booked(let talk), .moved(let talk): booked(talk, at: at)
        case .calledOff: fellThrough(at: at, offerFrom: at, habits: habits)
        // Not on the same day: a missed talk leaves both a little sore.
        case .missed: fellThrough(at: at, offerFrom: habits.start(days: 1, after: at), habits: habits)
        case .met: met(at: at)
        case .thanked: thanked(at: at)
        case .declinedKindly:
            touched(at: at)
            unthankedDecline = nil
        case .promised(let promise):
            unnotedTalk = nil
            promises.append(.init(what: event.text, promise: promise, madeOn: at))
        case .kept:
            touched(at: at)
            if !promises.isEmpty { promises.removeFirst() }
        case .introducedBy: isWarm = true
        case .gaveBack: touched(at: at)
        case .received, .felt: unnotedTalk = nil
        case .rested:
            heard()
            rest(from: at, habits: habits)
        case .resumed: resumed(at: at)
        case .changedJob(let change): news = News(change: change, at: at)
        }
    }

    private mutating func prepared(at: Date) {
        if stage == .idea { enter(.ready, at: at) }
    }

    private mutating func resumed(at: Date) {
        hasDeclined = false
        unthankedDecline = nil
        if stage == .resting || stage == .later { enter(isAcquainted ? .inTouch : .idea, at: at) }
    }
}
