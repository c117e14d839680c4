/// The query of `/people`; each property is the name of its query item, left out where it is empty.
package struct PeopleFilter: Hashable, Sendable {
    package var q: String
    package var stage: String
    package var field: String
    package var steps: String
    package var company: String

    package init(q: String = "", stage: String = "", field: String = "", steps: String = "", company: String = "") {
        self.q = q
        self.stage = stage
        self.field = field
        self.steps = steps
        self.company = company
    }

    package var isEmpty: Bool { q.isEmpty && hasNoChoices }

    /// Whether nothing but the search narrows the list.
    var hasNoChoices: Bool { stage.isEmpty && field.isEmpty && steps.isEmpty && company.isEmpty }
}
