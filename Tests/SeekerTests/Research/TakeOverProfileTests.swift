import CoffeeChat
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct TakeOverProfileTests {
    private var reading: ProfileReading {
        var reading = ProfileReading()
        reading.name = "Ada Fenwick"
        reading.headline = "Designer who walks"
        reading.place = "Leeds"
        reading.profile = ProfileAddress("linkedin.com/in/ada-fenwick")
        reading.positions = [
            Position(company: "Loop", title: "UX Designer", start: CareerDate(year: 2024, month: 1)),
            Position(
                company: "Ward 7", title: "Nurse", start: CareerDate(year: 2015), end: CareerDate(year: 2023)),
        ]
        reading.education = [Education(school: "University of Nowhere", degree: "BSc", field: "Nursing")]
        reading.skills = ["Figma", "Listening"]
        return reading
    }

    @Test func `somebody new comes in with all that the profile says, and goes with one undo`() throws {
        let desk = try Desk()
        let added = try TakeOverProfile(desk.practice).add(reading)
        let person = try desk.person(added.id)
        #expect(person.name == "Ada Fenwick" && person.title == "UX Designer" && person.company == "Loop")
        #expect(person.positions == reading.positions && person.education == reading.education)
        _ = try TakeBack(desk.practice)(nil)
        #expect(try desk.names().isEmpty)
    }

    @Test func `each field stands beside what is on file`() throws {
        let desk = try Desk()
        let id = try desk.add("Ada Fenwick", title: "Designer", company: "Loop")
        let differences = try TakeOverProfile(desk.practice).differences(reading, from: id)
        let states = Dictionary(uniqueKeysWithValues: differences.map { ($0.field, $0.state) })
        #expect(states[.name] == .same && states[.company] == .same && states[.title] == .different)
        #expect(states[.place] == .new && states[.positions] == .new)
        // What the profile does not say is not offered.
        #expect(states[.email] == nil && states[.languages] == nil)
        #expect(differences.first { $0.field == .title }?.read == ["UX Designer"])
        #expect(differences.first { $0.field == .positions }?.read.first == "UX Designer · Loop · 2024-01–")
    }

    @Test func `only the chosen fields are written, as one deed`() throws {
        let desk = try Desk()
        let id = try desk.add("Ada Fenwick", title: "Designer")
        let takeOver = TakeOverProfile(desk.practice)
        #expect(try takeOver(reading, fields: [.place, .positions, .education, .email], into: id) != nil)
        var person = try desk.person(id)
        #expect(person.title == "Designer" && person.place == "Leeds" && person.positions.count == 2)
        #expect(person.skills.isEmpty && person.email.isEmpty)
        #expect(try takeOver(reading, fields: [.place, .positions], into: id) == nil)
        _ = try TakeBack(desk.practice)(nil)
        person = try desk.person(id)
        #expect(person.place.isEmpty && person.positions.isEmpty && person.education.isEmpty)
    }

    @Test func `skills on file stay, and come first`() throws {
        let desk = try Desk()
        let id = try desk.add("Ada Fenwick")
        let takeOver = TakeOverProfile(desk.practice)
        var other = reading
        other.skills = ["Sewing", "figma"]
        _ = try takeOver(other, fields: [.skills], into: id)
        _ = try takeOver(reading, fields: [.skills], into: id)
        #expect(try desk.person(id).skills == ["Sewing", "figma", "Listening"])
    }

    @Test func `the profile's address tells who on file is meant`() throws {
        let desk = try Desk()
        let takeOver = TakeOverProfile(desk.practice)
        #expect(try takeOver.personOnFile(reading) == nil)
        let added = try takeOver.add(reading)
        #expect(try takeOver.personOnFile(reading) == added.id)
        var namesake = reading
        namesake.profile = nil
        #expect(try takeOver.personOnFile(namesake) == nil)
        #expect(try AddPerson(desk.practice).doubles(of: takeOver.draft(namesake)).map(\.id) == [added.id])
    }
}
