/// A person's row: what tables are joined by. It never leaves the program; outside a person is a `PersonID`.
package struct PersonKey: Hashable, Sendable, Comparable {
    package let row: Int64

    package init(row: Int64) { self.row = row }

    package static func < (a: PersonKey, b: PersonKey) -> Bool { a.row < b.row }
}
