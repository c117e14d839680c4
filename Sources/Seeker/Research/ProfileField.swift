import CoffeeChat

/// A field that can be taken over from a profile.
package enum ProfileField: String, CaseIterable, Sendable {
    case name, title, company, place, email, profile, positions, education, skills, languages
}

/// One field of somebody on file beside what their profile says of it.
package struct ProfileDifference: Hashable, Sendable {
    package enum State: Sendable {
        /// Nothing is on file yet.
        case new
        case same
        /// The profile adds to a list.
        case more
        case different
    }

    package let field: ProfileField
    package let state: State
    /// As a line a piece, for the page that shows both; of a career, one line a job.
    package let onFile: [String]
    package let read: [String]
    /// The seeker typed what is on file: it stays unless they choose otherwise.
    package let isTyped: Bool

    /// - Parameter read: What stands in the field once the profile is taken over.
    init(_ field: ProfileField, onFile: [String], read: [String], isTyped: Bool) {
        self.field = field
        self.onFile = onFile
        self.read = read
        self.isTyped = isTyped
        state = onFile == read ? .same : onFile.isEmpty ? .new : read.starts(with: onFile) ? .more : .different
    }

    /// What is taken over where nobody can be asked: all that is news, but for what the seeker typed.
    package var isForTaking: Bool { state != .same && !(isTyped && state == .different) }
}
