/// One job of a career line.
package struct Position: Hashable, Codable, Sendable {
    package var company: String
    package var title: String
    package var place: String
    package var start: CareerDate?
    /// `nil` while it lasts, or where the end is not known: `isCurrent` tells which.
    package var end: CareerDate?
    package var isCurrent: Bool

    package init(
        company: String, title: String, place: String = "", start: CareerDate? = nil, end: CareerDate? = nil,
        isCurrent: Bool? = nil
    ) {
        self.company = company
        self.title = title
        self.place = place
        self.start = start
        self.end = end
        self.isCurrent = isCurrent ?? (end == nil)
    }
}

/// One school of a career line.
package struct Education: Hashable, Codable, Sendable {
    package var school: String
    package var degree: String
    package var field: String
    package var start: CareerDate?
    package var end: CareerDate?

    package init(
        school: String, degree: String = "", field: String = "", start: CareerDate? = nil, end: CareerDate? = nil
    ) {
        self.school = school
        self.degree = degree
        self.field = field
        self.start = start
        self.end = end
    }
}
