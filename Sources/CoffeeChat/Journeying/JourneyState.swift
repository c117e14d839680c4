import struct Foundation.Date

/// What a journey's events say, before the clock is asked: the fold's accumulator.
///
/// Days and weeks that pass between two events count too (`settle`), so that a note written after a long
/// silence begins anew; what they mean for the present is read by `JourneyReading`.
struct JourneyState {
    var stage = Stage.idea
    /// Since when the stage holds; for `ready`, when the first draft or finding was there.
    var since = Date.distantPast
    /// The last sign in what is open: silence counts from here.
    var quietSince = Date.distantPast
    var lastContact: Date?

    /// Whether the seeker chose how often the two hear from each other.
    var hasRhythm = false
    var isWarm: Bool
    var timesAsked = 0
    var lastAsk: Date?
    var followUps = 0

    /// They asked something back, and nobody answered yet.
    var question: Date?
    /// They wrote, and nobody read it yet.
    var unread: Date?

    var offer = Offer.none
    var isNudged = false
    var appointment: Appointment?

    var hasDeclined = false
    /// A no that was not thanked yet.
    var unthankedDecline: Date?
    var laterUntil: Day?
    var restsUntil: Day?

    var hasMet = false
    /// Whether a rest ends among friends (`inTouch`) and not among strangers (`idea`).
    var isAcquainted = false
    /// The end of a talk that was not noted down yet.
    var unnotedTalk: Date?
    /// The end of a talk that nobody gave thanks for yet.
    var unthankedTalk: Date?
    var promises: [Journey.OpenPromise] = []
    /// The latest change of jobs, until the two have to do with each other again.
    var news: News?

    struct News {
        var change: JobChange
        var at: Date
    }

    /// Where the search for a time stands.
    enum Offer {
        case none
        /// They said yes: times are to be offered, from then on.
        case owed(from: Date, why: DueItem.Why)
        case made(Date)
    }

    init(isWarm: Bool) { self.isWarm = isWarm }

    var hasOpenAsk: Bool { stage == .asked || stage == .followedUp }

    var mayFollowUp: Bool {
        followUps < (isWarm ? Patience.followUpsWhenWarm : Patience.followUpsWhenCold)
    }

    mutating func enter(_ stage: Stage, at instant: Date) {
        self.stage = stage
        since = instant
        quietSince = instant
        if stage != .booked { appointment = nil }
        if stage != .yes {
            offer = .none
            isNudged = false
        }
        if stage != .resting { restsUntil = nil }
        if stage != .later { laterUntil = nil }
    }

    mutating func rest(from instant: Date, habits: Habits) {
        enter(.resting, at: instant)
        restsUntil = habits.day(of: instant).adding(months: Patience.restMonths)
    }

    /// A word went from one to the other: the keep-in-touch clock starts again, old news is told.
    mutating func touched(at instant: Date) {
        lastContact = lastContact.map { max($0, instant) } ?? instant
        news = nil
    }

    /// Whatever they wrote has had its answer.
    mutating func heard() {
        question = nil
        unread = nil
    }
}
