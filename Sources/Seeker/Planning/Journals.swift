import CoffeeChat
import Foundation
import Notebook

/// Reads what happened with whom, for everything that is counted over everybody.
struct Journals {
    let now: Date
    let habits: Habits
    let reader: NotebookReader

    init(_ practice: Practice, reader: NotebookReader) throws {
        now = practice.now()
        habits = practice.habits(of: try reader.me())
        self.reader = reader
    }

    /// Of everybody with whom anything happened.
    func all() throws -> [Entry] { try entries(try reader.events()) }

    /// Of those with whom one of these things happened: a plan needs no more than those who were asked or met.
    func those(with names: [String]) throws -> [Entry] {
        try entries(try reader.events(of: try reader.people(withEvents: names)))
    }

    func one(_ kept: KeptPerson) throws -> ProgressJournal {
        journal(kept, try reader.events(of: [kept.key])[kept.key] ?? [])
    }

    struct Entry {
        let kept: KeptPerson
        let journal: ProgressJournal
    }

    private func entries(_ events: [PersonKey: [Event]]) throws -> [Entry] {
        try reader.people(events.keys.sorted(), withCareer: false).map {
            Entry(kept: $0, journal: journal($0, events[$0.key] ?? []))
        }
    }

    private func journal(_ kept: KeptPerson, _ events: [Event]) -> ProgressJournal {
        ProgressJournal(
            person: kept.person.id, events: events, isWarm: kept.person.introducer != nil, now: now, habits: habits)
    }

    /// What makes a plan: asks, answers and talks.
    static let ofThePlan = ["asked", "followedUp", "answered", "offered", "booked", "moved", "met", "thanked"]
}
