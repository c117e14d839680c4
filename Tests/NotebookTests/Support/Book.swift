import CoffeeChat
import Foundation
import Notebook
import Testing

/// A notebook in the test's own folder, with a fixed clock.
struct Book {
    let notebook: Notebook
    static let now = Date(timeIntervalSince1970: 1_795_500_000)

    static func path(_ name: String = "notebook.sqlite") -> String { TemporaryHome.folder.appending(path: name).path }

    init(_ name: String = "notebook.sqlite", for use: Notebook.Use = .command, patience: Double = 10) throws {
        notebook = try Notebook(file: Self.path(name), for: use, patience: patience)
    }

    var file: String { notebook.file }

    /// Makes one change, and answers its number.
    @discardableResult
    func change(
        _ kind: Deed.Kind = .editPerson, _ key: PersonKey? = nil, _ body: (NotebookWriter) throws -> Void
    ) throws -> ActionID {
        try notebook.change(Deed(kind, person: key), at: Self.now, body: body).action
    }

    @discardableResult
    func add(_ name: String, _ change: (inout Person) -> Void = { _ in }) throws -> PersonKey {
        var person = Person(id: PersonID(naming: name), name: name)
        change(&person)
        return try notebook.change(Deed(.addPerson), at: Self.now) { try $0.add(person) }.value
    }

    @discardableResult
    func edit(_ key: PersonKey, _ change: (inout Person) -> Void) throws -> ActionID {
        try self.change(.editPerson, key) { writer in
            let old = try #require(try writer.reader.people([key]).first).person
            var new = old
            change(&new)
            try writer.update(key, from: old, to: new, isTyped: true)
        }
    }

    @discardableResult
    func undo(_ id: ActionID) throws -> Undone {
        try notebook.keep { try $0.undo(#require(try $0.reader.action(id)), at: Self.now) }
    }

    func person(_ key: PersonKey) throws -> Person {
        try #require(try notebook.read { try $0.people([key]).first }).person
    }

    func names() throws -> [String] { try notebook.read { try $0.everybody(withCareer: false).map(\.person.name) } }

    /// A standing for everybody, so that the list has something to filter.
    func standings(_ change: (inout KeptStanding) -> Void = { _ in }) throws {
        try notebook.keep { writer in
            try writer.keep(
                try writer.reader.everybody().map { kept in
                    var standing = KeptStanding(
                        key: kept.key, score: 0, connectedOn: kept.person.connectedOn, name: kept.person.name,
                        reading: TitleReading(field: .other, rung: .mid, isUnknown: false), steps: nil, stage: .idea,
                        wakesAt: nil)
                    change(&standing)
                    return standing
                }, asOf: Self.now)
        }
    }

    func found(_ words: String) throws -> [String] {
        try found { $0.words = words }
    }

    func found(_ change: (inout PeopleSelection) -> Void) throws -> [String] {
        var filter = PeopleSelection()
        change(&filter)
        return try notebook.read { reader in
            let standings = try reader.standings(filter, limit: 100)
            #expect(try reader.countStandings(filter) == standings.count)
            return standings.map(\.name)
        }
    }
}

/// Whoever looks at the file from outside: SQLite's own program.
enum SQLite {
    @discardableResult
    static func ask(_ file: String, _ sql: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-batch", file, sql]
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "sqlite3 could not do it: \(sql)")
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    /// Holds the right to write until it is let go.
    final class Holder {
        private let process = Process()
        private let input = Pipe()

        init(_ file: String) throws {
            let output = Pipe()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["sqlite3", "-batch", file]
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            input.fileHandleForWriting.write(Data("BEGIN IMMEDIATE;\nSELECT 'held';\n".utf8))
            _ = output.fileHandleForReading.availableData
        }

        /// A moment from now, by itself: nobody in this process has to find the time for it.
        func letGoSoon() {
            input.fileHandleForWriting.write(Data(".shell sleep 0.2\nCOMMIT;\n.quit\n".utf8))
        }

        func letGo() {
            input.fileHandleForWriting.write(Data("COMMIT;\n.quit\n".utf8))
            process.waitUntilExit()
        }

        deinit { if process.isRunning { process.terminate() } }
    }
}

/// What must fail, and how.
func failure(_ work: () throws -> Void, _ location: SourceLocation = #_sourceLocation) -> NotebookError? {
    do {
        try work()
        Issue.record("nothing went wrong", sourceLocation: location)
        return nil
    } catch let error as NotebookError {
        return error
    } catch {
        Issue.record("another error crossed the seam: \(error)", sourceLocation: location)
        return nil
    }
}
