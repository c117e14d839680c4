/// One event of a journey, in words.
package struct EventRow: Hashable, Sendable {
    package var id: Int64
    /// "You asked by LinkedIn note"
    package var what: String
    package var when: String
    /// The moment for machines, as ISO 8601.
    package var iso: String
    /// What was written or said.
    package var text: String
    package var isUndone: Bool

    package init(id: Int64, what: String, when: String, iso: String = "", text: String = "", isUndone: Bool = false) {
        self.id = id
        self.what = what
        self.when = when
        self.iso = iso
        self.text = text
        self.isUndone = isUndone
    }
}
