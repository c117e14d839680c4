internal import GRDB

extension NotebookReader {
    /// Who is kept in which circle, by the circle's name; each in the order in which they were added.
    package func circles() throws -> [String: [PersonKey]] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT circle, id FROM person WHERE circle <> '' ORDER BY circle, id")
        var members: [String: [PersonKey]] = [:]
        while let row = try rows.next() { members[row[0], default: []].append(PersonKey(row: row[1])) }
        return members
    }
}
