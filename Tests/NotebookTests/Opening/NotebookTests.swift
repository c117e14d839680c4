import CoffeeChat
import Foundation
import Notebook
import Testing

@Suite(.temporaryHome) struct NotebookTests {
    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test(arguments: [true, false]) func `is its owner's alone, with its folder and its log`(isServer: Bool) throws {
        let book = try Book("deep/er/notebook.sqlite", for: isServer ? .server : .command)
        try book.add("Lauren Chen")
        #expect(try mode(book.file) == 0o600)
        #expect(try mode(TemporaryHome.folder.appending(path: "deep/er").path) == 0o700)
        for log in ["-wal", "-shm"] { #expect(try mode(book.file + log) == 0o600, "\(log)") }
    }

    @Test func `keeps a write-ahead log, checks references and types`() throws {
        let book = try Book()
        #expect(try SQLite.ask(book.file, "PRAGMA journal_mode") == "wal")
        let tables =
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
        #expect(try SQLite.ask(book.file, tables + " AND name NOT LIKE 'grdb_%' AND strict = 0").isEmpty)
        let indexed = """
            SELECT t.name || '.' || f."from" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
            WHERE t.schema = 'main' AND f."from" <> 'person_id' || '' AND NOT EXISTS (
                SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f."from")
            """
        #expect(try SQLite.ask(book.file, indexed).isEmpty, "a reference without an index")
        // A person who goes takes along what hangs on them: the references are on in the connection that writes.
        let key = try book.add("Lauren Chen") { $0.positions = [Position(company: "Lyft", title: "Designer")] }
        try book.change(.logEvent, key) { try $0.add(Event(at: Book.now, .met), to: key) }
        _ = try book.notebook.forget(key)
        #expect(try SQLite.ask(book.file, "SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM career)") == "0")
    }

    @Test func `opens what is there, and an empty file too`() throws {
        try Book().add("Lauren Chen")
        #expect(try Book().names() == ["Lauren Chen"])
        try Data().write(to: URL(filePath: Book.path("empty.sqlite")))
        #expect(try Book("empty.sqlite").names().isEmpty)
    }

    @Test func `refuses a newer notebook`() throws {
        let file = try Book().file
        try SQLite.ask(file, "PRAGMA user_version = 99; INSERT INTO grdb_migrations VALUES ('99 of the future')")
        #expect(failure { _ = try Book() } == .newer(file: file))
    }

    @Test func `refuses another program's database, and leaves it alone`() throws {
        let file = Book.path("other.sqlite")
        try SQLite.ask(file, "CREATE TABLE diary (line TEXT); INSERT INTO diary VALUES ('dear')")
        let before = try Data(contentsOf: URL(filePath: file))
        #expect(failure { _ = try Book("other.sqlite") } == .notANotebook(file: file))
        #expect(try Data(contentsOf: URL(filePath: file)) == before)
    }

    @Test(arguments: ["Dear diary, today I met somebody. ", "{\"a\":1} ", "\0\u{1}\u{2} "])
    func `refuses a file that is no database, and leaves it alone`(text: String) throws {
        let file = Book.path("text.sqlite")
        try Data(String(repeating: text, count: 200).utf8).write(to: URL(filePath: file))
        #expect(failure { _ = try Book("text.sqlite") } == .notANotebook(file: file))
        #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix(text))
    }

    @Test func `refuses a folder, and a place where nothing can be made`() throws {
        try FileManager.default.createDirectory(atPath: Book.path("folder"), withIntermediateDirectories: true)
        #expect(failure { _ = try Book("folder") } == .cannotOpen(file: Book.path("folder")))
        try Data().write(to: URL(filePath: Book.path("file")))
        #expect(
            failure { _ = try Book("file/notebook.sqlite") } == .cannotOpen(file: Book.path("file/notebook.sqlite")))
    }

    @Test func `says that it is damaged`() throws {
        let book = try Book()
        for number in 0..<400 { try book.add("Somebody \(number)") { $0.notes = String(repeating: "x", count: 200) } }
        try SQLite.ask(book.file, "PRAGMA wal_checkpoint(TRUNCATE)")
        var bytes = try Data(contentsOf: URL(filePath: book.file))
        for page in 3..<(bytes.count / 4096) {
            bytes.replaceSubrange(page * 4096..<page * 4096 + 4096, with: Data(count: 4096))
        }
        try bytes.write(to: URL(filePath: Book.path("damaged.sqlite")))
        let error = failure { _ = try Book("damaged.sqlite").names() }
        #expect(error == .damaged(file: Book.path("damaged.sqlite")))
    }

    @Test(arguments: [true, false]) func `waits for another process, then says that it is busy`(isServer: Bool) throws {
        let book = try Book(for: isServer ? .server : .command, patience: 0.3)
        let holder = try SQLite.Holder(book.file)
        #expect(failure { try book.add("Lauren Chen") } == .busy(file: book.file))
        #expect(try book.names().isEmpty, "reading goes on")
        #expect(try Book(patience: 0.3).names().isEmpty, "and so does opening")
        holder.letGo()
        try book.add("Lauren Chen")
    }

    @Test func `waits for another process as long as it takes`() throws {
        let book = try Book(patience: 60)
        let holder = try SQLite.Holder(book.file)
        holder.letGoSoon()
        try book.add("Lauren Chen")
        #expect(try book.names() == ["Lauren Chen"])
    }

    @Test func `two programs write one after the other`() throws {
        let (one, other) = (try Book(for: .server), try Book())
        for number in 0..<20 {
            try one.add("A\(number)")
            try other.add("B\(number)")
        }
        #expect(try one.names().count == 40)
        #expect(try one.notebook.read { try $0.generation() } == 40)
    }

    @Test func `a change that fails leaves nothing`() throws {
        let book = try Book()
        struct Slip: Error {}
        #expect(throws: Slip.self) {
            try book.change { writer in
                try writer.add(Person(id: PersonID(naming: "Half"), name: "Half"))
                throw Slip()
            }
        }
        #expect(try book.names().isEmpty)
        #expect(try book.notebook.read { try $0.actions(limit: 9) }.isEmpty)
    }
}

@Suite struct NotebookPlaceTests {
    @Test func `is where the desktop's rules say`() {
        func place(_ environment: [String: String]) -> String { NotebookPlace.standard(environment: environment) }
        #expect(place(["CORTADO_NOTEBOOK": "/x/n.sqlite", "HOME": "/h"]) == "/x/n.sqlite")
        #if os(macOS)
            #expect(place(["HOME": "/h"]) == "/h/Library/Application Support/Cortado/notebook.sqlite")
        #else
            #expect(place(["HOME": "/h", "CORTADO_NOTEBOOK": ""]) == "/h/.local/share/cortado/notebook.sqlite")
            #expect(place(["HOME": "/h", "XDG_DATA_HOME": "/d"]) == "/d/cortado/notebook.sqlite")
            #expect(place(["HOME": "/h", "XDG_DATA_HOME": "d"]) == "/h/.local/share/cortado/notebook.sqlite")
        #endif
    }
}
