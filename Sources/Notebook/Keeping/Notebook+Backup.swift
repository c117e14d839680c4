package import Foundation
internal import GRDB

extension Notebook {
    /// Copies the whole notebook to a new file, also while the app is writing: SQLite's online backup.
    package func backup(to path: String) throws(NotebookError) {
        guard !FileManager.default.fileExists(atPath: path) else { throw .exists(file: path) }
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw .cannotOpen(file: path)
        }
        do {
            let copy = try DatabaseQueue(path: path)
            try database.backup(to: copy)
            // A single file, without a log beside it, can be carried about.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw NotebookError(error, file: path)
        }
    }

    /// Puts a backup in the place of what the notebook holds. The backup is looked over first; the caller keeps a
    /// backup of what was there.
    package func restore(from path: String) throws(NotebookError) {
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(file: path) }
        do {
            // A copy in memory, so that an older backup is brought up to date without touching its file.
            let copy = try DatabaseQueue()
            try Self.opened(path).backup(to: copy)
            try Self.look(over: copy, file: path)
            try Migrations.apply(to: copy)
            let generation = try database.read { try NotebookReader(database: $0).generation() }
            try copy.backup(to: database)
            // The backup counts its own changes: what is kept in memory must not take it for what was there before.
            try database.write { database in
                try database.execute(
                    sql: "UPDATE cache SET value = max(CAST(value AS INTEGER), ?) + 1 WHERE key = 'generation'",
                    arguments: [generation])
            }
        } catch {
            throw NotebookError(error, file: path)
        }
    }

    private static func opened(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private static func look(over copy: DatabaseQueue, file: String) throws {
        try copy.read { database in
            guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Migrations.applicationID else {
                throw NotebookError.notANotebook(file: file)
            }
            guard try !Migrations.migrator.hasBeenSuperseded(database) else { throw NotebookError.newer(file: file) }
            guard try String.fetchOne(database, sql: "PRAGMA quick_check") == "ok" else {
                throw NotebookError.damaged(file: file)
            }
        }
    }
}

/// What a backup holds, for the sentence that asks whether it is the right one.
package struct BackupContents: Hashable, Sendable {
    package let people: Int
    package let events: Int
    /// When something was last done in it.
    package let lastDeed: Date?
}

extension Notebook {
    /// Looks a backup over without touching anything.
    package static func look(at path: String) throws(NotebookError) -> BackupContents {
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(file: path) }
        do {
            let copy = try DatabaseQueue()
            try opened(path).backup(to: copy)
            try look(over: copy, file: path)
            return try copy.read { database in
                BackupContents(
                    people: try Int.fetchOne(database, sql: "SELECT count(*) FROM person") ?? 0,
                    events: try Int.fetchOne(database, sql: "SELECT count(*) FROM event WHERE undone_at IS NULL") ?? 0,
                    lastDeed: try Double.fetchOne(database, sql: "SELECT max(at) FROM action")
                        .map(Date.init(timeIntervalSince1970:)))
            }
        } catch {
            throw NotebookError(error, file: path)
        }
    }
}
