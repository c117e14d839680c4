package import CoffeeChat
import Foundation
package import Notebook

/// All that chat mode shows.
package struct Chat: Sendable {
    package let person: Person
    package let me: Me
    package let journey: Journey
    /// Under which the notes are kept.
    package let day: Day
    package let clock: ChatClock
    package let notes: KeptNotes
    package let questions: [KeptQuestion]
    /// The days of earlier chats of which there are notes, the latest first.
    package let earlier: [Day]
}

/// Opens chat mode: the clock, the questions, and the notes as they stand.
package struct OpenChat {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter day: Of a chat of which there are notes; `nil` for the one that is coming, is going on, or was just
    ///   had.
    package func callAsFunction(_ id: PersonID, on day: Day? = nil) throws(SeekerError) -> Chat {
        try practice.answering {
            try practice.notebook.read { reader in
                let ground = try MeetingGround(id, practice: practice, reader: reader)
                let chat = ground.chatDay
                let chosen = day ?? chat.day
                let appointment = chosen == chat.day ? chat.appointment : nil
                return Chat(
                    person: ground.person, me: ground.me, journey: ground.journey, day: chosen,
                    clock: ChatClock(appointment), notes: ground.notes(on: chosen),
                    questions: try reader.questions(for: ground.kept.key),
                    earlier: ground.notes.map(\.day).filter { $0 != chosen })
            }
        }
    }
}
