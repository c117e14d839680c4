import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct TakeInTests {
    private let first = Export(
        connections: [Export.lauren, Export.tomas, Export.xiaolan],
        profile: ["Robin,Vale,,,,Product design student,,Design,,\"Portland, Oregon\""])
    private let later = Export(connections: [
        Export.person("Lauren Chen", "lauren-chen-ux", at: "Lyft", as: "Senior Product Designer"), Export.tomas,
        Export.xiaolan,
    ])

    @Test func `brings people who are found by any part of their name`() throws {
        let desk = try Desk()
        try desk.takeIn(first)
        for words in ["晓岚", "lau", "tomas oliv", "远山", "staff"] {
            var filter = PeopleSelection()
            filter.words = words
            #expect(try ListPeople(desk.practice)(filter, limit: 9).found == 1, "\(words)")
        }
    }

    @Test func `reads who I am, and leaves what was typed alone`() throws {
        let desk = try Desk()
        var me = Me()
        try DescribeMe.set("rung", to: "junior", in: &me)
        _ = try DescribeMe(desk.practice).save(me)
        let outcome = try desk.takeIn(first)
        #expect(outcome.me.name == "Robin Vale")
        #expect(outcome.me.place == "Portland, Oregon")
        #expect(outcome.me.rung == .junior)
        me.name = "R. Vale"
        _ = try DescribeMe(desk.practice).save(me)
        #expect(try desk.takeIn(first).me.name == "R. Vale")
    }

    @Test func `notices a change of job once, and Today says so once`() throws {
        let desk = try Desk()
        try desk.takeIn(first)
        try desk.set("2027-11-23T09:00")
        #expect(try desk.takeIn(later).plan.changedJobs == 1)
        #expect(try desk.takeIn(later).plan.changedJobs == 0)
        #expect(try desk.history("lauren-chen") == ["changedJob"])
        #expect(try desk.due() == ["congratulate lauren-chen"])
        try desk.log("noted", with: personID("lauren-chen"), text: "wrote her")
        #expect(try desk.due().isEmpty, "done by the command that Today names")
    }

    @Test func `notices a change and the change back within a second`() throws {
        let desk = try Desk()
        for export in [first, later, first, later] { try desk.takeIn(export) }
        #expect(try desk.history("lauren-chen") == ["changedJob", "changedJob", "changedJob"])
    }

    @Test func `fails as a whole, or not at all`() throws {
        let desk = try Desk()
        try desk.takeIn(first)
        let before = try desk.export()
        #expect(throws: (any Error).self) {
            _ = try desk.practice.notebook.change(Deed(.importLinkedIn), at: desk.clock.now) { writer in
                try writer.add(Person(id: PersonID(naming: "Half"), name: "Half"))
                throw SeekerError.nameMissing
            }
        }
        #expect(try desk.export() == before)
        #expect(try TakeBack(desk.practice).history(limit: 9).count == 1)
    }

    @Test func `is undone as a whole`() throws {
        let desk = try Desk()
        let before = try desk.export()
        let action = try desk.takeIn(first).action
        let undone = try TakeBack(desk.practice)(action.description)
        #expect(undone.kept.isEmpty)
        #expect(try desk.export() == before)
        #expect(try desk.takeIn(first).plan.new.count == 3, "the same file comes in again")
    }

    @Test func `is undone, and whoever was written about stays`() throws {
        let desk = try Desk()
        let action = try desk.takeIn(first).action
        let lauren = try personID("lauren-chen")
        try desk.log("asked:email", with: lauren, text: "Hello")
        _ = try EditPerson(desk.practice)(personID("周晓岚"), as: .editNotes) { $0.notes = "from the fair" }
        let undone = try TakeBack(desk.practice)(action.description)
        #expect(undone.kept.map(\.text).sorted() == ["lauren-chen", "周晓岚"])
        #expect(try desk.names().sorted() == ["Lauren Chen", "周晓岚"])
        #expect(try desk.history("lauren-chen") == ["asked:email"])
        #expect(try desk.takeIn(first).plan.counts == [1, 0, 2, 0, 0, 0])
    }

    @Test func `is undone, and what was typed of me since stays`() throws {
        let desk = try Desk()
        let action = try desk.takeIn(first).action
        var me = try DescribeMe(desk.practice)()
        me.name = "Robin V."
        me.goal = 3
        _ = try DescribeMe(desk.practice).save(me)
        _ = try TakeBack(desk.practice)(action.description)
        let left = try DescribeMe(desk.practice)()
        #expect(left.name == "Robin V.")
        #expect(left.goal == 3)
        #expect(left.place.isEmpty, "that came from the file")
    }

    @Test func `undoing the second import keeps the first`() throws {
        let desk = try Desk()
        try desk.takeIn(first)
        let before = try desk.export()
        let action = try desk.takeIn(later).action
        #expect(try desk.person("lauren-chen").company == "Lyft")
        _ = try TakeBack(desk.practice)(action.description)
        #expect(try desk.export() == before)
    }

    @Test func `undoing meets nobody who came in the place of one who was forgotten`() throws {
        let desk = try Desk()
        let action = try desk.takeIn(
            Export(
                connections: [Export.lauren, Export.tomas],
                invitations: [
                    Export.asked("Lauren Chen", "lauren-chen-ux"),
                    Export.asked("Tomás Oliveira", "tom%C3%A1s-oliveira"),
                ])
        ).action
        _ = try ForgetPerson(desk.practice)(personID("tomas-oliveira"))
        let ana = try desk.add("Ana Silva")
        let ben = try desk.add("Ben Ode")
        try desk.log("researched", with: ben)
        _ = try TakeBack(desk.practice)(action.description)
        #expect(try desk.names() == ["Ana Silva", "Ben Ode"])
        #expect(try desk.history(ben.text) == ["researched"])
        #expect(try desk.history(ana.text).isEmpty)
    }
}
