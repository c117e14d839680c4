package import CoffeeChat

/// A profile that was read, beside what is on file; or the form that takes one.
package struct ProfileModel: Sendable {
    package var whose: Whose
    package var name: String
    package var error: String?
    /// The reading that waits for its owner's word; empty while there is none.
    package var waiting: String
    package var rows: [Row]
    /// For somebody new: people who may be the same.
    package var sameAs: [PersonLink]

    package enum Whose: Hashable, Sendable {
        case newcomer
        case person(PersonID)
        /// The seeker's own.
        case me
    }

    package struct Row: Hashable, Sendable {
        /// The name of the field in the form.
        package var key: String
        package var label: String
        package var onFile: [String]
        package var read: [String]
        package var isTyped: Bool
        package var isChosen: Bool

        package init(
            key: String, label: String, onFile: [String], read: [String], isTyped: Bool = false, isChosen: Bool = true
        ) {
            self.key = key
            self.label = label
            self.onFile = onFile
            self.read = read
            self.isTyped = isTyped
            self.isChosen = isChosen
        }
    }

    package init(
        whose: Whose = .newcomer, name: String = "", error: String? = nil, waiting: String = "", rows: [Row] = [],
        sameAs: [PersonLink] = []
    ) {
        self.whose = whose
        self.name = name
        self.error = error
        self.waiting = waiting
        self.rows = rows
        self.sameAs = sameAs
    }
}
