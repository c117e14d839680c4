package import CoffeeChat
import Foundation
package import Notebook

/// Adds an event to a journey.
package struct LogEvent {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(_ record: EventRecord, to id: PersonID) throws(SeekerError) -> ActionID {
        try self(record, to: id) { _, _, _ in }
    }

    /// - Parameter also: What belongs to the same change, and is taken back with it.
    func callAsFunction(
        _ record: EventRecord, to id: PersonID, also: (NotebookWriter, PersonKey) throws -> Void
    ) throws(SeekerError) -> ActionID {
        try self(record, to: id) { writer, key, _ in try also(writer, key) }
    }

    /// - Parameter also: As above; it is told the event's row.
    func callAsFunction(
        _ record: EventRecord, to id: PersonID, also: (NotebookWriter, PersonKey, Int64) throws -> Void
    ) throws(SeekerError) -> ActionID {
        try practice.answering {
            let event = try Event(record)
            let key = try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                try refuseSecondAsk(event, kept, reader: reader)
                try refuseUnknownIntroducer(event, reader: reader)
                return kept.key
            }
            let deed = Deed(.logEvent, person: key, detail: record.name)
            return try practice.notebook.change(deed, at: practice.now()) { writer in
                let row = try writer.add(event, to: key)
                try also(writer, key, row)
                try Standings(practice).renew([key], writer: writer)
            }.action
        }
    }

    /// The same as a value, for a page that shows the form again.
    package func result(of record: EventRecord, to id: PersonID) -> Result<ActionID, SeekerError> {
        do {
            return .success(try self(record, to: id))
        } catch {
            return .failure(error)
        }
    }

    /// One open ask to a person at a time.
    private func refuseSecondAsk(_ event: Event, _ kept: KeptPerson, reader: NotebookReader) throws {
        guard case .asked = event.happening else { return }
        let journey = Journey(
            events: try reader.events(of: [kept.key])[kept.key] ?? [], isWarm: kept.person.introducer != nil,
            isConnection: kept.person.isConnection, now: event.at, habits: practice.habits(of: try reader.me()))
        if journey.hasOpenAsk { throw SeekerError.askIsOpen(name: kept.person.name) }
    }

    private func refuseUnknownIntroducer(_ event: Event, reader: NotebookReader) throws {
        guard case .introducedBy(let id) = event.happening, try reader.key(of: id) == nil else { return }
        throw SeekerError.unknownPerson(id.text)
    }
}
