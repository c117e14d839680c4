package import CoffeeChat

/// The booked chat with one person, or the form that books one.
package struct InvitationModel: Sendable {
    package var id: PersonID
    package var name: String
    package var booked: Booked?
    package var typed = Typed()
    package var errors: FieldErrors = [:]

    package struct Booked: Sendable {
        package var summary: String
        package var mine: String
        package var theirs: String
        package var location: String
        /// Whether there is an invitation, and files of it; a talk that was booked by hand has none yet.
        package var isMade = true
        package var hasMail: Bool
        /// Why there is no mail to send.
        package var missing: [String]
        /// Called off, or behind us: nothing is to be moved.
        package var isOver: Bool
        /// What their calendar answered, in a sentence.
        package var answer: String
        /// The time that they propose instead, in seconds since 1970.
        package var counter: Int?
    }

    package struct Typed: Hashable, Sendable {
        package var date = ""
        package var time = ""
        package var minutes = "30"
        /// `usual`, `fresh`, `own` or `none`.
        package var choice = "usual"
        package var link = ""
    }
}
