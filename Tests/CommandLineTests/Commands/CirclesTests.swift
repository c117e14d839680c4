import Testing

@Suite(.temporaryHome) struct CirclesTests {
    @Test func `a circle is made, filled, renamed and dissolved`() async throws {
        #expect(try await cortado("circles").out.contains("no circle yet"))
        try await prepared("add", "Lauren Chen")
        try await prepared("add", "Ana Silva")
        try await prepared("log", "lauren-chen", "met", "--on", "2026-09-01")
        try await prepared("circles", "Mentors", "--every", "1", "--add", "lauren-chen", "--add", "Ana Silva")
        let listed = try await cortado("circles", "--json")
        let circle = try #require(try listed.array.first)
        listed.expectKeys("months name people", in: circle)
        #expect(circle["months"] as? Int == 1)
        let people = try #require(circle["people"] as? [[String: Any]])
        #expect(people.map { $0["id"] as? String } == ["ana-silva", "lauren-chen"])
        #expect(people.map { $0["lastContact"] as? String } == [nil, "2026-09-01"])
        let said = try await cortado("circles", "mentors", "--remove", "ana-silva", "--rename", "Teachers").lines
        #expect(said == ["Teachers  Every month · 1 person", "  Lauren Chen  Last in touch 2 months ago"])
        #expect(try await cortado("circles", "Teachers", "--dissolve").out.contains("no circle yet"))
        try await prepared("undo")
        #expect(try await cortado("circles").out.contains("Lauren Chen"))
    }

    @Test func `what cannot be meant is said, and changes nothing`() async throws {
        try await prepared("add", "Lauren Chen")
        try await cortado("circles", "Mentors", "--every", "99").expectSentence(2, "--every")
        try await cortado("circles", "--every", "1").expectSentence(2, "Name the circle")
        try await cortado("circles", "Mentors", "--every", "1", "--add", "Nobody").expectSentence(1, "Nobody")
        try await cortado("circles", " ", "--every", "1").expectSentence(2, "name")
        #expect(try await cortado("circles", "--json").array.isEmpty)
    }
}
