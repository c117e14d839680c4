/// The warm ways to a person that the notebook knows of.
package struct Warmth: Hashable, Sendable {
    /// Somebody I know who can introduce the two, and where they know each other from.
    package var introduction: Acquaintance?
    /// A connection of mine who works where the person does.
    package var colleague: Acquaintance?

    package struct Acquaintance: Hashable, Sendable {
        package var name: String
        package var company: String

        package init(name: String, company: String) {
            self.name = name
            self.company = company
        }
    }

    package init(introduction: Acquaintance? = nil, colleague: Acquaintance? = nil) {
        self.introduction = introduction
        self.colleague = colleague
    }

    package static let none = Warmth()
}
