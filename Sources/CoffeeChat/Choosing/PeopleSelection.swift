package import struct Foundation.Date

/// Which people a page asks for.
package struct PeopleSelection: Hashable, Sendable {
    package var words = ""
    package var stages: Set<Stage> = []
    package var fields: Set<Field> = []
    package var steps: ClosedRange<Int>?
    /// A company's key, see `CompanyName`.
    package var company = ""
    package var changedJobSince: Date?

    package init() {}

    package var isEmpty: Bool { self == PeopleSelection() }
}
