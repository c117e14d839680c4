package import CoffeeChat
package import Foundation
package import Notebook

/// Saves the notes of a chat at each pause of the pen. Each save is one transaction, and what it answers is on disk.
package struct KeepNotes {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package enum Outcome: Hashable, Sendable {
        case saved(revision: Int, at: Date)
        /// Another window wrote on the same notes since: what it says stands here, and nothing was saved. Whoever has
        /// seen both saves again, since the revision that stands here.
        case conflict(kept: KeptNotes, mine: String)
    }

    /// - Parameters:
    ///   - day: The chat's day, as `OpenChat` names it.
    ///   - revision: The one on which the writing began; 0 for notes that were not saved yet.
    ///   - window: A name that a window gives itself, such as a random number. A save whose answer was lost on the way
    ///     is then known as its own, and no conflict. A window sends one save at a time.
    package func callAsFunction(
        _ text: String, of id: PersonID, on day: Day, since revision: Int, by window: String = ""
    ) throws(SeekerError) -> Outcome {
        try practice.answering {
            try practice.notebook.jot { writer in
                guard let key = try writer.reader.key(of: id) else { throw SeekerError.unknownPerson(id.text) }
                let now = practice.now()
                let kept = try writer.reader.notes(of: key, on: day)
                if let kept, kept.text == text { return .saved(revision: kept.revision, at: kept.savedAt) }
                if let kept, kept.revision != revision, window.isEmpty || kept.writer != window {
                    return .conflict(kept: kept, mine: text)
                }
                let notes = KeptNotes(day: day, text: text, writer: window, savedAt: now)
                return .saved(revision: try writer.save(notes, of: key), at: now)
            }
        }
    }

    /// Adds lines below what stands there, whatever another window writes: what `cortado note` does.
    package func add(_ text: String, of id: PersonID, on day: Day) throws(SeekerError) -> KeptNotes {
        try practice.answering {
            try practice.notebook.jot { writer in
                guard let key = try writer.reader.key(of: id) else { throw SeekerError.unknownPerson(id.text) }
                let now = practice.now()
                var notes = try writer.reader.notes(of: key, on: day) ?? KeptNotes(day: day, savedAt: now)
                let gap = notes.text.isEmpty || notes.text.hasSuffix("\n") ? "" : "\n"
                notes.text += gap + text
                notes.writer = ""
                notes.savedAt = now
                notes.revision = try writer.save(notes, of: key)
                return notes
            }
        }
    }

    /// What stands there now.
    package func read(_ id: PersonID, on day: Day) throws(SeekerError) -> KeptNotes {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let key = try reader.key(of: id) else { throw SeekerError.unknownPerson(id.text) }
                return try reader.notes(of: key, on: day) ?? KeptNotes(day: day, savedAt: practice.now())
            }
        }
    }

    /// The notes are done: Today asks for them no more. `nil` where it did not ask, or nothing was written.
    package func finish(_ id: PersonID) throws(SeekerError) -> ActionID? {
        let isDue = try practice.answering {
            try practice.notebook.read { reader in
                let ground = try MeetingGround(id, practice: practice, reader: reader)
                let notes = ground.notes(on: ground.chatDay.day)
                return ground.journey.due.contains { $0.kind == .notes } && !TalkNotes(notes.text).isEmpty
            }
        }
        return isDue ? try LogEvent(practice)(EventRecord(name: "noted", at: practice.now()), to: id) : nil
    }
}
