/// The name of a circle: people from whom the seeker wants to hear equally often ("Mentors", "老同事").
package enum CircleName {
    /// As it is kept: one line, without blanks around it; `nil` for no name at all.
    package static func tidy(_ typed: String) -> String? {
        let words = typed.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
        return words.isEmpty ? nil : String(words.prefix(mostCharacters))
    }

    /// The circle that is meant by a name, however its letters are written.
    package static func find(_ name: String, in names: some Sequence<String>) -> String? {
        let key = name.lowercased()
        return names.first { $0.lowercased() == key }
    }

    package static let mostCharacters = 40
}
