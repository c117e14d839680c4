import CoffeeChat
import Interchange
import Testing

struct PeopleTableWriteTests {
    @Test func `the file as a spreadsheet gets it`() {
        var person = Person(
            id: PersonID(naming: "Maya Lindqvist"), name: "Maya Lindqvist", title: "Staff \"UX\" Designer",
            company: "Acme, Inc.")
        person.skills = ["Figma", "User Research"]
        person.connectedOn = Day(iso: "2026-01-02")
        let text = PeopleTable.write([person], stages: [person.id: .booked])
        #expect(
            text == "\u{FEFF}name,title,company,place,email,url,connectedOn,skills,languages,notes,zone,stage\r\n"
                + "Maya Lindqvist,\"Staff \"\"UX\"\" Designer\",\"Acme, Inc.\",,,,2026-01-02,\"Figma; User Research\",,,,booked\r\n"
        )
    }

    @Test(arguments: ["=1+1", "+44 20", "-x", "@SUM(A1)", "'=1", "''+1"])
    func `what a spreadsheet would run is defused, and comes back as it was`(name: String) throws {
        let text = PeopleTable.write([Person(id: PersonID(naming: "x"), name: "x y", company: name)])
        #expect(text.contains(",'\(name),"))
        #expect(try PeopleTable.read(Array(text.utf8), named: "x.csv").people.map(\.company) == [name])
    }

    @Test(arguments: 0..<150)
    func `people of all scripts go out and come back`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let people = (0..<5).map { People.random(number: $0, &random) }
        let arrival = try PeopleTable.read(Array(PeopleTable.write(people).utf8), named: "x.csv")
        #expect(arrival.people.map(\.name) == people.map(\.name))
        for (arrived, person) in zip(arrival.people, people) {
            #expect(arrived.title == person.title && arrived.company == person.company && arrived.place == person.place)
            #expect(arrived.email == person.email && arrived.profile == person.profile && arrived.zone == person.zone)
            #expect(arrived.connectedOn == person.connectedOn && arrived.notes == person.notes)
            #expect(arrived.skills == person.skills && arrived.languages == person.languages)
        }
        #expect(arrival.incomplete.isEmpty && arrival.skipped.isEmpty)
    }
}
