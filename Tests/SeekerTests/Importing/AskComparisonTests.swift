import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

/// What the invitations, messages and notes of an export tell of asks and answers.
@Suite(.temporaryHome) struct AskComparisonTests {
    private let lauren = "lauren-chen-ux"

    private func export(_ messages: String...) -> Export {
        Export(
            connections: [Export.lauren], invitations: [Export.asked("Lauren Chen", lauren)], messages: messages)
    }

    @Test func `counts asks as sent, accepted and answered`() throws {
        let desk = try Desk(at: "2026-02-20T09:00")
        var export = export(Export.wrote("Lauren Chen", lauren, at: "2026-02-01 10:00:00", "Gladly!"))
        export.invitations += [Export.asked("Ines Roth", "ines-roth"), Export.asked("Bo Lund", "bo-lund", "")]
        let asks = try desk.takeIn(export).plan.asks
        #expect(asks.counts == [2, 1, 1, 1])
        #expect(try desk.history("lauren-chen") == ["asked:linkedin-note", "answered:unread"])
        #expect(try desk.person("lauren-chen").heardOn == Day(iso: "2026-02-01"))
        #expect(try desk.person("ines-roth").connectedOn == nil)
        #expect(try desk.history("ines-roth") == ["asked:linkedin-note"])
        #expect(try desk.due().contains("readAnswer lauren-chen"))
        #expect(try desk.due().contains("followUp ines-roth"))
        #expect(try !desk.names().contains("Bo Lund"), "an invitation without a note asked for nothing")
    }

    @Test func `tells nothing twice`() throws {
        let desk = try Desk(at: "2026-02-20T09:00")
        let export = export(
            Export.iWrote("Lauren Chen", lauren, at: "2026-02-06 10:00:00", "Just checking in"),
            Export.wrote("Lauren Chen", lauren, at: "2026-02-08 10:00:00", "Gladly!"))
        try desk.takeIn(export)
        let story = ["asked:linkedin-note", "followedUp", "answered:unread"]
        #expect(try desk.history("lauren-chen") == story)
        let again = try desk.takeIn(export)
        #expect(again.plan.asks.new == 0)
        #expect(try desk.history("lauren-chen") == story)
    }

    @Test func `takes my own second message for the follow-up, so that it is not sent twice`() throws {
        let desk = try Desk(at: "2026-02-10T09:00")
        try desk.takeIn(export(Export.iWrote("Lauren Chen", lauren, at: "2026-02-06 10:00:00", "Just checking in")))
        #expect(try desk.history("lauren-chen") == ["asked:linkedin-note", "followedUp"])
        #expect(try desk.due().isEmpty)
    }

    @Test func `finds a follow-up that was sent since the last import`() throws {
        let desk = try Desk(at: "2026-02-10T09:00")
        try desk.takeIn(export())
        #expect(try desk.due() == ["followUp lauren-chen"])
        try desk.takeIn(export(Export.iWrote("Lauren Chen", lauren, at: "2026-02-09 10:00:00", "Just checking in")))
        #expect(try desk.history("lauren-chen") == ["asked:linkedin-note", "followedUp"])
        #expect(try desk.due().isEmpty)
    }

    @Test func `finds an answer that came since the last import`() throws {
        let desk = try Desk(at: "2026-02-10T09:00")
        try desk.takeIn(export())
        let answer = export(Export.wrote("Lauren Chen", lauren, at: "2026-02-09 10:00:00", "Yes!"))
        #expect(try desk.takeIn(answer).plan.asks.answered == 1)
        #expect(try desk.history("lauren-chen") == ["asked:linkedin-note", "answered:unread"])
    }

    @Test func `leaves an ask alone that was taken back`() throws {
        let desk = try Desk(at: "2026-02-10T09:00")
        try desk.takeIn(export())
        let event = try #require(try ShowPerson(desk.practice)(personID("lauren-chen")).history.first)
        try TakeBackEvent(desk.practice)(event.event.id, of: personID("lauren-chen"))
        try desk.takeIn(export())
        #expect(try desk.history("lauren-chen") == ["asked:linkedin-note undone"])
    }

    /// LinkedIn has written rows twice; before 2023 there were no addresses, and older files name the day alone.
    @Test(arguments: ["lauren-chen-ux", ""]) func `takes an invitation of two rows once`(slug: String) throws {
        let desk = try Desk(at: "2026-02-10T09:00")
        let row = Export.asked("Lauren Chen", slug, at: "1/29/26")
        let asks = try desk.takeIn(Export(connections: [Export.lauren], invitations: [row, row])).plan.asks
        #expect(asks.new == 1)
        #expect(try desk.history("lauren-chen") == ["asked:linkedin-note"])
    }

    @Test func `appends a note once, below what was written`() throws {
        let desk = try Desk()
        var export = Export(connections: [Export.lauren])
        export.notes = ["Lauren,Chen,https://www.linkedin.com/in/lauren-chen-ux,Met at the fair,1/2/26,1/2/26"]
        try desk.takeIn(Export(connections: [Export.lauren]))
        _ = try EditPerson(desk.practice)(personID("lauren-chen"), as: .editNotes) { $0.notes = "Likes maps" }
        try desk.takeIn(export)
        try desk.takeIn(export)
        #expect(try desk.person("lauren-chen").notes == "Likes maps\n\nMet at the fair")
    }

    @Test func `skips a note on nobody, and says so`() throws {
        let desk = try Desk()
        var export = Export(connections: [Export.lauren])
        export.notes = ["Ghost,Writer,https://www.linkedin.com/in/ghost,Who was that?,1/2/26,1/2/26"]
        #expect(try desk.plan(export).skipped.map(\.reason) == [.noPerson])
    }
}
