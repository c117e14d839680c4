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
        journey = Journey(
            events: events, isWarm: kept.person.introducer != nil, isConnection: kept.person.isConnection, now: now,
            habits: practice.habits(of: me))
    }

    /// The chat that is coming, is going on, or was just had.
    var chatDay: ChatDay { ChatDay(events: events, noted: notes.map(\.day), now: now, zone: zone) }

    func notes(on day: Day) -> KeptNotes {
        notes.first { $0.day == day } ?? KeptNotes(day: day, savedAt: now)
    }
}
