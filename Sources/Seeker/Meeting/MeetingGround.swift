import CoffeeChat
import Foundation
import Notebook

/// What is on file for the chat with one person.
struct MeetingGround {
    let kept: KeptPerson
    let me: Me
    /// Without those taken back, the oldest first.
    let events: [Event]
    let journey: Journey
    /// The notes on all chats with them, the latest first.
    let notes: [KeptNotes]
    /// The days of talks that they asked for: their notes are not about a chat of mine.
    private let helpDays: Set<Day>
    let zone: TimeZone
    let now: Date

    var person: Person { kept.person }
    var today: Day { Day(now, in: zone) }

    init(_ id: PersonID, practice: Practice, reader: NotebookReader) throws {
        guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
        self.kept = kept
        me = try reader.me()
        zone = practice.zone(of: me)
        now = practice.now()
        events = try reader.events(of: [kept.key])[kept.key] ?? []
        notes = try reader.notes(of: kept.key)
        helpDays = Set(
            try reader.requests(of: kept.key).compactMap(\.talk).map { [zone] in Day($0.start, in: zone) })
        journey = Journey(
            events: events, isWarm: kept.person.introducer != nil, isConnection: kept.person.isConnection, now: now,
            habits: practice.habits(of: me))
    }

    /// The chat that is coming, is going on, or was just had.
    var chatDay: ChatDay {
        let noted = notes.map(\.day).filter { !helpDays.contains($0) }
        return ChatDay(events: events, noted: noted, now: now, zone: zone)
    }

    /// What was promised so far, as `ChooseQuestions.key` compares it.
    var promised: Set<String> {
        Set(
            events.compactMap { event in
                if case .promised = event.happening { ChooseQuestions.key(event.text) } else { nil }
            })
    }

    /// What notes promise and Today does not know yet.
    func newVows(in notes: TalkNotes) -> [MakePromises.Vow] {
        let known = promised
        return notes.vows.filter { !known.contains(ChooseQuestions.key($0.text)) }.map {
            MakePromises.Vow($0.text, by: $0.by, due: $0.due)
        }
    }

    func notes(on day: Day) -> KeptNotes {
        notes.first { $0.day == day } ?? KeptNotes(day: day, savedAt: now)
    }
}
