import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct KeepNotesTests {
    private let day = Day(iso: "2026-11-24") ?? Day(number: 0)

    private func save(_ text: String, _ since: Int, _ window: String, _ desk: Desk, _ id: PersonID) throws
        -> KeepNotes.Outcome
    {
        try KeepNotes(desk.practice)(text, of: id, on: day, since: since, by: window)
    }

    @Test func `what was answered as saved is there for another process`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        #expect(try save("# one", 0, "a", desk, id) == .saved(revision: 1, at: desk.clock.now))
        #expect(try save("# one\n! two", 1, "a", desk, id) == .saved(revision: 2, at: desk.clock.now))
        let other = try Desk()
        #expect(try KeepNotes(other.practice).read(id, on: day).text == "# one\n! two")
    }

    @Test func `a second window is refused with both texts, and saves once it has seen them`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        _ = try save("first", 0, "a", desk, id)
        guard case .conflict(let kept, let mine) = try save("second", 0, "b", desk, id) else {
            Issue.record("wrote over the first window's text")
            return
        }
        #expect((kept.text, kept.revision, mine) == ("first", 1, "second"))
        #expect(try KeepNotes(desk.practice).read(id, on: day).text == "first")
        #expect(try save("first\nsecond", kept.revision, "b", desk, id) == .saved(revision: 2, at: desk.clock.now))
        // The first window has not seen that.
        guard case .conflict = try save("first and more", 1, "a", desk, id) else {
            Issue.record("wrote over the second window's text")
            return
        }
    }

    @Test func `a save whose answer was lost is no conflict with itself`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        _ = try save("a", 0, "w", desk, id)
        #expect(try save("a", 0, "w", desk, id) == .saved(revision: 1, at: desk.clock.now))
        #expect(try save("a b", 0, "w", desk, id) == .saved(revision: 2, at: desk.clock.now))
        // Without a name nobody can tell.
        _ = try save("a b c", 2, "", desk, id)
        guard case .conflict = try save("a b d", 2, "", desk, id) else {
            Issue.record("took a nameless save for its own")
            return
        }
    }

    @Test func `the same text is never a conflict, and leaves no line in the history`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        _ = try save("a", 0, "w", desk, id)
        #expect(try save("a", 0, "v", desk, id) == .saved(revision: 1, at: desk.clock.now))
        #expect(try TakeBack(desk.practice).history(limit: 9).count == 1)
    }

    @Test func `lines are added below, whoever writes`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        _ = try save("a", 0, "w", desk, id)
        #expect(try KeepNotes(desk.practice).add("b", of: id, on: day).text == "a\nb")
        guard case .conflict = try save("a c", 1, "w", desk, id) else {
            Issue.record("the window never saw the line")
            return
        }
    }

    @Test func `a thousand saves take no second each hundred`() throws {
        let desk = try Desk(for: .server)
        let id = try desk.add("Lauren Chen")
        var text = ""
        let start = Date()
        for count in 0..<1000 {
            text += "word "
            _ = try save(text, count, "w", desk, id)
        }
        #expect(Date().timeIntervalSince(start) < 10)
        #expect(try KeepNotes(desk.practice).read(id, on: day).revision == 1000)
    }

    @Test func `nobody's notes are refused in words`() throws {
        let desk = try Desk()
        guard case .unknownPerson? = failure({ _ = try save("a", 0, "w", desk, personID("nobody")) }) else {
            Issue.record("kept notes of nobody")
            return
        }
    }
}
