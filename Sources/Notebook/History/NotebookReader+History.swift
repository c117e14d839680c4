import CoffeeChat
import struct Foundation.Date
internal import GRDB

extension NotebookReader {
    /// What was done, newest first.
    package func actions(limit: Int) throws -> [KeptAction] {
        try Row.fetchAll(database, sql: Self.selectActions + " ORDER BY a.id DESC LIMIT ?", arguments: [limit])
            .compactMap(Self.action)
    }

    package func action(_ id: ActionID) throws -> KeptAction? {
        try Row.fetchOne(database, sql: Self.selectActions + " WHERE a.id = ?", arguments: [id.number])
            .flatMap(Self.action)
    }

    /// The last thing done that still stands.
    package func lastAction() throws -> KeptAction? {
        try Row.fetchOne(database, sql: Self.selectActions + " WHERE a.undone_at IS NULL ORDER BY a.id DESC LIMIT 1")
            .flatMap(Self.action)
    }

    private static let selectActions = """
        SELECT a.id, a.at, a.kind, a.detail, a.undone_at, p.slug, p.name
        FROM action a LEFT JOIN person p ON p.id = a.person_id
        """

    private static func action(_ row: Row) -> KeptAction? {
        guard let kind = Deed.Kind(rawValue: row[2]) else { return nil }
        return KeptAction(
            id: ActionID(number: row[0]), at: Date(timeIntervalSince1970: row[1]), kind: kind, detail: row[3],
            person: (row[5] as String?).map(PersonID.init(kept:)), personName: row[6], isUndone: row[4] as Int? != nil)
    }
}

extension NotebookWriter {
    /// Says whom the running change is about, where that is known only once they are added.
    package func nameAction(person: PersonKey) throws {
        guard let ledger else { return }
        try database.execute(
            sql: "UPDATE action SET person_id = ? WHERE id = ?", arguments: [person.row, ledger.action.number])
    }
}
