package import CoffeeChat

/// What somebody asks of the seeker, and how far it has come.
package struct RequestModel: Sendable {
    package var id: HelpRequest.ID
    package var person: PersonLink
    /// What they wrote.
    package var text: String
    package var status: String
    package var step: Step
    /// The time that was agreed on, in words; empty where there is none.
    package var when = ""
    package var place = ""
    package var typed = InvitationModel.Typed()
    package var pointer = ""
    package var errors: FieldErrors = [:]

    package enum Step: Hashable, Sendable {
        /// An answer of mine is due, or I may still change it.
        case answer
        /// I said yes.
        case setTime
        case talk
        /// The talk lies behind.
        case given
    }
}
