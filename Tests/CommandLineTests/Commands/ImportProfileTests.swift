import Foundation
import Testing

@Suite(.temporaryHome) struct ImportProfileTests {
    private func page() throws -> String {
        try TemporaryHome.write(
            "profile.txt",
            Array(
                """
                Ada Fenwick
                UX Designer at Loop
                Leeds, United Kingdom
                linkedin.com/in/ada-fenwick
                Experience
                UX Designer
                Loop · Full-time
                Jan 2024 - Present · 1 yr
                Education
                University of Nowhere
                BSc, Nursing
                2009 - 2012
                """.utf8))
    }

    @Test func `shows with --dry-run what it says, in the shape that the spec gives`() async throws {
        let outcome = try await cortado("import", "profile", try page(), "--dry-run", "--json")
        #expect(outcome.code == 0 && outcome.err.isEmpty)
        let object = try outcome.object
        outcome.expectKeys("name headline place email url positions education skills languages", in: object)
        #expect(object["name"] as? String == "Ada Fenwick" && object["place"] as? String == "Leeds, United Kingdom")
        let position = try #require((object["positions"] as? [[String: Any]])?.first)
        outcome.expectKeys("company title place start end", in: position)
        #expect(position["start"] as? String == "2024-01" && position["end"] is NSNull)
        let school = try #require((object["education"] as? [[String: Any]])?.first)
        outcome.expectKeys("school degree field start end", in: school)
        #expect(try await cortado("people", "--json").array.isEmpty)
    }

    @Test func `adds somebody, knows them again, and asks about namesakes`() async throws {
        #expect(try await cortado("import", "profile", try page(), "--json").object["id"] as? String == "ada-fenwick")
        let again = try await cortado("import", "profile", try page(), "--json").object
        #expect(again["isNew"] as? Bool == false && again["undo"] == nil)
        let other = try TemporaryHome.write(
            "other.txt", Array("Ada Fenwick\nExperience\nNurse\nWard 7 · Full-time\n2015 - 2019\n".utf8))
        let doubtful = try await cortado("import", "profile", other)
        #expect(doubtful.code == 2 && doubtful.err.contains("ada-fenwick"))
        #expect(
            try await cortado("import", "profile", other, "--new", "--json").object["id"] as? String == "ada-fenwick-2")
    }

    @Test func `my own comes from a JSON Résumé, and what I typed stays`() async throws {
        try await prepared("me", "--set", "name=Ada F.")
        let resume = try TemporaryHome.write(
            "resume.json",
            Array(
                """
                {"basics": {"name": "Ada Fenwick", "label": "Designer who walks", "location": {"city": "Leeds"}},
                 "work": [{"name": "Loop", "position": "UX Designer", "startDate": "2024-01"}]}
                """.utf8))
        let taken = try await cortado("import", "profile", resume, "--me", "--json").object
        #expect(taken["fields"] as? [String] == ["title", "place", "positions"] && taken["id"] == nil)
        let me = try await cortado("me", "--json").object
        #expect(me["name"] as? String == "Ada F." && me["headline"] as? String == "Designer who walks")
        #expect(me["place"] as? String == "Leeds" && (me["positions"] as? [Any])?.count == 1)
        #expect(try await cortado("import", "profile", resume, "--me", "--json").object["undo"] == nil)
    }

    @Test func `what is no profile is a sentence, and changes nothing`() async throws {
        let letter = try TemporaryHome.write("letter.txt", Array("Dear Ada,\nthank you.\n".utf8))
        let outcome = try await cortado("import", "profile", letter)
        #expect(outcome.code == 1 && outcome.err.contains("No profile was found in letter.txt"))
        #expect(try await cortado("people", "--json").array.isEmpty)
    }
}
