import CoffeeChat
import Foundation
import Notebook
import Testing

@Suite(.temporaryHome) struct DraftsTests {
    private let note = DraftPlace(.ask, .linkedinNote, .english)

    private func save(_ text: String, _ key: PersonKey, at place: DraftPlace, _ book: Book, after seconds: Double = 0)
        throws -> Int
    {
        try book.notebook.jot {
            try $0.save(KeptDraft(text: text, editedAt: Book.now + seconds), of: key, at: place)
        }
    }

    private func draft(_ key: PersonKey, _ place: DraftPlace, _ book: Book) throws -> KeptDraft? {
        try book.notebook.read { try $0.draft(of: key, at: place) }
    }

    @Test func `a draft comes back as it was written, and each save counts`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        #expect(try draft(key, note, book) == nil)
        var wanted = KeptDraft(
            subject: "Über “Empty states”", text: "Hi\n\u{202E}\u{7} 周 🙂", overruled: [.thanks, .whyThem],
            editedAt: Book.now)
        for count in 1...3 {
            #expect(try book.notebook.jot { try $0.save(wanted, of: key, at: note) } == count)
            wanted.version = count
            #expect(try draft(key, note, book) == wanted)
        }
    }

    @Test func `nothing is lost behind a sign that ends texts elsewhere`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        _ = try save("Hi\u{0} Lauren\u{0}", key, at: note, book)
        #expect(try draft(key, note, book)?.text == "Hi Lauren")
    }

    @Test func `the sheet that was written on last is known`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        let mail = DraftPlace(.ask, .email, .chinese)
        _ = try save("a", key, at: mail, book, after: 60)
        _ = try save("b", key, at: note, book)
        _ = try save("c", key, at: DraftPlace(.followUp, .email, .english), book, after: 99)
        #expect(try book.notebook.read { try $0.lastDraft(of: key, kind: .ask) } == mail)
        #expect(try book.notebook.read { try $0.lastDraft(of: key, kind: .thankYou) } == nil)
    }

    @Test func `drafts that a change takes away are laid back by undo, unless there is a newer one`() throws {
        let book = try Book()
        let (lauren, maya) = (try book.add("Lauren Chen"), try book.add("Maya Ito"))
        for key in [lauren, maya] { _ = try save("old", key, at: note, book) }
        let actions = try [lauren, maya].map { key in
            try book.change(.logEvent, key) { try $0.removeDrafts(of: key, kind: .ask) }
        }
        #expect(try draft(lauren, note, book) == nil)
        _ = try save("new", maya, at: note, book)
        for action in actions { try book.undo(action) }
        #expect(try draft(lauren, note, book)?.text == "old")
        #expect(try draft(maya, note, book)?.text == "new")
    }

    @Test func `what was sent is found again, the newest first, without what was taken back`() throws {
        let book = try Book()
        let (lauren, maya) = (try book.add("Lauren Chen"), try book.add("Maya Ito"))
        let events: [(PersonKey, Happening, String, Double)] = [
            (lauren, .asked(.email), "first", 0), (maya, .asked(.linkedinNote), "second", 60),
            (maya, .followedUp, "third", 90),
            (maya, .met, "not written to anybody", 95), (lauren, .thanked, "", 99),
        ]
        for (key, happening, text, seconds) in events {
            try book.change(.logEvent, key) {
                _ = try $0.add(Event(at: Book.now + seconds, happening, text: text), to: key)
            }
        }
        try book.undo(
            book.change(.logEvent, lauren) {
                _ = try $0.add(Event(at: Book.now, .asked(.email), text: "undone"), to: lauren)
            })
        #expect(try book.notebook.read { try $0.messagesSent(limit: 9) } == ["third", "second", "first"])
        #expect(try book.notebook.read { try $0.messagesSent(limit: 1) } == ["third"])
        #expect(try book.notebook.read { try $0.asksSent() }.map(\.text) == ["second", "first"])
        #expect(try book.notebook.read { try $0.asksSent() }.map(\.key) == [maya, lauren])
        #expect(try book.notebook.read { try $0.countNotes(since: Book.now) } == 1)
        #expect(try book.notebook.read { try $0.countNotes(since: Book.now + 61) } == 0)
    }

    @Test func `whoever is forgotten leaves no message behind in the file`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        _ = try save("Whisperdraft", key, at: note, book)
        try book.change(.logEvent, key) { try $0.removeDrafts(of: key, kind: .ask) }
        _ = try save("Whisperagain", key, at: note, book)
        _ = try book.notebook.forget(key)
        for file in [book.file, book.file + "-wal"] {
            guard let bytes = FileManager.default.contents(atPath: file) else { continue }
            #expect(bytes.range(of: Data("Whisper".utf8)) == nil)
        }
    }
}
