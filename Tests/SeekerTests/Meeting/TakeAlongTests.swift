import CoffeeChat
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct TakeAlongTests {
    private static func things() throws -> TakeAlong.Things {
        TakeAlong.Things(
            gains: [.init(.wisdom, "show decisions"), .init(.person)],
            vows: [.init("send the map", due: Day(iso: "2026-11-27")), .init("  ")],
            others: [try #require(NotedPerson("Maya Ito, design lead at Figma"))],
            feeling: .init(try #require(Ease(4)), "lighter than I thought"))
    }

    @Test func `all of it is one change, and one undo takes all of it back`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen", title: "UX Designer", company: "Lyft")
        try desk.log("met", with: id)
        let things = try Self.things()
        // The promise without words is none, and Maya is the person whom it gave.
        #expect(things.count == 4)
        #expect(try TakeAlong(desk.practice)(things, from: id) != nil)
        #expect(
            try desk.history(id.text) == ["met", "received:wisdom", "promised:me", "felt:4", "received:person"])
        #expect(try desk.person("maya-ito").introducer == id)
        #expect(try SeeAfter(desk.practice)(id).gains.contains(.init(.person, "Maya Ito")))

        _ = try TakeBack(desk.practice)()
        #expect(try desk.names() == ["Lauren Chen"])
        #expect(try desk.history(id.text).filter { !$0.hasSuffix("undone") } == ["met"])
        let after = try SeeAfter(desk.practice)(id)
        #expect(after.gains.isEmpty && after.felt == nil && after.hasHappened)
        // And it can be kept once more.
        #expect(try TakeAlong(desk.practice)(things, from: id) != nil)
        #expect(try desk.names().count == 2)
    }

    @Test func `somebody on file is introduced, and loses only that by undo`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        let maya = try desk.add("Maya Ito", title: "Lead")
        _ = try TakeAlong(desk.practice)(TakeAlong.Things(others: try Self.things().others), from: id)
        #expect(try desk.person(maya).introducer == id)
        _ = try TakeBack(desk.practice)()
        #expect(try desk.person(maya).introducer == nil)
        #expect(try desk.names().count == 2)
    }

    @Test func `nothing to keep is no change`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        #expect(try TakeAlong(desk.practice)(TakeAlong.Things(vows: [.init("")]), from: id) == nil)
    }

    @Test func `the history calls it by the person's name`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        _ = try TakeAlong(desk.practice)(try Self.things(), from: id)
        let last = try #require(try TakeBack(desk.practice).history(limit: 1).first)
        #expect(last.sentence(in: .english) == "What the chat with Lauren Chen gave")
        #expect(last.sentence(in: .chinese).contains("Lauren Chen"))
    }
}
