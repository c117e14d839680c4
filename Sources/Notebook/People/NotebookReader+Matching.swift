package import CoffeeChat
internal import GRDB

/// What an import needs to know of everybody who is there already.
package struct KnownPerson: Sendable {
    package let key: PersonKey
    package let id: PersonID
    package let name: String
    package let title: String
    package let company: String
    package let place: String
    package let email: String
    package let profile: String?
    package let connectedOn: Day?
}

extension NotebookReader {
    package func knownPeople() throws -> [KnownPerson] {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT id, slug, name, title, company, place, email, profile, connected_on FROM person ORDER BY id")
        var known: [KnownPerson] = []
        while let row = try rows.next() {
            known.append(
                KnownPerson(
                    key: PersonKey(row: row[0]), id: PersonID(kept: row[1]), name: row[2], title: row[3],
                    company: row[4], place: row[5], email: row[6], profile: row[7],
                    connectedOn: (row[8] as Int?).map(Day.init(number:))))
        }
        return known
    }

    /// What the seeker typed: by person and field, what a file last said of it.
    package func typedFields() throws -> [PersonKey: [String: String]] {
        var typed: [PersonKey: [String: String]] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT person_id, field, filed FROM typed")
        while let row = try rows.next() { typed[PersonKey(row: row[0]), default: [:]][row[1]] = row[2] }
        return typed
    }

    /// The marks of what imports have brought already, taken-back ones too.
    package func eventSources() throws -> Set<String> {
        try String.fetchSet(database, sql: "SELECT source FROM event WHERE source IS NOT NULL")
    }

    package func slugs() throws -> Set<String> { try String.fetchSet(database, sql: "SELECT slug FROM person") }
}
