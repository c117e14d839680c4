package import CoffeeChat
internal import GRDB

extension NotebookWriter {
    /// Adds a request. Its own number is not looked at: the notebook gives one.
    @discardableResult
    package func add(_ request: HelpRequest, of key: PersonKey) throws -> Int64 {
        let columns = request.columns.sorted { $0.key < $1.key }
        let names = columns.map(\.key).joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
            sql: "INSERT INTO request (person_id, \(names)) VALUES (?, \(marks))",
            arguments: StatementArguments([key.row.databaseValue] + columns.map(\.value.databaseValue)))
        let row = database.lastInsertedRowID
        ledger?.inserted("request", row)
        return row
    }

    /// Writes what differs between the two.
    package func update(from old: HelpRequest, to new: HelpRequest) throws {
        let before = old.columns
        let after = new.columns.filter { before[$0.key] != $0.value }
        guard !after.isEmpty else { return }
        try ledger?.updating("request", old.id, before: before.filter { after[$0.key] != nil }, after: after)
        try set("request", old.id, after)
    }

    package func removeRequest(_ id: Int64) throws {
        try ledger?.deleting("request", id, in: database)
        try database.execute(sql: "DELETE FROM request WHERE id = ?", arguments: [id])
    }
}
