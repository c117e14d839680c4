package import CoffeeChat
import Foundation
import Notebook

/// Words and roles: what people said over all chats, by topic, with how many of them said it.
package struct GatherSayings {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction() throws(SeekerError) -> SaidTopics {
        try practice.answering {
            try practice.notebook.read { reader in
                try Self.topics(reader, zone: practice.zone(of: try reader.me()))
            }
        }
    }

    static func topics(_ reader: NotebookReader, zone: TimeZone) throws -> SaidTopics {
        let kept = try reader.notes()
        let logged = try reader.sayingsLogged()
        let keys = Set(kept.map(\.key) + logged.map(\.key))
        let people = Dictionary(
            try reader.people(keys.sorted(), withCareer: false).map { ($0.key, $0.person) }
        ) { first, _ in first }
        var sources = kept.compactMap { key, notes in
            people[key].map { person in
                SaidTopics.Source(
                    person: person.id, name: person.name, day: notes.day, notes: TalkNotes(notes.text))
            }
        }
        sources += logged.compactMap { key, event in
            people[key].map { person in
                SaidTopics.Source(
                    person: person.id, name: person.name, day: Day(event.at, in: zone), notes: Self.notes(event))
            }
        }
        return SaidTopics(sources)
    }

    /// What a chat gave is a line without a mark; what was written with "met" are notes of their own.
    private static func notes(_ event: Event) -> TalkNotes {
        if event.happening == .met { return TalkNotes(event.text) }
        let line = event.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        // A mark that stands alone leaves the line whole, whatever is quoted within it.
        return TalkNotes("“ " + line)
    }
}
