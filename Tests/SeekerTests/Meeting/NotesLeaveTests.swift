import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

/// What was written down in chats is the seeker's: it leaves with the export, and comes back.
@Suite(.temporaryHome) struct NotesLeaveTests {
    private let day = Day(iso: "2026-11-24") ?? Day(number: 0)

    private func written(_ desk: Desk) throws -> PersonID {
        let id = try desk.add("Lauren Chen")
        _ = try KeepNotes(desk.practice)("# maps\n“一句话”", of: id, on: day, since: 0)
        let list = try ChooseQuestions(desk.practice).lay("A?\nB?", for: id)
        _ = try ChooseQuestions(desk.practice).tick(list[1].id, for: id)
        try ChooseQuestions(desk.practice).aim("The first year", for: id)
        return id
    }

    @Test func `notes, questions and aims go out and come in again as they were`() throws {
        let desk = try Desk()
        let id = try written(desk)
        let other = try Desk(file: "other.sqlite")
        try other.takeIn(Array(try desk.export().utf8), named: "cortado.json")
        #expect(try KeepNotes(other.practice).read(id, on: day).text == "# maps\n“一句话”")
        let brief = try SeeBrief(other.practice)(id)
        #expect(brief.questions.map(\.text) == ["A?", "B?"])
        #expect(brief.questions.map(\.isTicked) == [false, true])
        #expect(brief.aim == "The first year")
        #expect(try other.export() == desk.export())
        // Undo takes all of it out again.
        _ = try TakeBack(other.practice)()
        #expect(try other.names().isEmpty)
    }

    @Test func `what stands there is not written over, and what was written since stays`() throws {
        let desk = try Desk()
        _ = try written(desk)
        let other = try Desk(file: "other.sqlite")
        let id = try other.add("Lauren Chen")
        let later = day.adding(days: 1)
        _ = try KeepNotes(other.practice)("mine", of: id, on: later, since: 0)
        try other.takeIn(Array(try desk.export().utf8), named: "cortado.json")
        #expect(try KeepNotes(other.practice).read(id, on: later).text == "mine")
        #expect(try KeepNotes(other.practice).read(id, on: day).text == "# maps\n“一句话”")
        _ = try KeepNotes(other.practice).add("and more", of: id, on: day)
        _ = try TakeBack(other.practice)()
        #expect(try KeepNotes(other.practice).read(id, on: day).text == "# maps\n“一句话”\nand more")
    }
}
