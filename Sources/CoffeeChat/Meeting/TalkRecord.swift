package import struct Foundation.Date
package import struct Foundation.TimeZone

/// The last talk with somebody, put together from what was written down and what was logged: what a thank-you is made
/// of.
package enum TalkRecord {
    /// - Parameters:
    ///   - events: Of one person, in any order, without those taken back.
    ///   - notes: The notes on their talks, by day.
    /// - Returns: `nil` where no talk took place yet.
    package static func last(
        events: [Event], notes: [(day: Day, text: String)], now: Date, zone: TimeZone
    ) -> DraftFacts.Talk? {
        let events = events.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
        let talks = ChatDay.talks(events, zone: zone)
        let today = Day(now, in: zone)
        guard let (day, start) = lastTalk(talks, notes: notes, today: today, now: now, zone: zone) else { return nil }
        let before = talks.met.last { $0.day < day }?.day
        let written = notes.filter { $0.day <= day && $0.day > before ?? .init(number: .min) }
            .sorted { $0.day < $1.day }.map { TalkNotes($0.text, on: $0.day) }
        let logged = events.filter { $0.at >= start }
        let met = logged.last { $0.happening == .met }
        var talk = DraftFacts.Talk(on: day)
        for notes in written + [TalkNotes(met?.text ?? "", on: day)] { talk.add(notes.talk(on: day)) }
        talk.said = once(talk.said + logged.filter(\.isSaid).map(\.text))
        let links = talk.links
        talk.promises = merged(logged: promises(events), noted: talk.promises).filter { promise in
            promise.isKept || !links.contains { isKept(promise, by: $0) }
        }
        return talk
    }

    private static func lastTalk(
        _ talks: (met: [ChatDay.Met], open: Appointment?), notes: [(day: Day, text: String)], today: Day, now: Date,
        zone: TimeZone
    ) -> (Day, Date)? {
        // Thanks may be written before anybody has said that it took place.
        if let open = talks.open, open.start <= now { return (Day(open.start, in: zone), open.start) }
        if let met = talks.met.last { return (met.day, min(met.at, met.day.at(in: zone))) }
        let noted = notes.filter { $0.day <= today && !TalkNotes($0.text).isEmpty }.map(\.day).max()
        return noted.map { ($0, $0.at(in: zone)) }
    }

    /// Every promise of the journey, with whether it was kept: the oldest open one is kept first, as the journey has it.
    private static func promises(_ events: [Event]) -> [DraftFacts.Promise] {
        var promises: [DraftFacts.Promise] = []
        for event in events {
            switch event.happening {
            case .promised(let promise):
                promises.append(DraftFacts.Promise(by: promise.by, text: event.text, due: promise.due))
            case .kept:
                if let index = promises.firstIndex(where: { !$0.isKept }) { promises[index].isKept = true }
            default: break
            }
        }
        return promises
    }

    /// What is logged knows more: its day, and whether it was kept. Older ones that were kept are no news.
    private static func merged(logged: [DraftFacts.Promise], noted: [DraftFacts.Promise]) -> [DraftFacts.Promise] {
        let inNotes = Set(noted.map { NoteText.unmarked($0.text).lowercased() })
        let known = Set(logged.map { NoteText.unmarked($0.text).lowercased() })
        return logged.filter { !$0.isKept || inNotes.contains(NoteText.unmarked($0.text).lowercased()) }
            + noted.filter { !known.contains(NoteText.unmarked($0.text).lowercased()) }
    }

    /// "Send the article on site maps" is kept by the very message that brings the article.
    private static func isKept(_ promise: DraftFacts.Promise, by link: DraftFacts.Link) -> Bool {
        promise.by == .me && NoteText.isSaying(link.title)
            && promise.text.lowercased().contains(link.title.lowercased())
    }

    fileprivate static func once(_ texts: [String]) -> [String] {
        var seen: Set<String> = [""]
        return texts.filter { seen.insert(NoteText.unmarked($0).lowercased()).inserted }
    }
}

extension DraftFacts.Talk {
    fileprivate mutating func add(_ other: DraftFacts.Talk) {
        topics += other.topics.filter { new in !topics.contains { TopicName.key($0) == TopicName.key(new) } }
        said = TalkRecord.once(said + other.said)
        links += other.links.filter { new in !links.contains { $0.address == new.address } }
        promises += other.promises.filter { new in !promises.contains { $0.text == new.text } }
    }
}

extension Event {
    /// Something they said that the seeker took along.
    fileprivate var isSaid: Bool {
        guard case .received(let gain) = happening, !text.isEmpty else { return false }
        return gain == .wisdom || gain == .words
    }
}
