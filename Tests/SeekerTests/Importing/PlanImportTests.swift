import CoffeeChat
import Foundation
import Interchange
import Notebook
import Seeker
import Testing

/// Before anything is written: what an import would do.
@Suite(.temporaryHome) struct PlanImportTests {
    private let first = Export(connections: [Export.lauren, Export.tomas, Export.xiaolan, Export.hidden, Export.torn])

    @Test func `tells new, hidden and skipped rows of a first import, and writes nothing`() throws {
        let desk = try Desk()
        let plan = try desk.plan(first)
        #expect(plan.counts == [3, 0, 0, 1, 1, 0])
        #expect(plan.skipped.first?.origin == Origin(file: "Connections.csv", line: 9))
        #expect(try desk.names().isEmpty)
        #expect(try TakeBack(desk.practice).history(limit: 10).isEmpty)
    }

    @Test func `finds nothing to do in the same file again`() throws {
        let desk = try Desk()
        try desk.takeIn(first)
        #expect(try desk.plan(first).counts == [0, 0, 3, 1, 1, 0])
    }

    @Test func `names what changed, and the change of job`() throws {
        let desk = try Desk()
        try desk.takeIn(first)
        let later = Export(connections: [
            Export.person("Lauren Chen", "lauren-chen-ux", at: "Lyft", as: "Senior Product Designer"), Export.tomas,
        ])
        let plan = try desk.plan(later)
        #expect(plan.counts == [0, 1, 1, 0, 0, 0])
        let change = try #require(plan.changed.first)
        #expect(change.differences.map(\.field) == [.title, .company])
        #expect(change.differences.map(\.old) == ["Product Designer", "Northwind"])
        #expect(
            change.job
                == JobChange(
                    fromTitle: "Product Designer", fromCompany: "Northwind", toTitle: "Senior Product Designer",
                    toCompany: "Lyft"))
        #expect(plan.changedJobs == 1)
    }

    /// Who the row means, by what it shares with Lauren on file.
    @Test(arguments: [
        (
            "an address",
            "Lauren,Chen-Ruiz,https://cn.linkedin.com/in/Lauren-Chen-UX/,,Northwind,Product Designer,08 Feb 2026"
        ),
        ("an e-mail", "L.,Chen,,LAUREN@example.com,Elsewhere,Something,"),
        ("a name and employer", "lauren,chen,,,\"Northwind, Inc.\",Product Designer,"),
        (
            "a name and the day of connecting",
            "Lauren,Chen,https://www.linkedin.com/in/lauren-now,,Lyft,Lead,08 Feb 2026"
        ),
    ]) func `knows the same person`(by mark: String, row: String) throws {
        let desk = try Desk()
        try desk.takeIn(first)
        let plan = try desk.plan(Export(connections: [row]))
        #expect(plan.new.isEmpty && plan.doubtful.isEmpty, "by \(mark)")
        #expect(plan.changed.count + plan.same == 1)
    }

    @Test(arguments: [
        "Lauren,Chen,https://www.linkedin.com/in/another-lauren,,Northwind,Product Designer,03 Mar 2026",
        "Lauren,Chen,,,Northwind,Product Designer,03 Mar 2026",
    ]) func `takes a namesake with another address or day of connecting for somebody else`(row: String) throws {
        let desk = try Desk()
        try desk.takeIn(first)
        #expect(try desk.plan(Export(connections: [row])).counts == [1, 0, 0, 0, 0, 0])
    }

    @Test func `asks in doubt, and does not guess`() throws {
        let desk = try Desk()
        try desk.takeIn(first)
        let vague = Export(connections: ["Lauren,Chen,,,Elsewhere,Florist,"])
        let doubt = try #require(try desk.plan(vague).doubtful.first)
        #expect(doubt.candidates.map(\.id.text) == ["lauren-chen"])
        let line = doubt.arrived.origin.line
        #expect(try desk.plan(vague, answers: [line: .somebodyElse]).counts == [1, 0, 0, 0, 0, 0])
        #expect(try desk.plan(vague, answers: [line: .same(doubt.candidates[0].id)]).counts == [0, 1, 0, 0, 0, 0])
        let left = try desk.plan(vague, answers: [line: .leaveOut])
        #expect(left.counts == [0, 0, 0, 0, 1, 0])
        #expect(left.skipped.first?.reason == .doubtful(name: "Lauren Chen"))
    }

    @Test func `takes a person of two rows once, and names the line above`() throws {
        let desk = try Desk()
        let plan = try desk.plan(Export(connections: [Export.lauren, Export.tomas, Export.lauren]))
        #expect(plan.counts == [2, 0, 0, 0, 1, 0])
        #expect(plan.skipped.first?.reason == .sameAsAbove(line: 5))
        let cards = "name,email,title\nLauren Chen,l@example.com,A\nLauren Chen,L@example.com,B\n"
        let table = try PlanImport(desk.practice)(ImportFile(dropped: "x.csv", bytes: Array(cards.utf8)).read())
        #expect(table.new.count == 1, "the same e-mail address twice in one file")
    }

    @Test func `keeps what was typed, and notes what the file says`() throws {
        let desk = try Desk()
        try desk.takeIn(first)
        let id = try personID("lauren-chen")
        _ = try EditPerson(desk.practice)(id) { $0.title = "Design Lead, as she told me" }
        #expect(try desk.plan(first).counts == [0, 0, 3, 1, 1, 0])
        let later = Export(connections: [
            Export.person("Lauren Chen", "lauren-chen-ux", at: "Northwind", as: "Lead Designer")
        ])
        let outcome = try desk.takeIn(later)
        #expect(outcome.plan.changed.first?.differences == [])
        #expect(outcome.plan.changedJobs == 1)
        #expect(try desk.person(id).title == "Design Lead, as she told me")
        let typed = try desk.practice.notebook.read { try $0.typedFields() }
        #expect(typed.values.first?["title"] == "Lead Designer")
        #expect(try desk.plan(later).counts == [0, 0, 1, 0, 0, 0])
    }
}
