package import CoffeeChat
package import Foundation
package import Notebook

/// The page before a chat: who they are, what we share, what was written, and what to ask.
package struct Brief: Sendable {
    package let person: Person
    package let me: Me
    package let journey: Journey
    package let introducer: String
    /// The chat's day, and its time where one is on the books.
    package let day: Day
    package let appointment: Appointment?
    /// Their line as a picture of years.
    package let picture: CareerPicture
    /// The rarest first.
    package let shared: [Desk.Shared]
    /// What I wrote and they answered, the oldest first.
    package let letters: [Letter]
    /// What I want to learn, in my own words; may be empty.
    package let aim: String
    /// What else could be learned from just this person.
    package let wishes: [LearningWish]
    /// The questions that were chosen.
    package let questions: [KeptQuestion]
    /// Questions to choose from, without those that were chosen.
    package let ideas: [QuestionIdea]
    /// The list that would be taken for half an hour, where none was chosen yet.
    package let proposal: [QuestionIdea]
    package let language: MessageLanguage
    /// What the checker says of the chosen list.
    package let reading: EtiquetteReading
    /// Earlier chats with them, the latest first.
    package let earlier: [EarlierChat]

    /// A message of the journey.
    package struct Letter: Hashable, Sendable {
        package let at: Date
        package let isMine: Bool
        package let happening: Happening
        package let text: String
    }

    package struct EarlierChat: Sendable {
        package let day: Day
        package let notes: TalkNotes
    }
}

extension Brief.Letter {
    /// `nil` for what is no message, or has no words on file.
    init?(_ event: Event) {
        guard !event.text.isEmpty else { return nil }
        switch event.happening {
        case .asked, .followedUp, .offered, .thanked, .declinedKindly: isMine = true
        case .answered, .booked: isMine = false
        default: return nil
        }
        (at, happening, text) = (event.at, event.happening, event.text)
    }
}
