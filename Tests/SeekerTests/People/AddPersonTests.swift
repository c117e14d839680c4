import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct AddPersonTests {
    @Test func `gives namesakes ids of their own, in any script`() throws {
        let desk = try Desk()
        let ids = try ["Lauren Chen", "lauren chen", "LAUREN  CHEN", "周晓岚", "周晓岚", "!!!", "…"].map {
            try desk.add($0).text
        }
        #expect(ids == ["lauren-chen", "lauren-chen-2", "lauren-chen-3", "周晓岚", "周晓岚-2", "someone", "someone-2"])
    }

    @Test(arguments: ["", " ", "\t\n", "\u{3000}"]) func `wants a name`(name: String) throws {
        let desk = try Desk()
        guard case .nameMissing? = failure({ try desk.add(name) }) else {
            Issue.record("added nobody")
            return
        }
    }

    @Test func `shows who may be the same, before a double is made`() throws {
        let desk = try Desk()
        try desk.takeIn(Export(connections: [Export.lauren, Export.tomas]))
        func doubles(_ change: (inout Person) -> Void) throws -> [String] {
            var draft = Person(id: PersonID(naming: "x"), name: "Somebody New")
            change(&draft)
            return try AddPerson(desk.practice).doubles(of: draft).map(\.id.text)
        }
        #expect(try doubles { _ in }.isEmpty)
        #expect(try doubles { $0.name = "LAUREN CHEN" } == ["lauren-chen"])
        #expect(try doubles { $0.email = "Lauren@Example.com" } == ["lauren-chen"])
        #expect(try doubles { $0.profile = ProfileAddress("www.linkedin.com/in/Lauren-Chen-UX/") } == ["lauren-chen"])
    }

    @Test func `is found by any of its names, and several are named`() throws {
        let desk = try Desk()
        try desk.takeIn(Export(connections: [Export.lauren, Export.tomas]))
        let find = FindPerson(desk.practice)
        for words in ["lauren-chen", "Lauren Chen", "lauren@example.com", "linkedin.com/in/lauren-chen-ux"] {
            #expect(try find(words).text == "lauren-chen", "\(words)")
        }
        try desk.add("Lauren Chen")
        guard case .severalPeople("Lauren Chen", let people)? = failure({ _ = try find("Lauren Chen") }) else {
            Issue.record("chose one of two")
            return
        }
        #expect(people.map(\.id.text) == ["lauren-chen", "lauren-chen-2"])
        guard case .unknownPerson("nobody")? = failure({ _ = try find("nobody") }) else {
            Issue.record("found nobody")
            return
        }
    }
}

@Suite(.temporaryHome) struct EditPersonTests {
    @Test func `keeps what two tabs typed at once`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen", title: "Designer")
        // The first tab reads, the second one writes, then the first one writes.
        var isFirst = true
        _ = try EditPerson(desk.practice)(id) { person in
            person.place = "Porto"
            guard isFirst else { return }
            isFirst = false
            _ = try? EditPerson(desk.practice)(id) { $0.title = "Lead" }
        }
        #expect(try desk.person(id).place == "Porto")
        #expect(try desk.person(id).title == "Lead")
    }

    @Test func `writes nothing where nothing changed, and wants a name`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        #expect(try EditPerson(desk.practice)(id) { $0.title = "" } == nil)
        guard case .nameMissing? = failure({ _ = try EditPerson(desk.practice)(id) { $0.name = " " } }) else {
            Issue.record("took the name away")
            return
        }
        guard case .unknownPerson? = failure({ _ = try EditPerson(desk.practice)(personID("x")) { $0.name = "y" } })
        else {
            Issue.record("edited nobody")
            return
        }
    }

    @Test func `keeps the id when the name changes`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        _ = try EditPerson(desk.practice)(id) { $0.name = "Lauren Ruiz" }
        #expect(try desk.person(id).name == "Lauren Ruiz")
        var filter = PeopleSelection()
        filter.words = "ruiz"
        #expect(try ListPeople(desk.practice)(filter, limit: 9).found == 1)
        filter.words = "chen"
        #expect(try ListPeople(desk.practice)(filter, limit: 9).found == 0)
    }
}
