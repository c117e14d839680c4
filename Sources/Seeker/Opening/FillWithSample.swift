import CoffeeChat
import Foundation
package import Notebook

/// Fills a notebook with made-up people, for a first look. One deed: undo takes them all out again.
package struct FillWithSample {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    @discardableResult
    package func callAsFunction() throws(SeekerError) -> ActionID {
        try practice.answering {
            let now = practice.now()
            let sample = SampleNotebook(now: now, zone: practice.machineZone)
            return try practice.notebook.change(Deed(.importDocument, detail: Self.name), at: now) { writer in
                let cast = try fillPeople(sample, writer: writer)
                try fillTalks(cast, now: now, writer: writer)
                for request in sample.requests {
                    guard let asker = cast.first(where: { $0.entry.person.id == request.person }) else { continue }
                    var request = request
                    request.person = asker.person.id
                    try writer.add(request, of: asker.key)
                }
                // The language, the calendars and the rest of who they are stay the reader's own.
                if try writer.reader.typedKeysOfMe().isEmpty { try writer.save(sample.me, isTyped: false) }
                if try writer.reader.calendars().isEmpty {
                    let calendar = KeptCalendar(
                        name: SampleCalendar.name, file: SampleCalendar.file, events: SampleCalendar.count,
                        fetchedAt: now)
                    try writer.save(calendar, content: sample.calendar)
                }
                try Standings(practice).renewEverybody(writer: writer)
            }.action
        }
    }

    /// Somebody of the sample, as they came into the notebook.
    private struct Member {
        let entry: SampleNotebook.Entry
        let key: PersonKey
        /// Under an identifier that nobody else has.
        let person: Person
    }

    private func fillPeople(_ sample: SampleNotebook, writer: NotebookWriter) throws -> [Member] {
        var names = FreeNames(taken: try writer.reader.slugs())
        let cast = try sample.people.map { entry in
            var person = entry.person
            person.id = names.claim(entry.person.id) ?? names.next(for: person.name)
            return Member(entry: entry, key: try writer.add(Self.bare(person)), person: person)
        }
        // Introducers may come further down than those whom they introduce.
        for member in cast where member.person.introducer != nil {
            try writer.update(member.key, from: Self.bare(member.person), to: member.person, isTyped: false)
        }
        for member in cast {
            for (number, event) in member.entry.events.enumerated() {
                try writer.add(event, to: member.key, source: "sample:\(member.key.row):\(number)")
            }
        }
        return cast
    }

    private static func bare(_ person: Person) -> Person {
        var bare = person
        bare.introducer = nil
        return bare
    }

    /// What was written down in the talks that were had, and what is to be asked in the one that comes.
    private func fillTalks(_ cast: [Member], now: Date, writer: NotebookWriter) throws {
        for member in cast {
            let notes = SampleChats.notes(member.entry, zone: practice.machineZone, now: now)
            if let notes { try writer.add(notes, to: member.key) }
            guard member.entry.person.name == SampleQuestions.person else { continue }
            try writer.save(SampleQuestions.list.map { KeptQuestion(text: $0) }, for: member.key)
            try writer.save(aim: SampleQuestions.aim, for: member.key)
        }
    }

    /// A notebook with anybody in it is left as it is.
    package func ifEmpty() throws(SeekerError) {
        let isEmpty = try practice.answering { try practice.notebook.read { try $0.isEmpty() } }
        if isEmpty { try self() }
    }

    static let name = "sample"
}
