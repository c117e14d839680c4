package import CoffeeChat
import Foundation
internal import GRDB

extension NotebookReader {
    package func me() throws -> Me {
        var columns: [String: String] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT key, value FROM me")
        while let row = try rows.next() { columns[row[0]] = row[1] }
        return Me(columns: columns)
    }

    /// The keys that the seeker typed: an import leaves them alone.
    package func typedKeysOfMe() throws -> Set<String> {
        try String.fetchSet(database, sql: "SELECT key FROM me WHERE typed = 1")
    }

    /// What saving would write. What a file says never replaces what was typed.
    package func changes(to me: Me, isTyped: Bool) throws -> [(key: String, value: String)] {
        let old = try self.me().columns
        let typed = isTyped ? [] : try typedKeysOfMe()
        return me.columns.filter { old[$0.key] != $0.value && !typed.contains($0.key) }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }
}

extension NotebookWriter {
    /// Writes what differs from what is on file.
    package func save(_ me: Me, isTyped: Bool) throws {
        for (key, value) in try reader.changes(to: me, isTyped: isTyped) {
            try write(key: key, value: value, isTyped: isTyped)
        }
    }

    private func write(key: String, value: String, isTyped: Bool) throws {
        if let row = try Row.fetchOne(database, sql: "SELECT id, value, typed FROM me WHERE key = ?", arguments: [key])
        {
            let after: [String: Cell] = ["value": .text(value), "typed": .integer(isTyped ? 1 : row[2])]
            try ledger?.updating(
                "me", row[0], before: ["value": .text(row[1]), "typed": .integer(row[2])], after: after)
            try set("me", row[0], after)
        } else {
            try database.execute(
                sql: "INSERT INTO me (key, value, typed) VALUES (?, ?, ?)", arguments: [key, value, isTyped ? 1 : 0])
            ledger?.inserted("me", database.lastInsertedRowID)
        }
    }
}
