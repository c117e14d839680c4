import Foundation
internal import GRDB

/// What `doctor` looks at in the file, as facts.
package struct NotebookHealth: Sendable {
    package let file: String
    /// Bytes, with the write-ahead log.
    package let size: Int
    package let sqlite: String
    /// What SQLite's integrity check found; empty when sound.
    package let damage: [String]
    package let danglingReferences: Int
    /// Whether others on this machine could read the file.
    package let isOpenToOthers: Bool
    package let people: Int
    package let events: Int
    package let actions: Int
    /// People who are missing from the search index, or too many in it.
    package let indexGap: Int
}

extension Notebook {
    package func health() throws -> NotebookHealth {
        try read { reader in
            let database = reader.database
            func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
            let people = try count("SELECT count(*) FROM person")
            let check = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            let dangling = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
            return NotebookHealth(
                file: file, size: Self.size(of: file) + Self.size(of: file + "-wal"),
                sqlite: try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "", damage: check,
                danglingReferences: dangling, isOpenToOthers: Self.isOpenToOthers(file), people: people,
                events: try count("SELECT count(*) FROM event WHERE undone_at IS NULL"),
                actions: try count("SELECT count(*) FROM action"),
                indexGap: try abs(people - count("SELECT count(*) FROM person_search")))
        }
    }

    private static func size(of path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
    }

    private static func isOpenToOthers(_ path: String) -> Bool {
        let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int ?? 0o600
        return mode & 0o077 != 0
    }
}
