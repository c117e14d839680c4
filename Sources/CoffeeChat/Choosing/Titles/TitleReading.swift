/// What a title says about its holder's current job.
package struct TitleReading: Hashable, Sendable {
    package let field: Field
    package let rung: Rung
    /// An empty title says nothing: its holder is unknown, not "mid".
    package let isUnknown: Bool

    package init(field: Field, rung: Rung, isUnknown: Bool = false) {
        self.field = field
        self.rung = rung
        self.isUnknown = isUnknown
    }

    package static let unknown = TitleReading(field: .other, rung: .mid, isUnknown: true)
}
