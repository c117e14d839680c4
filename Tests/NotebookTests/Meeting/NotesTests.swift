import CoffeeChat
import Foundation
import Notebook
import Testing

@Suite(.temporaryHome) struct NotesTests {
    private let day = Day(number: 20_780)

    @Test func `notes come back as they were written, and each save counts`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        for (count, text) in ["# research", "# research\n! send the map", "“一句话”\n！\u{202E}"].enumerated() {
            let revision = try book.notebook.jot {
                try $0.save(KeptNotes(day: day, text: text, writer: "w", savedAt: Book.now), of: key)
            }
            #expect(revision == count + 1)
            let kept = try #require(try book.notebook.read { try $0.notes(of: key, on: day) })
            #expect(kept == KeptNotes(day: day, text: text, revision: revision, writer: "w", savedAt: Book.now))
        }
    }

    @Test func `two chats with one person have notes of their own, the latest first`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        for number in [0, 30, 7] {
            _ = try book.notebook.jot {
                try $0.save(
                    KeptNotes(day: day.adding(days: number), text: "\(number)", savedAt: Book.now), of: key)
            }
        }
        #expect(try book.notebook.read { try $0.notes(of: key) }.map(\.text) == ["30", "7", "0"])
        #expect(try book.notebook.read { try $0.notes() }.map(\.notes.text) == ["30", "7", "0"])
    }

    @Test func `questions keep their order, their ticks and their numbers`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        try book.notebook.jot { try $0.save(["A?", "B?", "C?"].map { KeptQuestion(text: $0) }, for: key) }
        var kept = try book.notebook.read { try $0.questions(for: key) }
        #expect(try book.notebook.jot { try $0.tick(question: kept[1].id, of: key, true) })
        let moved = [kept[2], KeptQuestion(id: kept[1].id, text: "B?", isTicked: true), KeptQuestion(text: "D?")]
        try book.notebook.jot { try $0.save(moved, for: key) }
        let old = kept
        kept = try book.notebook.read { try $0.questions(for: key) }
        #expect(kept.map(\.text) == ["C?", "B?", "D?"])
        #expect(kept.map(\.isTicked) == [false, true, false])
        #expect(kept.prefix(2).map(\.id) == [old[2].id, old[1].id])
    }

    @Test func `nobody's question is ticked for somebody else`() throws {
        let book = try Book()
        let (lauren, maya) = (try book.add("Lauren Chen"), try book.add("Maya Ito"))
        try book.notebook.jot { try $0.save([KeptQuestion(text: "A?")], for: lauren) }
        let id = try #require(try book.notebook.read { try $0.questions(for: lauren) }.first).id
        #expect(try !book.notebook.jot { try $0.tick(question: id, of: maya, true) })
        #expect(try book.notebook.read { try $0.questions(for: lauren) }.map(\.isTicked) == [false])
    }

    @Test func `whoever is forgotten leaves no note behind in the file`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        _ = try book.notebook.jot { writer in
            try writer.save([KeptQuestion(text: "Whisperquestion?")], for: key)
            return try writer.save(KeptNotes(day: day, text: "Whispernote", savedAt: Book.now), of: key)
        }
        _ = try book.notebook.forget(key)
        #expect(try book.notebook.read { try $0.notes() }.isEmpty)
        for file in [book.file, book.file + "-wal"] {
            guard let bytes = FileManager.default.contents(atPath: file) else { continue }
            #expect(bytes.range(of: Data("Whisper".utf8)) == nil)
        }
    }
}
