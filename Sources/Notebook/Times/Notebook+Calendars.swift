package import Foundation
internal import GRDB

extension NotebookReader {
    package func calendars() throws -> [KeptCalendar] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT id, name, address, file, events, fetched_at, tried_at, trouble, is_private
                FROM calendar ORDER BY name, id
                """
        ).map { row in
            KeptCalendar(
                id: row[0], name: row[1], address: row[2], file: row[3], events: row[4],
                fetchedAt: Date(timeIntervalSince1970: row[5]), triedAt: Date(timeIntervalSince1970: row[6]),
                trouble: row[7], isPrivate: row[8])
        }
    }

    /// What a calendar holds, byte by byte.
    package func content(ofCalendar id: Int64) throws -> [UInt8] {
        let data = try Data.fetchOne(database, sql: "SELECT content FROM calendar WHERE id = ?", arguments: [id])
        return [UInt8](data ?? Data())
    }

    /// A word that the program keeps for itself, as the key of the feed.
    package func setting(_ key: String) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM me WHERE key = ?", arguments: [key])
    }
}

extension NotebookWriter {
    /// Adds a calendar, or puts a newer one in its place.
    @discardableResult
    package func save(_ calendar: KeptCalendar, content: [UInt8]) throws -> Int64 {
        guard calendar.id != 0 else {
            try database.execute(
                sql: """
                    INSERT INTO calendar (name, address, file, content, events, fetched_at, tried_at, trouble,
                        is_private) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    calendar.name, calendar.address, calendar.file, Data(content), calendar.events,
                    Self.seconds(calendar.fetchedAt), Self.seconds(calendar.triedAt), calendar.trouble,
                    calendar.isPrivate,
                ])
            let row = database.lastInsertedRowID
            ledger?.inserted("calendar", row)
            return row
        }
        try forgetBusyTime(ofCalendar: calendar.id)
        try database.execute(
            sql: """
                UPDATE calendar SET name = ?, content = ?, events = ?, fetched_at = ?, tried_at = ?, trouble = ?,
                    is_private = ?
                WHERE id = ?
                """,
            arguments: [
                calendar.name, Data(content), calendar.events, Self.seconds(calendar.fetchedAt),
                Self.seconds(calendar.triedAt), calendar.trouble, calendar.isPrivate, calendar.id,
            ])
        return calendar.id
    }

    /// A try that failed: the calendar stays as it was.
    package func markTried(calendar id: Int64, at instant: Date, trouble: String) throws {
        try database.execute(
            sql: "UPDATE calendar SET tried_at = ?, trouble = ? WHERE id = ?",
            arguments: [Self.seconds(instant), trouble, id])
    }

    package func rename(calendar id: Int64, to name: String) throws {
        try database.execute(sql: "UPDATE calendar SET name = ? WHERE id = ?", arguments: [name, id])
    }

    package func remove(calendar id: Int64) throws {
        try forgetBusyTime(ofCalendar: id)
        try database.execute(sql: "DELETE FROM calendar WHERE id = ?", arguments: [id])
    }

    package func keep(setting key: String, _ value: String) throws {
        try database.execute(
            sql: """
                INSERT INTO me (key, value, typed) VALUES (?, ?, 0) ON CONFLICT (key) DO UPDATE SET value = excluded.value
                """, arguments: [key, value])
    }
}
