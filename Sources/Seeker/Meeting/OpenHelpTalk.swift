package import CoffeeChat
import Foundation
package import Notebook

/// All that chat mode shows from the other chair: somebody asked for the seeker's time.
package struct HelpTalk: Sendable {
    package let person: Person
    package let request: HelpRequest
    /// Under which the notes are kept.
    package let day: Day
    package let clock: ChatClock
    package let notes: KeptNotes
    /// What the notes promise and Today does not know yet.
    package let vows: [MakePromises.Vow]
}

/// Opens chat mode for a talk that somebody asked for: the clock, their own words, and the notes as they stand.
package struct OpenHelpTalk {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter day: Under which notes are kept; `nil` for the talk's, or for today where it has no time yet.
    package func callAsFunction(_ id: HelpRequest.ID, on day: Day? = nil) throws(SeekerError) -> HelpTalk {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let request = try reader.request(id) else { throw SeekerError.unknownRequest }
                let ground = try MeetingGround(request.person, practice: practice, reader: reader)
                let chosen = day ?? request.talk.map { Day($0.start, in: ground.zone) } ?? ground.today
                let notes = ground.notes(on: chosen)
                return HelpTalk(
                    person: ground.person, request: request, day: chosen, clock: ChatClock(request.talk), notes: notes,
                    vows: ground.newVows(in: TalkNotes(notes.text, on: chosen)))
            }
        }
    }

    /// The talk is over: its promises come onto Today. `nil` where there are none that are new.
    package func finish(_ id: HelpRequest.ID, on day: Day) throws(SeekerError) -> (promises: Int, action: ActionID)? {
        let talk = try self(id, on: day)
        return try MakePromises(practice)(talk.vows, with: talk.person.id).map { (talk.vows.count, $0) }
    }
}
