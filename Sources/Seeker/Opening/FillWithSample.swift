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
                var names = FreeNames(taken: try writer.reader.slugs())
                var keys: [(key: PersonKey, old: Person, new: Person)] = []
                for entry in sample.people {
                    var person = entry.person
                    person.id = names.claim(entry.person.id) ?? names.next(for: person.name)
                    var bare = person
                    bare.introducer = nil
                    keys.append((try writer.add(bare), bare, person))
                }
                // Introducers may come further down than those whom they introduce.
                for (key, old, new) in keys where new.introducer != nil {
                    try writer.update(key, from: old, to: new, isTyped: false)
                }
                for (entry, added) in zip(sample.people, keys) {
                    for (number, event) in entry.events.enumerated() {
                        try writer.add(event, to: added.key, source: "sample:\(added.key.row):\(number)")
                    }
                }
                for (entry, added) in zip(sample.people, keys) {
                    let notes = SampleChats.notes(entry, zone: practice.machineZone, now: now)
                    if let notes { try writer.add(notes, to: added.key) }
                }
                // The language stays the reader's own.
                if try writer.reader.typedKeysOfMe().isEmpty { try writer.save(sample.me, isTyped: false) }
                try Standings(practice).renewEverybody(writer: writer)
            }.action
        }
    }

    /// A notebook with anybody in it is left as it is.
    package func ifEmpty() throws(SeekerError) {
        let isEmpty = try practice.answering { try practice.notebook.read { try $0.isEmpty() } }
        if isEmpty { try self() }
    }

    static let name = "sample"
}
