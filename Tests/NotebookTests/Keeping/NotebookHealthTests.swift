import CoffeeChat
import Foundation
import Notebook
import Testing

@Suite(.temporaryHome) struct NotebookHealthTests {
    @Test func `finds a sound notebook sound`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        try book.change(.logEvent, key) { try $0.add(Event(at: Book.now, .met), to: key) }
        let health = try book.notebook.health()
        #expect(
            health.damage.isEmpty && health.danglingReferences == 0 && health.indexGap == 0 && !health.isOpenToOthers)
        #expect(health.people == 1 && health.events == 1 && health.actions == 2)
        #expect(health.size > 4096 && health.sqlite.hasPrefix("3."))
    }

    @Test func `finds what is wrong`() throws {
        let book = try Book()
        try book.add("Lauren Chen")
        try SQLite.ask(
            book.file,
            "DELETE FROM person_search; INSERT INTO career (person_id, kind, place_in_line, value) VALUES (99, 'position', 0, '')"
        )
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: book.file)
        let health = try book.notebook.health()
        #expect(health.indexGap == 1 && health.danglingReferences == 1 && health.isOpenToOthers)
    }
}
