import CoffeeChat
import Foundation
import Interchange
import Notebook

/// Cortado's own export coming back: into an empty notebook it is all as it was; into one with people in it, those
/// who are missing come in whole, and those who are there get the events that they lack.
struct DocumentPlan: Sendable {
    var new: [DocumentPerson] = []
    var known: [(key: PersonKey, events: [DocumentEvent], chats: [DocumentChat], requests: [DocumentRequest])] = []
    var me: Me?
}

extension NotebookDocument {
    /// The people as any other file would bring them, for the preview.
    var arrival: Arrival {
        var arrival = Arrival()
        arrival.people = people.enumerated().map { index, entry in
            let person = entry.person
            var arrived = ArrivedPerson(name: person.name, origin: Origin(file: Self.format, line: index + 1))
            arrived.title = person.title
            arrived.company = person.company
            arrived.place = person.place
            arrived.email = person.email
            arrived.profile = person.profile
            arrived.connectedOn = person.connectedOn
            return arrived
        }
        arrival.document = self
        return arrival
    }
}

/// Compares a document with the notebook: by id and name first, since both gave the same ids.
struct DocumentComparison {
    private let reader: NotebookReader
    private let known: [PersonID: KnownPerson]
    private var matcher: PersonMatcher

    init(reader: NotebookReader) throws {
        let people = try reader.knownPeople()
        self.reader = reader
        known = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        matcher = PersonMatcher(people)
    }

    mutating func compare(_ arrival: Arrival, _ document: NotebookDocument, into plan: inout ImportPlan) throws {
        var found = DocumentPlan()
        for (entry, arrived) in zip(document.people, arrival.people) {
            guard let same = person(entry, arrived) else {
                found.new.append(entry)
                plan.new.append(arrived)
                continue
            }
            let missing = try missingEvents(entry, of: same.key)
            let chats = try missingChats(entry, of: same.key)
            let requests = try missingRequests(entry, of: same.key)
            let isSame = missing.isEmpty && chats.isEmpty && requests.isEmpty
            if isSame { plan.same += 1 } else { note(arrived, same, into: &plan) }
            found.known.append((same.key, missing, chats, requests))
        }
        found.me = try reader.typedKeysOfMe().isEmpty ? document.me.me : nil
        plan.document = found
    }

    private mutating func person(_ entry: DocumentPerson, _ arrived: ArrivedPerson) -> KnownPerson? {
        if let same = known[entry.person.id],
            PersonMatcher.nameKey(same.name) == PersonMatcher.nameKey(entry.person.name)
        {
            return same
        }
        // A namesake without a shared address or employer comes in as somebody else: our own file is not in doubt.
        if case .same(let person) = matcher.match(arrived) { return person }
        return nil
    }

    private func note(_ arrived: ArrivedPerson, _ same: KnownPerson, into plan: inout ImportPlan) {
        plan.changed.append(
            PersonChange(
                key: same.key, id: same.id, name: same.name, differences: [], job: nil, filed: [:], arrived: arrived))
    }

    /// Notes of days of which there are none: what stands there is never written over.
    private func missingChats(_ entry: DocumentPerson, of key: PersonKey) throws -> [DocumentChat] {
        guard !entry.chats.isEmpty else { return [] }
        let there = Set(try reader.notes(of: key).map(\.day))
        return entry.chats.filter { !there.contains($0.day) && !$0.text.isEmpty }
    }

    private func missingEvents(_ entry: DocumentPerson, of key: PersonKey) throws -> [DocumentEvent] {
        guard !entry.events.isEmpty else { return [] }
        let there = Set(try reader.history(of: key).map { EventMark($0.event.record) })
        return entry.events.filter { !there.contains(EventMark($0.record)) }
    }

    private func missingRequests(_ entry: DocumentPerson, of key: PersonKey) throws -> [DocumentRequest] {
        guard !entry.requests.isEmpty else { return [] }
        let there = try reader.requests(of: key)
        return entry.requests.filter { told in
            !there.contains { $0.received == told.request.received && $0.text == told.request.text }
        }
    }
}

/// What makes two events the same one, told in two files: whole seconds, since files keep no more.
private struct EventMark: Hashable {
    let name: String
    let second: Int
    let detail: String
    let text: String

    init(_ record: EventRecord) {
        name = record.name
        second = Int(record.at.timeIntervalSince1970.rounded(.down))
        detail = record.detail
        text = record.text
    }
}

extension DocumentPlan {
    /// Writes what the plan says, and answers who was added and on whom something was written.
    func take(into writer: NotebookWriter, at now: Date) throws -> (added: [KeptPerson], touched: Set<PersonKey>) {
        var names = FreeNames(taken: try writer.reader.slugs())
        var added: [KeptPerson] = []
        for entry in new {
            var person = entry.person
            person.introducer = nil
            person.id = names.claim(entry.person.id) ?? names.next(for: person.name)
            let key = try writer.add(person, isIndexed: false)
            added.append(KeptPerson(key: key, person: person))
        }
        try writer.index(added)
        for (kept, entry) in zip(added, new) {
            try introduce(kept, entry, writer: writer)
            for draft in entry.drafts { try writer.add(draft.kept, to: kept.key, at: draft.place) }
            try add(entry.events, to: kept.key, writer: writer, at: now)
            try add(entry.chats, to: kept.key, writer: writer, at: now)
            let questions = entry.questions.map { KeptQuestion(text: $0.text, isTicked: $0.isTicked) }
            if !questions.isEmpty { try writer.save(questions, for: kept.key) }
            if !entry.aim.isEmpty { try writer.save(aim: entry.aim, for: kept.key) }
            for told in entry.requests { try writer.add(told.request, of: kept.key) }
        }
        for person in known {
            try add(person.events, to: person.key, writer: writer, at: now)
            try add(person.chats, to: person.key, writer: writer, at: now)
            for told in person.requests { try writer.add(told.request, of: person.key) }
        }
        if let me { try writer.save(me, isTyped: true) }
        return (added, Set(known.map(\.key)))
    }

    /// Introducers may stand further down in the file than those whom they introduce.
    private func introduce(_ kept: KeptPerson, _ entry: DocumentPerson, writer: NotebookWriter) throws {
        guard let introducer = entry.person.introducer, try writer.reader.key(of: introducer) != nil else { return }
        var person = kept.person
        person.introducer = introducer
        try writer.update(kept.key, from: kept.person, to: person, isTyped: false)
    }

    private func add(_ chats: [DocumentChat], to key: PersonKey, writer: NotebookWriter, at now: Date) throws {
        var days: Set<Day> = []
        for chat in chats where days.insert(chat.day).inserted {
            try writer.add(KeptNotes(day: chat.day, text: chat.text, savedAt: now), to: key)
        }
    }

    private func add(_ events: [DocumentEvent], to key: PersonKey, writer: NotebookWriter, at now: Date) throws {
        for event in events {
            let row = try writer.add(try Event(event.record), to: key, source: nil)
            if event.isUndone { try writer.markUndone(event: row, at: now) }
            var sent = KeptSent()
            sent.invitation = event.invitation?.kept
            sent.times = event.offered.compactMap(\.span)
            try writer.add(sent, to: key, with: row)
        }
    }
}

extension FreeNames {
    /// Takes this very id, where it is free.
    mutating func claim(_ id: PersonID) -> PersonID? { take(id.text) ? id : nil }
}
