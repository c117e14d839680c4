package import CoffeeChat
package import Foundation
internal import GRDB

extension NotebookWriter {
    /// Adds an event. `source` marks what it came from in an imported file, so that a second import leaves it out.
    @discardableResult
    package func add(_ event: Event, to key: PersonKey, source: String? = nil) throws -> Int64 {
        let record = event.record
        try database.cachedStatement(
            sql: """
                INSERT INTO event (person_id, name, at, detail, text, starts, ends, due, job, source)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            key.row, record.name, Self.seconds(record.at), record.detail, record.text, record.starts.map(Self.seconds),
            record.ends.map(Self.seconds), record.due?.number, record.job.map(JobColumn.write), source,
        ])
        let row = database.lastInsertedRowID
        ledger?.inserted("event", row)
        return row
    }

    /// Marks an event as taken back: one that was so in the file it came from.
    package func markUndone(event row: Int64, at instant: Date) throws {
        try database.execute(
            sql: "UPDATE event SET undone_at = ? WHERE id = ?", arguments: [Self.seconds(instant), row])
    }

    /// Takes an event back: it stays in the history, marked, and so does the deed that it was.
    package func takeBack(event row: Int64, of key: PersonKey, at instant: Date) throws {
        try database.execute(
            sql: "UPDATE event SET undone_at = ? WHERE id = ? AND person_id = ? AND undone_at IS NULL",
            arguments: [Self.seconds(instant), row, key.row])
        try database.execute(
            sql: """
                UPDATE action SET undone_at = ? WHERE kind = 'logEvent' AND id IN
                    (SELECT action_id FROM change WHERE tbl = 'event' AND first_row = ?)
                """, arguments: [Self.seconds(instant), row])
    }

    static func seconds(_ instant: Date) -> Int { Int(instant.timeIntervalSince1970.rounded(.down)) }
}
