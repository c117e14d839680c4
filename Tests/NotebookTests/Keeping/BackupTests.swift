import CoffeeChat
import Foundation
import Notebook
import Testing

@Suite(.temporaryHome) struct BackupTests {
    @Test func `is made while the app reads and writes, for its owner alone`() throws {
        let book = try Book(for: .server)
        for number in 0..<200 { try book.add("P \(number)") }
        let path = Book.path("copy.sqlite")
        try book.notebook.backup(to: path)
        try book.add("Later")
        #expect(try Book("copy.sqlite").names().count == 200)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let contents = try Notebook.look(at: path)
        #expect(contents.people == 200 && contents.events == 0 && contents.lastDeed == Book.now)
    }

    @Test func `is one file, without a log beside it`() throws {
        let book = try Book(for: .server)
        try book.add("Lauren Chen")
        try book.notebook.backup(to: Book.path("copy.sqlite"))
        let beside = try FileManager.default.contentsOfDirectory(atPath: TemporaryHome.folder.path)
        #expect(beside.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
    }

    @Test func `is not written over anything, nor where nothing can be written`() throws {
        let book = try Book()
        try Data("mine".utf8).write(to: URL(filePath: Book.path("mine.txt")))
        #expect(failure { try book.notebook.backup(to: Book.path("mine.txt")) } == .exists(file: Book.path("mine.txt")))
        #expect(try String(contentsOfFile: Book.path("mine.txt"), encoding: .utf8) == "mine")
        #expect(failure { try book.notebook.backup(to: "/nowhere/x") } == .cannotOpen(file: "/nowhere/x"))
    }

    @Test(arguments: [true, false]) func `is restored under whoever has the notebook open`(isServer: Bool) throws {
        let book = try Book(for: isServer ? .server : .command)
        let key = try book.add("Lauren Chen")
        try book.change(.logEvent, key) { try $0.add(Event(at: Book.now, .met), to: key) }
        try book.notebook.backup(to: Book.path("copy.sqlite"))
        for number in 0..<100 { try book.add("P \(number)") }
        let other = try Book()
        try book.notebook.restore(from: Book.path("copy.sqlite"))
        #expect(try book.names() == ["Lauren Chen"] && other.names() == ["Lauren Chen"])
        #expect(try book.notebook.read { try $0.events() }.count == 1)
        try other.add("After")
        #expect(try book.names() == ["Lauren Chen", "After"])
        #expect(try SQLite.ask(book.file, "PRAGMA journal_mode") == "wal")
        #expect(try book.notebook.health().damage.isEmpty)
    }

    @Test func `is refused when it is none, and the notebook stays`() throws {
        let book = try Book()
        try book.add("Lauren Chen")
        func restore(_ name: String) -> NotebookError? { failure { try book.notebook.restore(from: Book.path(name)) } }
        try Data(String(repeating: "text ", count: 400).utf8).write(to: URL(filePath: Book.path("text")))
        try SQLite.ask(Book.path("other"), "CREATE TABLE x (y)")
        try book.notebook.backup(to: Book.path("newer"))
        try SQLite.ask(
            Book.path("newer"), "PRAGMA user_version = 99; INSERT INTO grdb_migrations VALUES ('99 of the future')")
        try Data().write(to: URL(filePath: Book.path("empty")))
        #expect(restore("text") == .notANotebook(file: Book.path("text")))
        #expect(restore("other") == .notANotebook(file: Book.path("other")))
        #expect(restore("empty") == .notANotebook(file: Book.path("empty")))
        #expect(restore("newer") == .newer(file: Book.path("newer")))
        #expect(restore("missing") == .missing(file: Book.path("missing")))
        #expect(try book.names() == ["Lauren Chen"])
    }

    @Test func `tells when it is damaged`() throws {
        let book = try Book()
        for number in 0..<300 { try book.add("P \(number)") { $0.notes = String(repeating: "n", count: 300) } }
        try book.notebook.backup(to: Book.path("copy"))
        var bytes = try Data(contentsOf: URL(filePath: Book.path("copy")))
        bytes.replaceSubrange(bytes.count / 2..<bytes.count / 2 + 16_384, with: Data(repeating: 0x5A, count: 16_384))
        try bytes.write(to: URL(filePath: Book.path("broken")))
        #expect(failure { try book.notebook.restore(from: Book.path("broken")) } == .damaged(file: Book.path("broken")))
        #expect(try book.names().count == 300)
    }
}
