package import CoffeeChat

/// A person's name that leads to their page.
package struct PersonLink: Hashable, Sendable {
    package var id: PersonID
    package var name: String
    /// What else is worth saying in half a line: title and company, or why they are named here.
    package var detail: String

    package init(id: PersonID, name: String, detail: String = "") {
        self.id = id
        self.name = name
        self.detail = detail
    }
}
