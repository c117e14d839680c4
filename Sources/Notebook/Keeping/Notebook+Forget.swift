internal import GRDB

/// What `forget` removed, in numbers.
package struct Forgotten: Hashable, Sendable {
    package var events = 0
    package var jobsAndSchools = 0
    package var historyLines = 0
    /// Mentions in other people's journeys ("introduced by").
    package var mentions = 0
}

extension Notebook {
    /// Counts what `forget` would remove.
    package func traces(of key: PersonKey) throws -> Forgotten {
        try read { reader in try Self.count(key, reader.database) }
    }

    /// Removes a person and every trace of them, from the free pages and the write-ahead log of the file too.
    /// This alone cannot be undone: that is its purpose.
    package func forget(_ key: PersonKey) throws -> Forgotten {
        let forgotten = try keep { writer in
            let database = writer.database
            let traces = try Self.count(key, database)
            for statement in Self.removals { try database.execute(sql: statement, arguments: ["row": key.row]) }
            // The index keeps the words of deleted rows in its older segments until it is written anew.
            try database.execute(sql: "INSERT INTO person_search (person_search) VALUES ('rebuild')")
            return traces
        }
        try sweep()
        return forgotten
    }

    /// Rewrites the file without its free pages, and empties the write-ahead log.
    func sweep() throws {
        do {
            try database.vacuum()
            _ = try database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        } catch let error as DatabaseError {
            throw NotebookError(error, file: file)
        }
    }

    private static func count(_ key: PersonKey, _ database: Database) throws -> Forgotten {
        func count(_ sql: String) throws -> Int {
            try Int.fetchOne(database, sql: sql, arguments: ["row": key.row]) ?? 0
        }
        return Forgotten(
            events: try count("SELECT count(*) FROM event WHERE person_id = :row"),
            jobsAndSchools: try count("SELECT count(*) FROM career WHERE person_id = :row"),
            historyLines: try count("SELECT count(*) FROM action WHERE person_id = :row"),
            mentions: try count("SELECT count(*) FROM event WHERE \(mentions)"))
    }

    private static let mentions =
        "person_id <> :row AND name = 'introducedBy' AND detail = (SELECT slug FROM person WHERE id = :row)"

    private static let removals = [
        "DELETE FROM event WHERE \(mentions)",
        "DELETE FROM change WHERE action_id IN (SELECT id FROM action WHERE person_id = :row)",
        """
        DELETE FROM change WHERE first_row = last_row AND ((tbl = 'person' AND first_row = :row)
            OR (tbl = 'event' AND first_row IN (SELECT id FROM event WHERE person_id = :row))
            OR (tbl = 'typed' AND first_row IN (SELECT id FROM typed WHERE person_id = :row)))
        """,
        // A removed job or school stands in the history as a whole row, with whose it was.
        "DELETE FROM change WHERE tbl = 'career' AND json_extract(before, '$.person_id') = :row",
        "DELETE FROM change WHERE tbl = 'draft' AND json_extract(before, '$.person_id') = :row",
        "DELETE FROM action WHERE person_id = :row",
        "DELETE FROM person_search WHERE rowid = :row",
        "DELETE FROM person WHERE id = :row",
    ]
}
