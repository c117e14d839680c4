package import struct Foundation.Date

/// Why one might write to somebody one knows. A reason is something that happened, so that the message is about them.
package enum ReasonToWrite: Hashable, Sendable {
    /// A change of jobs that was seen at an import.
    case newJob(JobChange, on: Day)
    /// I have met somebody whom they introduced: tell them how it went.
    case metTheirFriend(PersonID, on: Day)
    /// What they said they would send or do has come.
    case theyKeptPromise(what: String, on: Day)
    /// I owe them something: sending it is the best letter.
    case myPromise(what: String, due: Day?)
    /// They gave advice some weeks ago: tell them what became of it.
    case theirAdvice(what: String, on: Day)
    /// So many years ago today, or a few days ago, they talked.
    case yearsSince(Day, years: Int)
    /// A gig, an opening or an article that fits them: its first line, or its address.
    case fits(what: String)
    /// The rhythm says so, and nothing else has happened.
    case rhythm(last: Day)

    /// 0 for the best: what happened comes before the calendar.
    package var rank: Int {
        switch self {
        case .newJob: 0
        case .metTheirFriend: 1
        case .theyKeptPromise: 2
        case .myPromise: 3
        case .theirAdvice: 4
        case .fits: 5
        case .yearsSince: 6
        case .rhythm: 7
        }
    }
}

extension ReasonToWrite {
    /// What there is to write about, the best first. Nothing while an ask is open, or right after a contact: then the
    /// next word is theirs.
    ///
    /// - Parameters:
    ///   - introduced: People to whom they opened the door, with the day on which I met them.
    ///   - rhythm: `nil` for the usual three months.
    package static func reasons(
        _ journal: ProgressJournal, introduced: [(person: PersonID, metOn: Day)] = [], rhythm: Rhythm? = nil,
        now: Date, habits: Habits
    ) -> [ReasonToWrite] {
        let finder = ReasonFinder(journal, rhythm: rhythm, now: now, habits: habits)
        return finder.reasons(introduced: introduced).sorted { $0.rank < $1.rank }
    }
}

/// Looks for what happened since the two last had to do with each other.
private struct ReasonFinder {
    private let events: [Event]
    private let journey: Journey
    private let talks: [Appointment]
    private let rhythm: Rhythm?
    private let habits: Habits
    private let today: Day
    private let lastContact: Day?

    init(_ journal: ProgressJournal, rhythm: Rhythm?, now: Date, habits: Habits) {
        events = journal.events
        journey = journal.journey
        talks = journal.talks
        self.rhythm = rhythm
        self.habits = habits
        today = habits.day(of: now)
        lastContact = journal.journey.lastContact.map(habits.day(of:))
    }

    func reasons(introduced: [(person: PersonID, metOn: Day)]) -> [ReasonToWrite] {
        guard !journey.hasOpenAsk, ![.yes, .booked, .met].contains(journey.stage) else { return [] }
        var reasons = [newJob, myPromise].compactMap(\.self)
        guard journey.hasMet, isQuiet(for: Self.breath) else { return reasons }
        reasons += introduced.filter { isNews($0.metOn, within: Self.fresh) }.map {
            .metTheirFriend($0.person, on: $0.metOn)
        }
        reasons += [theirPromise, theirAdvice, anniversary, calendar].compactMap(\.self)
        return reasons
    }

    private var newJob: ReasonToWrite? {
        guard let last = events.last(where: { if case .changedJob = $0.happening { true } else { false } }),
            case .changedJob(let change) = last.happening, isNews(habits.day(of: last.at), within: Self.fresh),
            !events.contains(where: { $0.happening == .noted && $0.at >= last.at })
        else { return nil }
        return .newJob(change, on: habits.day(of: last.at))
    }

    private var myPromise: ReasonToWrite? {
        journey.openPromises.first { $0.promise.by == .me }.map { .myPromise(what: $0.what, due: $0.promise.due) }
    }

    /// A promise that was kept last, where it was theirs.
    private var theirPromise: ReasonToWrite? {
        var open: [(what: String, by: Promise.Promiser)] = []
        var kept: ReasonToWrite?
        for event in events {
            switch event.happening {
            case .promised(let promise): open.append((event.text, promise.by))
            case .kept where !open.isEmpty:
                let promise = open.removeFirst()
                let day = habits.day(of: event.at)
                kept = promise.by == .them ? .theyKeptPromise(what: promise.what, on: day) : nil
            case .thanked, .gaveBack: kept = nil
            default: break
            }
        }
        guard case .theyKeptPromise(_, let day)? = kept, today.days(since: day) <= Self.fresh else { return nil }
        return kept
    }

    private var theirAdvice: ReasonToWrite? {
        let advice = events.last { [.received(.wisdom), .received(.words)].contains($0.happening) }
        guard let advice, let lastContact else { return nil }
        let day = habits.day(of: advice.at)
        // Told once: a contact well after the advice has had its chance.
        guard today.days(since: day) >= Self.timeToTry, lastContact.days(since: day) < Self.timeToTry / 2 else {
            return nil
        }
        return .theirAdvice(what: advice.text, on: day)
    }

    private var anniversary: ReasonToWrite? {
        guard let talk = talks.last.map({ habits.day(of: $0.start) }) else { return nil }
        let years = (today.year - 1...today.year).lazy.map { $0 - talk.year }.first { years in
            years > 0 && (0...Self.fewDays).contains(today.days(since: talk.adding(months: 12 * years)))
        }
        return years.map { .yearsSince(talk, years: $0) }
    }

    private var calendar: ReasonToWrite? {
        guard let lastContact else { return nil }
        let day = rhythm.map { $0.next(after: lastContact) } ?? lastContact.adding(days: Patience.stayInTouch)
        return day.flatMap { $0 <= today ? .rhythm(last: lastContact) : nil }
    }

    private func isQuiet(for days: Int) -> Bool { lastContact.map { today.days(since: $0) >= days } ?? true }

    /// Whether they have not spoken since, and it is not old yet.
    private func isNews(_ day: Day, within days: Int) -> Bool {
        today.days(since: day) <= days && lastContact.map { $0 < day } ?? true
    }

    /// Days in which a message needs no other after it.
    private static let breath = 14
    private static let fresh = 60
    /// Days in which advice can be tried.
    private static let timeToTry = 30
    private static let fewDays = 10
}
