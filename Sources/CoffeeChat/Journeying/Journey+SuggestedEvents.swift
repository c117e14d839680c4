extension Journey {
    /// What is likely to happen next, the most usual first: the buttons of the person's page.
    /// Every other event can still be logged.
    package var suggestedEvents: [NextEvent] {
        var next = usualNext
        if !openPromises.isEmpty { next.insert(.kept, at: min(1, next.count)) }
        if due.contains(where: { $0.kind == .thankDecline }) { next.insert(.declinedKindly, at: 0) }
        if due.contains(where: { $0.kind == .thank }), stage != .met { next.insert(.thanked, at: 0) }
        return next
    }

    private var usualNext: [NextEvent] {
        switch stage {
        case .idea where hasDeclined: [.resumed, .noted]
        case .idea: [.researched, .drafted, .asked, .introducedBy]
        case .ready: hasDeclined ? [.resumed, .rested] : [.asked, .introducedBy, .rested]
        case .asked, .followedUp: answers
        case .yes where due.contains { $0.kind == .nudge }: [.booked, .followedUp, .offered, .saidNo]
        case .yes where !due.contains { $0.kind == .offerTimes }: [.booked, .offered, .saidLater, .saidNo]
        case .yes: [.offered, .booked, .saidLater, .saidNo]
        case .booked: [.met, .moved, .calledOff, .missed]
        case .met: [.thanked, .received, .promised, .felt]
        case .inTouch: hasDeclined ? [.gaveBack, .promised, .received] : [.gaveBack, .promised, .received, .asked]
        case .later: hasDueAskAgain ? [.asked, .saidYes, .rested] : [.saidYes, .asked, .rested]
        case .resting: hasDeclined ? [.resumed, .noted] : [.saidYes, .saidNo, .resumed, .noted]
        }
    }

    private var answers: [NextEvent] {
        let isFollowUpDue = due.contains { $0.kind == .followUp }
        let answers: [NextEvent] = [.saidYes, .saidNo, .saidLater, .askedBack]
        return isFollowUpDue ? [.followedUp] + answers : answers + [.followedUp]
    }

    private var hasDueAskAgain: Bool { due.contains { $0.kind == .askAgain } }
}
