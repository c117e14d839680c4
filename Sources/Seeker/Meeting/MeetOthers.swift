package import CoffeeChat
import Foundation
package import Notebook

/// People whom somebody named in a chat become persons of the notebook, introduced by them. One change: undo takes
/// them out again.
package struct MeetOthers {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package struct Outcome: Sendable {
        /// In the order in which they were named; who was on file already is among them.
        package let people: [PersonID]
        package let action: ActionID
    }

    /// `nil` where nobody was named.
    package func callAsFunction(_ others: [NotedPerson], through id: PersonID) throws(SeekerError) -> Outcome? {
        guard !others.isEmpty else { return nil }
        return try practice.answering {
            guard let friend = try practice.notebook.read({ try $0.person(id) }) else {
                throw SeekerError.unknownPerson(id.text)
            }
            let now = practice.now()
            let done = try practice.notebook.change(Deed(.addPerson), at: now) { writer in
                let met = try Self.bring(others, by: friend, at: now, writer: writer)
                if let first = met.first { try writer.nameAction(person: first.key) }
                try Standings(practice).renew(met.map(\.key) + [friend.key], writer: writer)
                return met.map(\.id)
            }
            return Outcome(people: done.value, action: done.action)
        }
    }

    /// Writes them and who they came by, as part of a change.
    static func bring(
        _ others: [NotedPerson], by friend: KeptPerson, at now: Date, writer: NotebookWriter
    ) throws -> [(key: PersonKey, id: PersonID)] {
        guard !others.isEmpty else { return [] }
        var names = FreeNames(taken: try writer.reader.slugs())
        var met: [(key: PersonKey, id: PersonID)] = []
        for other in others {
            if let person = try known(other, besides: friend.key, reader: writer.reader) {
                try introduce(person, by: friend, at: now, writer: writer)
                met.append((person.key, person.person.id))
            } else {
                met.append(try add(other, names: &names, by: friend, at: now, writer: writer))
            }
        }
        let text = others.map(\.name).joined(separator: ", ")
        try writer.add(Event(at: now, .received(.person), text: text), to: friend.key)
        return met
    }

    /// Somebody on file for sure: by the profile, or by a name that nobody else has.
    static func known(_ other: NotedPerson, besides friend: PersonKey, reader: NotebookReader) throws -> KeptPerson? {
        for words in [other.profile?.text ?? "", other.name] where !words.isEmpty {
            let keys = try reader.matches(words)
            if keys.count == 1, keys[0] != friend { return try reader.people(keys).first }
        }
        return nil
    }

    private static func introduce(
        _ person: KeptPerson, by friend: KeptPerson, at now: Date, writer: NotebookWriter
    ) throws {
        if person.person.introducer == nil {
            var changed = person.person
            changed.introducer = friend.person.id
            try writer.update(person.key, from: person.person, to: changed, isTyped: true)
        }
        try writer.add(Event(at: now, .introducedBy(friend.person.id)), to: person.key)
    }

    private static func add(
        _ other: NotedPerson, names: inout FreeNames, by friend: KeptPerson, at now: Date, writer: NotebookWriter
    ) throws -> (PersonKey, PersonID) {
        let person = Person(
            id: names.next(for: other.name), name: other.name, title: other.title, company: other.company,
            profile: other.profile, notes: other.line == other.name ? "" : other.line,
            introducer: friend.person.id)
        let key = try writer.add(person)
        try writer.add(Event(at: now, .introducedBy(friend.person.id)), to: key)
        return (key, person.id)
    }
}
