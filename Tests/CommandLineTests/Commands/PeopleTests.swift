import Foundation
import Testing

@Suite(.temporaryHome) struct PeopleTests {
    private func fill() async throws {
        try await prepared("add", "Lauren Chen", "--title", "Junior UX Designer", "--company", "Lyft")
        try await prepared("add", "周晓岚", "--title", "产品设计师", "--company", "远山科技")
        try await prepared("add", "Hal Head", "--title", "Head of Design", "--company", "Lyft")
    }

    @Test func `answers in the shape that the spec gives, best first`() async throws {
        try await fill()
        let outcome = try await cortado("people", "--json")
        let people = try outcome.array
        for person in people {
            outcome.expectKeys("id name title company field rung steps stage score reasons", in: person)
        }
        #expect(people.map { $0["id"] as? String } == ["lauren-chen", "周晓岚", "hal-head"])
        #expect(people[0]["field"] as? String == "product-design" && people[0]["rung"] as? Int == 2)
        #expect(people[0]["steps"] as? Int == 2 && people[0]["stage"] as? String == "idea")
        let scores = people.compactMap { $0["score"] as? Int }
        #expect(scores == scores.sorted(by: >) && scores.count == 3)
        #expect((people[0]["reasons"] as? [String])?.isEmpty == false)
    }

    @Test func `prints unknown steps as null`() async throws {
        try await prepared("add", "Nobody Knows")
        #expect(try await cortado("people", "--json").array.first?["steps"] is NSNull)
    }

    @Test(arguments: [("lau", 1), ("晓岚", 1), ("lyft", 2), ("LYFT head", 1), ("zzz", 0), ("\" OR *", 0), ("--", 3)])
    func `searches in any script`(words: String, count: Int) async throws {
        try await fill()
        let outcome = try await Program().run(all: ["people", "--json", words])
        #expect(outcome.code == 0)
        #expect(try outcome.array.count == count)
    }

    @Test func `filters by stage, however it is written, and limits`() async throws {
        try await fill()
        try await prepared("log", "hal-head", "thanked")
        for stage in ["inTouch", "in-touch", "In Touch"] {
            #expect(
                try await cortado("people", "--stage", stage, "--json").array.map { $0["name"] as? String } == [
                    "Hal Head"
                ])
        }
        #expect(try await cortado("people", "--top", "1", "--json").array.count == 1)
        #expect(try await cortado("people", "--top", "1").out.contains("1 of 3"))
        #expect(try await cortado("people", "nobody").out.contains("Nobody fits"))
    }

    @Test func `refuses a stage or number that is none`() async throws {
        try await cortado("people", "--stage", "bored").expectSentence(2, "bored", "inTouch")
        try await cortado("people", "--top", "0").expectSentence(2, "--top")
        try await cortado("people", "--top", "x").expectSentence(2)
    }
}

@Suite(.temporaryHome) struct ShowTests {
    @Test func `shows one person whole`() async throws {
        try await prepared(
            "add", "Lauren Chen", "--title", "UX Designer", "--company", "Lyft", "--email", "l@example.com")
        try await prepared("log", "lauren-chen", "asked:email", "--text", "Hi")
        let outcome = try await cortado("show", "Lauren Chen", "--json")
        let person = try outcome.object
        outcome.expectKeys(
            "id name title company place email url field rung steps sum stage score reasons couldIntroduce positions "
                + "education skills languages notes journey", in: person.filter { $0.key != "connectedOn" })
        let event = try #require((person["journey"] as? [[String: Any]])?.first)
        outcome.expectKeys("event detail at text isUndone line", in: event)
        #expect(event["at"] as? String == "2026-11-24T09:00:00+01:00")
        let words = try await cortado("show", "l@example.com").out
        #expect(words.contains("Lauren Chen") && words.contains("UX Designer · Lyft"))
    }

    @Test func `lists several of one name with their ids, and exits 2`() async throws {
        try await prepared("add", "Lauren Chen", "--company", "Lyft")
        try await prepared("add", "Lauren Chen", "--company", "Figma")
        let outcome = try await cortado("show", "Lauren Chen")
        outcome.expectSentence(2, "lauren-chen ", "lauren-chen-2", "Lyft", "Figma")
        try await cortado("log", "lauren chen", "noted").expectSentence(2, "lauren-chen-2")
        #expect(try await cortado("show", "lauren-chen-2").code == 0)
    }

    @Test func `says when nobody answers to the name`() async throws {
        try await cortado("show", "Ghost").expectSentence(1, "Ghost", "cortado people Ghost")
    }
}
