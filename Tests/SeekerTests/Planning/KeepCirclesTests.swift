import CoffeeChat
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct KeepCirclesTests {
    /// Two people who were met in January.
    private func met() throws -> (desk: Desk, circles: KeepCircles, lauren: PersonID, ana: PersonID) {
        let desk = try Desk(at: "2026-01-05T09:00")
        let people = try ["Lauren Chen", "Ana Silva"].map { try desk.add($0) }
        for id in people {
            try desk.log("met", with: id)
            try desk.log("thanked", with: id)
        }
        return (desk, KeepCircles(desk.practice), people[0], people[1])
    }

    private func months(_ months: Int) throws -> Rhythm { try #require(Rhythm(months: months)) }

    @Test func `what holds in a circle holds for everybody in it, but for whom has a rhythm of their own`() throws {
        let (desk, circles, lauren, ana) = try met()
        _ = try circles.set("  Mentors ", to: try months(1))
        _ = try circles.put(lauren, into: "mentors")
        _ = try circles.put(ana, into: "Mentors")
        #expect(try circles().map(\.name) == ["Mentors"])
        #expect(try circles().first?.members.map(\.person.name) == ["Ana Silva", "Lauren Chen"])
        try desk.set("2026-02-06T09:00")
        #expect(try desk.due() == ["stayInTouch ana-silva", "stayInTouch lauren-chen"])
        let day = try #require(Day(iso: "2026-01-05"))
        #expect(try FindReasons(desk.practice)(lauren) == [.rhythm(last: day)])
        _ = try SetRhythm(desk.practice)(ana, try months(6))
        #expect(try desk.due() == ["stayInTouch lauren-chen"])
        try desk.log("gaveBack", with: lauren)
        #expect(try desk.due().isEmpty)
        let last = try circles().first?.members.map(\.lastContact)
        #expect(last == [day, Day(iso: "2026-02-06")], "who waits longest stands first")
    }

    @Test func `a circle is changed, joined with another and dissolved, each with a way back`() throws {
        let (desk, circles, lauren, ana) = try met()
        _ = try circles.set("Mentors", to: try months(1))
        _ = try circles.set("Teachers", to: try months(6))
        _ = try circles.put(lauren, into: "Mentors")
        _ = try circles.put(ana, into: "Teachers")
        try desk.set("2026-02-06T09:00")
        #expect(try desk.due() == ["stayInTouch lauren-chen"])

        let slower = try circles.change("Mentors", name: "Mentors", rhythm: try months(2))
        #expect(try desk.due().isEmpty)
        _ = try TakeBack(desk.practice)(slower.description)
        #expect(try desk.due() == ["stayInTouch lauren-chen"])

        let joined = try circles.change("Mentors", name: "teachers", rhythm: nil)
        #expect(try circles().map { "\($0.name) \($0.rhythm?.months ?? -1) \($0.members.count)" } == ["Teachers 6 2"])
        #expect(try desk.due().isEmpty)
        _ = try TakeBack(desk.practice)(joined.description)
        #expect(try circles().map(\.members.count) == [1, 1])

        let dissolved = try circles.dissolve("Mentors")
        #expect(try circles().map(\.name) == ["Teachers"])
        #expect(try desk.due().isEmpty && desk.names().count == 2)
        _ = try TakeBack(desk.practice)(dissolved.description)
        #expect(try desk.due() == ["stayInTouch lauren-chen"])

        let out = try #require(try circles.put(lauren, into: ""))
        #expect(try circles().map(\.members.count) == [0, 1])
        _ = try TakeBack(desk.practice)(out.description)
        #expect(try circles().map(\.members.count) == [1, 1])
    }

    @Test(arguments: ["", " \n "]) func `a circle without a name is refused`(name: String) throws {
        let (desk, circles, _, _) = try met()
        let rhythm = try months(1)
        for change in [
            { _ = try circles.set(name, to: rhythm) }, { _ = try circles.change("x", name: name, rhythm: nil) },
        ] {
            guard case .circleNameMissing? = failure(change) else {
                Issue.record("made a circle without a name")
                return
            }
        }
        #expect(try circles().isEmpty && desk.names().count == 2)
    }

    @Test func `a name is one line of a sane length, and its capitals do not matter`() {
        #expect(CircleName.tidy(" Old \n colleagues ") == "Old colleagues")
        #expect(CircleName.tidy(String(repeating: "老", count: 90))?.count == CircleName.mostCharacters)
        #expect(CircleName.find("MENTORS", in: ["Friends", "Mentors"]) == "Mentors")
        #expect(CircleName.find("Mentor", in: ["Friends", "Mentors"]) == nil)
    }
}
