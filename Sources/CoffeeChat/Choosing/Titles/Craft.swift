/// What is done with a topic: "UX" is one thing to a designer, another to an engineer.
enum Craft: UInt8, CaseIterable, Sendable {
    /// No craft of its own: manager, lead, specialist, consultant, intern.
    case generic
    case design, research, writing, copywriting, engineering, strategy, operations

    init?(name: Substring) {
        guard let craft = Craft.allCases.first(where: { String(describing: $0) == name }) else { return nil }
        self = craft
    }
}
