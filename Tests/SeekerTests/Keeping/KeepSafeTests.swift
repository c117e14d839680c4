import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct KeepSafeTests {
    private var folder: URL { TemporaryHome.folder }

    @Test func `restores a backup, and keeps what was there beside it`() throws {
        let desk = try Desk(for: .server)
        try desk.add("Lauren Chen")
        let copy = try KeepSafe(desk.practice).backUp(to: folder.appending(path: "copy.sqlite").path)
        try desk.add("Ana Silva")
        #expect(try KeepSafe(desk.practice).look(at: copy).people == 1)
        let kept = try KeepSafe(desk.practice).restore(from: copy)
        #expect(try desk.names() == ["Lauren Chen"])
        #expect(try ListPeople(desk.practice)(PeopleSelection(), limit: 9).people.map(\.person.name) == ["Lauren Chen"])
        _ = try KeepSafe(desk.practice).restore(from: kept)
        #expect(try desk.names() == ["Lauren Chen", "Ana Silva"])
    }

    @Test func `refuses a wrong file, and leaves no trace of the attempt`() throws {
        let desk = try Desk()
        try desk.add("Lauren Chen")
        let wrong = folder.appending(path: "wrong.sqlite").path
        try Data("not a notebook, but long enough to be taken for one".utf8).write(to: URL(filePath: wrong))
        guard case .notebook(.notANotebook)? = failure({ _ = try KeepSafe(desk.practice).restore(from: wrong) }) else {
            Issue.record("a text file was restored")
            return
        }
        guard case .notebook(.missing)? = failure({ _ = try KeepSafe(desk.practice).restore(from: wrong + "x") }) else {
            Issue.record("a missing file was restored")
            return
        }
        #expect(try desk.names() == ["Lauren Chen"])
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("before") }
        #expect(left.isEmpty)
    }

    @Test func `writes over nothing`() throws {
        let desk = try Desk()
        let path = folder.appending(path: "copy.sqlite").path
        _ = try KeepSafe(desk.practice).backUp(to: path)
        guard case .notebook(.exists)? = failure({ _ = try KeepSafe(desk.practice).backUp(to: path) }) else {
            Issue.record("a backup was written over")
            return
        }
        #expect(KeepSafe(desk.practice).suggestedName == "cortado-2026-11-24.sqlite")
    }

    /// Two restores of one second must not fight for a name.
    @Test func `restores twice within a second`() throws {
        let desk = try Desk()
        let path = folder.appending(path: "copy.sqlite").path
        _ = try KeepSafe(desk.practice).backUp(to: path)
        let first = try KeepSafe(desk.practice).restore(from: path)
        #expect(try KeepSafe(desk.practice).restore(from: path) != first)
    }
}
