package import CoffeeChat

/// Whom a text would help, whom to write to, and who asks for my time.
package struct GiveBackModel: Sendable {
    package var text = ""
    /// `nil` before a text was read.
    package var matches: [MatchRow]?
    package var reasons: [ReasonRow] = []
    package var requests: [RequestRow] = []
    package var capacity = ""
    /// What is set, as typed; empty for no limit.
    package var talksAMonth = ""
    package var balance = ""
    package var errors: FieldErrors = [:]
    package var from = ""
    package var theirText = ""

    package struct MatchRow: Hashable, Sendable {
        package var person: PersonLink
        package var reasons: [String]
    }

    package struct ReasonRow: Hashable, Sendable {
        package var person: PersonLink
        package var sentence: String
    }

    package struct RequestRow: Hashable, Sendable {
        package var id: Int64
        package var person: PersonLink
        package var status: String
        package var text: String
        /// Whether a yes or a no of mine is due.
        package var needsAnswer: Bool
    }
}

/// A draft that is copied from here and sent by hand.
package struct NoteModel: Sendable {
    package var heading: String
    package var text: String
    package var profile: String
    package var email: String
    package var person: PersonLink
    /// Their request, where the note answers one.
    package var request: HelpRequest.ID?
}

/// Two people who should meet, and what is written to them.
package struct IntroductionModel: Sendable {
    package var person: PersonLink
    package var to: String
    package var why: String
    package var other: PersonLink?
    /// To the first, to the second, to both; empty before somebody was chosen.
    package var letters: [String] = []
    package var names: [String] = []
    package var error: String?
}
