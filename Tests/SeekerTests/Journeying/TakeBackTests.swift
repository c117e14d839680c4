import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

/// Undo, of the last thing or of a numbered one: nothing typed since is lost.
@Suite(.temporaryHome) struct TakeBackTests {
    @Test func `goes back step by step, and says when there is nothing left`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen", title: "Designer")
        try desk.log("asked:email", with: id)
        _ = try EditPerson(desk.practice)(id) { $0.title = "Lead" }
        _ = try TakeBack(desk.practice)()
        #expect(try desk.person(id).title == "Designer")
        _ = try TakeBack(desk.practice)()
        #expect(try desk.history("lauren-chen") == ["asked:email undone"])
        _ = try TakeBack(desk.practice)()
        #expect(try desk.names().isEmpty)
        guard case .nothingToUndo? = failure({ _ = try TakeBack(desk.practice)() }) else {
            Issue.record("undid nothing")
            return
        }
    }

    @Test func `refuses numbers that are none, or were undone`() throws {
        let desk = try Desk()
        try desk.add("Lauren Chen")
        for words in ["0", "-1", "x", "99", "１", ""] {
            guard case .unknownAction(words)? = failure({ _ = try TakeBack(desk.practice)(words) }) else {
                Issue.record("undid \(words)")
                continue
            }
        }
        _ = try TakeBack(desk.practice)("1")
        guard case .alreadyUndone("1")? = failure({ _ = try TakeBack(desk.practice)("1") }) else {
            Issue.record("undid twice")
            return
        }
    }

    @Test func `of an older edit leaves the later word, and it stays the seeker's`() throws {
        let desk = try Desk()
        try desk.takeIn(Export(connections: [Export.lauren]))
        let id = try personID("lauren-chen")
        let first = try #require(try EditPerson(desk.practice)(id) { ($0.title, $0.place) = ("Lead", "Berlin") })
        _ = try EditPerson(desk.practice)(id) { $0.title = "Design Lead" }
        _ = try TakeBack(desk.practice)(first.description)
        #expect(try desk.person(id).title == "Design Lead")
        #expect(try desk.person(id).place.isEmpty)
        try desk.takeIn(Export(connections: [Export.lauren]))
        #expect(try desk.person(id).title == "Design Lead", "typed, so no file replaces it")
    }

    @Test func `of an older job leaves the later one`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        let first = try #require(
            try EditPerson(desk.practice)(id) { $0.positions = [Position(company: "Lyft", title: "Designer")] })
        _ = try EditPerson(desk.practice)(id) { $0.positions.insert(Position(company: "Figma", title: "Lead"), at: 0) }
        _ = try TakeBack(desk.practice)(first.description)
        #expect(try desk.person(id).positions.map(\.company).contains("Figma"))
        _ = try TakeBack(desk.practice)()
        _ = try TakeBack(desk.practice)()
        #expect(try desk.names().isEmpty)
    }

    @Test func `puts removed jobs back in their order`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        let line = ["Figma", "Lyft", "Acme"].map { Position(company: $0, title: "Designer") }
        _ = try EditPerson(desk.practice)(id) { $0.positions = line }
        _ = try EditPerson(desk.practice)(id) { $0.positions = [] }
        _ = try TakeBack(desk.practice)()
        #expect(try desk.person(id).positions == line)
    }

    @Test func `of an older word about me leaves the later one`() throws {
        let desk = try Desk()
        var me = try DescribeMe(desk.practice)()
        (me.name, me.goal) = ("Robin", 2)
        let first = try #require(try DescribeMe(desk.practice).save(me))
        me.goal = 4
        _ = try DescribeMe(desk.practice).save(me)
        _ = try TakeBack(desk.practice)(first.description)
        #expect(try DescribeMe(desk.practice)().goal == 4)
        #expect(try DescribeMe(desk.practice)().name.isEmpty)
    }

    @Test func `of adding somebody takes what was done on them along`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        try desk.log("asked:email", with: id)
        let ana = try desk.add("Ana Silva")
        try desk.log("researched", with: ana)
        _ = try TakeBack(desk.practice)("1")
        #expect(try desk.names() == ["Ana Silva"])
        _ = try TakeBack(desk.practice)()
        #expect(try desk.history("ana-silva") == ["researched undone"])
        _ = try TakeBack(desk.practice)()
        #expect(try desk.names().isEmpty)
        #expect(try desk.practice.notebook.read { try $0.lastAction() } == nil)
    }

    @Test func `takes one event of a person back, whatever was done since`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        try desk.log("researched", with: id)
        let action = try desk.log("asked:email", with: id)
        try desk.add("Ana Silva")
        let event = try #require(try ShowPerson(desk.practice)(id).lastEvent)
        try TakeBackEvent(desk.practice)(event.event.id, of: id)
        #expect(try desk.history("lauren-chen") == ["researched", "asked:email undone"])
        guard case .alreadyUndone? = failure({ _ = try TakeBack(desk.practice)(action.description) }) else {
            Issue.record("taken back twice")
            return
        }
    }
}
