package import CoffeeChat

/// What a profile says: the values of a LinkedIn profile (pasted, or saved as PDF) or of a JSON Résumé, before
/// anybody has compared them with the notebook. What was not found is empty.
package struct ProfileReading: Hashable, Sendable {
    /// As it is printed, with degrees and pictures where they were typed.
    package var name = ""
    package var headline = ""
    package var place = ""
    package var email = ""
    package var profile: ProfileAddress?
    package var summary = ""
    /// Newest first, as the profile tells them.
    package var positions: [Position] = []
    package var education: [Education] = []
    package var skills: [String] = []
    /// Their names alone: `Chinese (Simplified)`, not how well they are spoken.
    package var languages: [String] = []

    package init() {}

    /// Whether it tells of anybody: a name, and something about whoever bears it.
    package var isProfile: Bool { !name.isEmpty && tellsOfLife }

    private var tellsOfLife: Bool {
        !positions.isEmpty || !education.isEmpty || !skills.isEmpty || !languages.isEmpty || profile != nil
    }

    /// The job they have now: the first that lasts, else none.
    package var currentPosition: Position? { positions.first(where: \.isCurrent) }
}
