import CoffeeChat
import Foundation
import Interchange
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct SeeTodayTests {
    @Test func `asks for the follow-up a week later, not before, and never on a day off`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        try desk.log("asked:email", with: id)
        try desk.set("2026-11-30T23:59")
        #expect(try desk.due().isEmpty)
        try desk.set("2026-12-01T00:01")
        #expect(try desk.due() == ["followUp lauren-chen"])
        var me = try DescribeMe(desk.practice)()
        me.daysOff = [try #require(Day(iso: "2026-12-01"))]
        _ = try DescribeMe(desk.practice).save(me)
        #expect(try desk.due().isEmpty)
        #expect(try SeeToday(desk.practice)().isDayOff)
    }

    @Test func `has the most urgent first`() throws {
        let desk = try Desk()
        for (name, event) in [("Ana", "researched"), ("Ben", "answered:yes"), ("Cem", "met"), ("Dora", "answered:no")] {
            try desk.log(event, with: desk.add(name))
        }
        let ranks = try SeeToday(desk.practice)().items.map(\.due.kind.rank)
        #expect(ranks == ranks.sorted() && ranks.count >= 5)
    }

    @Test func `names a dozen changes of job, and counts the rest`() throws {
        let desk = try Desk()
        func export(_ title: String) -> Export {
            Export(connections: (0..<30).map { Export.person("P\($0) X", "p-\($0)", at: "Lyft", as: title) })
        }
        try desk.takeIn(export("Designer"))
        try desk.takeIn(export("Lead Designer"))
        let today = try SeeToday(desk.practice)()
        #expect(today.items.count == 12)
        #expect(today.moreJobChanges == 18)
    }

    @Test func `counts the week from Monday, by the seeker's clock`() throws {
        let desk = try Desk(at: "2026-11-22T23:30")
        try desk.log("asked:email", with: desk.add("Ana"))
        try desk.set("2026-11-23T00:30")
        try desk.log("asked:email", with: desk.add("Ben"))
        let week = try SeeToday(desk.practice)().week
        #expect(week.asksSent == 1)
        #expect(week.asksOpen == 2)
    }

    @Test func `suggests whom to ask, and nobody who is busy with me or outside the field`() throws {
        let desk = try Desk()
        try desk.takeIn(
            Export(connections: [
                Export.person("Ana Silva", "ana", at: "Lyft", as: "Junior Product Designer"),
                Export.person("Ben Ode", "ben", at: "Lyft", as: "Junior Product Designer"),
                Export.person("Cem Er", "cem", at: "Lyft", as: "Plumber"),
            ]))
        try desk.log("asked:email", with: personID("ana-silva"))
        #expect(try SeeToday(desk.practice)().suggestions.map(\.person.name) == ["Ben Ode"])
    }
}
