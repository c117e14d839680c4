import struct Foundation.Date

/// Finding a time, and talking.
extension JourneyState {
    mutating func saidYes(at: Date, habits: Habits) {
        welcomed()
        if stage == .booked { return }
        // Said twice before times went out, the first yes is the one that waits.
        if stage == .yes, case .owed = offer { return }
        enter(.yes, at: at)
        isNudged = false
        offer = .owed(from: at, why: .saidYes(habits.day(of: at)))
    }

    mutating func offered(at: Date) {
        touched(at: at)
        heard()
        if stage == .booked { return }
        if stage != .yes { enter(.yes, at: at) }
        quietSince = at
        offer = .made(at)
    }

    mutating func booked(_ talk: Appointment, at: Date) {
        touched(at: at)
        heard()
        welcomed()
        enter(.booked, at: at)
        appointment = talk
    }

    mutating func fellThrough(at: Date, offerFrom: Date, habits: Habits) {
        touched(at: at)
        heard()
        guard stage == .booked else { return }
        let day = habits.day(of: appointment?.start ?? at)
        enter(.yes, at: at)
        offer = .owed(from: offerFrom, why: .talkFellThrough(day))
    }

    mutating func met(at: Date) {
        // Logged the morning after, it happened when the calendar says.
        let over = appointment.flatMap { $0.end <= at ? $0.end : nil } ?? at
        touched(at: over)
        heard()
        welcomed()
        enter(.met, at: over)
        (hasMet, isAcquainted) = (true, true)
        (unnotedTalk, unthankedTalk) = (over, over)
    }

    mutating func thanked(at: Date) {
        touched(at: at)
        unthankedDecline = nil
        (unnotedTalk, unthankedTalk) = (nil, nil)
        switch stage {
        case .booked:
            // Thanks before the talk are thanks for the yes; thanks after it say that it happened.
            guard let end = appointment?.end, end <= at else { return }
            (hasMet, isAcquainted) = (true, true)
            enter(.inTouch, at: at)
        case .yes, .later, .resting: break
        case .idea, .ready, .asked, .followedUp, .met, .inTouch:
            isAcquainted = true
            heard()
            enter(.inTouch, at: at)
        }
    }
}
