import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct LogEventTests {
    @Test func `adds an event, with its text and its time`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        try desk.log("asked:email", with: id, text: "Hi Lauren")
        let kept = try #require(try ShowPerson(desk.practice)(id).history.first)
        #expect(kept.event.happening == .asked(.email))
        #expect(kept.event.text == "Hi Lauren")
        #expect(kept.event.at == desk.clock.now)
    }

    @Test func `refuses a second ask while the first is open`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        try desk.log("asked:email", with: id)
        try desk.set("2026-11-27T09:00")
        guard case .askIsOpen("Lauren Chen")? = failure({ try desk.log("asked:email", with: id) }) else {
            Issue.record("asked twice")
            return
        }
        #expect(try desk.history("lauren-chen") == ["asked:email"])
        try desk.log("answered:no", with: id)
        try desk.log("asked:email", with: id)
    }

    @Test(arguments: [
        "askedd", "", "answered", "answered:maybe", "felt:6", "felt:", "received:money", "booked", "asked:pigeon",
        "promised:god", "introducedBy", "introducedBy:No Slug",
    ]) func `refuses what is no event`(event: String) throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        let parts = event.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let record = EventRecord(name: parts[0], at: desk.clock.now, detail: parts.count > 1 ? parts[1] : "")
        guard case .badEvent? = failure({ _ = try LogEvent(desk.practice)(record, to: id) }) else {
            Issue.record("took \(event)")
            return
        }
        #expect(try desk.history("lauren-chen").isEmpty)
        #expect(try TakeBack(desk.practice).history(limit: 9).count == 1)
    }

    @Test func `refuses a talk that ends before it begins`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        var record = EventRecord(name: "booked", at: desk.clock.now)
        record.starts = desk.clock.now
        record.ends = desk.clock.now - 60
        guard case .badEvent(.endsBeforeStart)? = failure({ _ = try LogEvent(desk.practice)(record, to: id) }) else {
            Issue.record("took a talk that runs backwards")
            return
        }
    }

    @Test func `refuses people whom nobody knows`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        guard case .unknownPerson("ghost")? = failure({ try desk.log("noted", with: personID("ghost")) }) else {
            Issue.record("logged with a ghost")
            return
        }
        guard case .unknownPerson("ghost")? = failure({ try desk.log("introducedBy:ghost", with: id) }) else {
            Issue.record("introduced by a ghost")
            return
        }
    }
}
