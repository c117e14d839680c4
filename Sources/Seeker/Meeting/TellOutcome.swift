package import CoffeeChat
import Foundation
package import Notebook

/// Did it happen? Met, moved or missed; none of them is anybody's fault.
package struct TellOutcome {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package enum Outcome: Hashable, Sendable {
        /// - Parameter day: Where it was not on the books: the day on which it took place; `nil` for now.
        case met(on: Day? = nil)
        case moved(Appointment)
        /// Called off, or to be moved to a time that is still to be found.
        case fellThrough
        case missed
    }

    package func callAsFunction(_ outcome: Outcome, of id: PersonID) throws(SeekerError) -> ActionID {
        let records = try practice.answering {
            let ground = try practice.notebook.read { try MeetingGround(id, practice: practice, reader: $0) }
            return Self.events(of: outcome, ground)
        }
        guard let action = try LogTogether(practice)(records, to: id) else {
            throw .unexpected("an outcome without an event")
        }
        return action
    }

    private static func events(of outcome: Outcome, _ ground: MeetingGround) -> [EventRecord] {
        switch outcome {
        case .met(let day):
            let at = day.flatMap { $0 < ground.today ? $0.at(hour: 12, in: ground.zone) : nil } ?? ground.now
            let written = ground.notes(on: ground.chatDay.day)
            // What was written during the talk need not be asked for.
            let isNoted = !TalkNotes(written.text).isEmpty
            return [EventRecord(name: "met", at: at)] + (isNoted ? [EventRecord(name: "noted", at: at)] : [])
        case .moved(let talk):
            return [
                EventRecord(name: "moved", at: ground.now, detail: talk.link, starts: talk.start, ends: talk.end)
            ]
        case .fellThrough: return [EventRecord(name: "calledOff", at: ground.now)]
        case .missed: return [EventRecord(name: "missed", at: ground.now)]
        }
    }
}
