package import Foundation
internal import GRDB

/// The seeker's one file. Values go in and come out; what they mean is decided elsewhere.
///
/// Every change runs in one transaction and leaves behind what is needed to take it back.
package struct Notebook: Sendable {
    package let file: String
    let database: any DatabaseWriter

    /// Who opens it: a command that ends soon, or a server whose pages read while it writes.
    package enum Use: Sendable { case command, server }

    /// Opens the notebook, and makes it where there is none.
    ///
    /// - Parameter patience: How long a second process waits for the first one's transaction, in seconds.
    package init(file: String, for use: Use, patience: Double = 10) throws(NotebookError) {
        self.file = file
        try Self.prepare(file)
        do {
            let configuration = Self.configuration(patience: patience)
            let database: any DatabaseWriter =
                switch use {
                case .command: try DatabaseQueue(path: file, configuration: configuration)
                case .server: try DatabasePool(path: file, configuration: configuration)
                }
            if try !Self.isCurrent(database, file: file) { try Self.makeCurrent(database) }
            self.database = database
        } catch {
            throw NotebookError(error, file: file)
        }
    }

    package func read<Value>(_ body: (NotebookReader) throws -> Value) throws -> Value {
        do {
            return try database.read { try body(NotebookReader(database: $0)) }
        } catch let error as DatabaseError {
            throw NotebookError(error, file: file)
        }
    }

    /// Writes what needs no undo: caches and settings of the program itself.
    package func keep<Value>(_ body: (NotebookWriter) throws -> Value) throws -> Value {
        do {
            return try database.write { database in
                let value = try body(NotebookWriter(database: database, ledger: nil))
                try Self.countUp(database)
                return value
            }
        } catch let error as DatabaseError {
            throw NotebookError(error, file: file)
        }
    }

    /// Writes what changes nobody's standing and needs no undo: a message that is being written. What others keep in
    /// memory stays fresh, so that no list is read anew at each pause of the pen.
    package func jot<Value>(_ body: (NotebookWriter) throws -> Value) throws -> Value {
        do {
            return try database.write { try body(NotebookWriter(database: $0, ledger: nil)) }
        } catch let error as DatabaseError {
            throw NotebookError(error, file: file)
        }
    }

    /// One change by the seeker: all of it or nothing, and its name in the history.
    package func change<Value>(
        _ deed: Deed, at instant: Date, body: (NotebookWriter) throws -> Value
    ) throws -> (value: Value, action: ActionID) {
        do {
            return try database.write { database in
                let ledger = try Ledger(opening: deed, at: instant, in: database)
                let value = try body(NotebookWriter(database: database, ledger: ledger))
                try ledger.close()
                try Self.countUp(database)
                return (value, ledger.action)
            }
        } catch let error as DatabaseError {
            throw NotebookError(error, file: file)
        }
    }

    /// Lets whoever keeps something in memory see that it may be stale, also after another process has written.
    private static func countUp(_ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO cache (key, value) VALUES ('generation', '1')
                ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1
                """
        ).execute()
    }

    private static func configuration(patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.label = "notebook"
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            // What is forgotten is overwritten, not only unlinked.
            try database.execute(
                sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// The file holds other people's details: nobody but its owner reads it. Made before SQLite opens it, since the
    /// write-ahead log takes its mode from the file.
    private static func prepare(_ file: String) throws(NotebookError) {
        let manager = FileManager.default
        guard !manager.fileExists(atPath: file) else { return }
        let folder = (file as NSString).deletingLastPathComponent
        do {
            if !folder.isEmpty {
                try manager.createDirectory(
                    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            }
        } catch {
            throw .cannotOpen(file: file)
        }
        guard manager.createFile(atPath: file, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw .cannotOpen(file: file)
        }
    }

    /// The write-ahead log is a property of the file: set once, and not asked for at each start, which is dear.
    private static func makeCurrent(_ database: any DatabaseWriter) throws {
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try Migrations.apply(to: database)
    }

    /// Whether the file has the shape of this program's; refuses what is another program's, or a newer one's.
    private static func isCurrent(_ database: any DatabaseWriter, file: String) throws -> Bool {
        try database.read { database in
            let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            if mark == Migrations.applicationID, version == Migrations.current { return true }
            let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
            guard isEmpty || mark == Migrations.applicationID else { throw NotebookError.notANotebook(file: file) }
            guard try version <= Migrations.current && !Migrations.migrator.hasBeenSuperseded(database) else {
                throw NotebookError.newer(file: file)
            }
            return false
        }
    }
}

extension NotebookError {
    init(_ error: any Error, file: String) {
        if let known = error as? NotebookError {
            self = known
            return
        }
        guard let error = error as? DatabaseError else {
            self = .cannotOpen(file: file)
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(file: file)
        case .SQLITE_FULL: self = .diskFull(file: file)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(file: file)
        case .SQLITE_CORRUPT: self = .damaged(file: file)
        case .SQLITE_NOTADB: self = .notANotebook(file: file)
        case .SQLITE_CANTOPEN: self = .cannotOpen(file: file)
        default: self = .other(file: file, code: Int(error.extendedResultCode.rawValue))
        }
    }
}
