import CoffeeChat
import Foundation
import Interchange
import Notebook
import Seeker
import Testing

/// What Cortado wrote out, coming back.
@Suite(.temporaryHome) struct DocumentIntakeTests {
    /// A notebook with a life behind it: an import, events of every kind, some taken back, edits.
    private func lived(seed: UInt64, file: String) throws -> Desk {
        let desk = try Desk(file: file)
        var fate = Fate(seed: seed)
        try fate.settle(desk, people: 12)
        for _ in 0..<40 { _ = try fate.strike(desk) }
        return desk
    }

    private func empty(like desk: Desk) throws -> Desk {
        let other = try Desk(file: "other.sqlite")
        other.clock.set(desk.clock.now)
        return other
    }

    @Test(arguments: UInt64(21)...25) func `is the same again in an empty notebook`(seed: UInt64) throws {
        let desk = try lived(seed: seed, file: "lived.sqlite")
        let written = try desk.export()
        let other = try empty(like: desk)
        try other.takeIn(Array(written.utf8), named: "cortado.json")
        #expect(try other.export() == written)
    }

    @Test func `keeps what was taken back, as taken back`() throws {
        let desk = try Desk(file: "lived.sqlite")
        let id = try desk.add("Lauren Chen")
        try desk.log("asked:email", with: id, text: "Hi")
        _ = try TakeBack(desk.practice)()
        let other = try empty(like: desk)
        try other.takeIn(Array(desk.export().utf8), named: "cortado.json")
        #expect(try other.history("lauren-chen") == ["asked:email undone"])
        #expect(try other.due().isEmpty)
    }

    @Test func `changes nothing in the notebook that it came from`() throws {
        let desk = try lived(seed: 31, file: "lived.sqlite")
        let written = try desk.export()
        let outcome = try desk.takeIn(Array(written.utf8), named: "cortado.json")
        #expect(outcome.plan.new.isEmpty && outcome.plan.changed.isEmpty)
        #expect(try desk.export() == written)
    }

    @Test(arguments: UInt64(41)...46) func `is undone as a whole, with the journeys that it brought`(seed: UInt64)
        throws
    {
        let desk = try lived(seed: seed, file: "lived.sqlite")
        let other = try empty(like: desk)
        try other.add("Somebody Else")
        let before = try other.export()
        let action = try other.takeIn(Array(desk.export().utf8), named: "cortado.json").action
        let undone = try TakeBack(other.practice)(action.description)
        #expect(undone.kept.isEmpty)
        #expect(try other.export() == before)
    }

    @Test func `brings the events that are missing to people who are there`() throws {
        let desk = try Desk(file: "lived.sqlite")
        let id = try desk.add("Lauren Chen", company: "Lyft")
        try desk.add("Lauren Chen", company: "Figma")
        let other = try empty(like: desk)
        try other.takeIn(Array(desk.export().utf8), named: "cortado.json")
        try desk.log("asked:email", with: id, text: "Hi")
        try desk.log("researched", with: personID("lauren-chen-2"))
        let plan = try other.takeIn(Array(desk.export().utf8), named: "cortado.json").plan
        #expect(plan.changed.map(\.id.text) == ["lauren-chen", "lauren-chen-2"])
        #expect(try other.history("lauren-chen") == ["asked:email"])
        #expect(try other.history("lauren-chen-2") == ["researched"])
    }

    @Test func `refuses what is no document of ours`() throws {
        let desk = try Desk()
        for text in ["{}", "{\"format\":\"other\"}", "{\"format\":\"cortado-notebook\",\"version\":99}", "{"] {
            guard case .refused = failure({ try desk.takeIn(Array(text.utf8), named: "x.json") }) else {
                Issue.record("\(text) was not refused")
                continue
            }
        }
        #expect(try TakeBack(desk.practice).history(limit: 9).isEmpty)
    }
}
