import Foundation
import Testing

@Suite(.temporaryHome) struct LogTests {
    @Test func `keeps an event, and says the stage and how to undo`() async throws {
        try await prepared("add", "Lauren Chen")
        let outcome = try await cortado("log", "lauren-chen", "asked:linkedin-note", "--text", "Hi", "--json")
        #expect(outcome.code == 0)
        outcome.expectKeys("person stage undo", in: try outcome.object)
        #expect(try outcome.object["stage"] as? String == "asked")
        #expect(try await cortado("log", "lauren-chen", "answered:yes").lines.last == "Undo: cortado undo 3")
    }

    @Test func `puts a past day's event at noon, and today's at its minute`() async throws {
        try await prepared("add", "Lauren Chen")
        try await prepared("log", "lauren-chen", "researched", "--on", "2026-11-20")
        try await prepared("log", "lauren-chen", "booked", "--at", "2026-12-01T15:30", "--on", "2026-11-24")
        let journey = try #require(
            try await cortado("show", "lauren-chen", "--json").object["journey"] as? [[String: Any]])
        #expect(journey.map { $0["at"] as? String } == ["2026-11-24T09:00:00+01:00", "2026-11-20T12:00:00+01:00"])
    }

    @Test(arguments: [
        ["askd"], ["answered:perhaps"], ["answered"], ["felt:9"], ["booked"], ["received:money"],
        ["noted", "--on", "2026-02-30"], ["booked", "--at", "tomorrow"], ["promised", "--by", "soon"], [],
    ]) func `refuses what is no event, with exit 2`(words: [String]) async throws {
        try await prepared("add", "Lauren Chen")
        let outcome = try await Program().run(all: ["log", "lauren-chen"] + words)
        outcome.expectSentence(2)
        #expect(try await cortado("undo", "--list", "--json").array.count == 1)
    }

    @Test func `refuses a second open ask, with exit 1`() async throws {
        try await prepared("add", "Lauren Chen")
        try await prepared("log", "lauren-chen", "asked")
        try await cortado("log", "lauren-chen", "asked").expectSentence(1, "Lauren Chen")
    }
}

@Suite(.temporaryHome) struct UndoTests {
    @Test func `takes back the last thing, or a numbered one, and lists what was done`() async throws {
        try await prepared("add", "Lauren Chen")
        try await prepared("log", "lauren-chen", "asked")
        let outcome = try await cortado("undo", "--json")
        outcome.expectKeys("undone kept", in: try outcome.object)
        let list = try await cortado("undo", "--list", "--json")
        for line in try list.array { list.expectKeys("id at kind what isUndone", in: line) }
        #expect(try list.array.map { $0["isUndone"] as? Bool } == [true, false])
        try await prepared("undo", "1")
        try await cortado("undo").expectSentence(1, "nothing to undo")
        try await cortado("undo", "1").expectSentence(1, "1")
        try await cortado("undo", "77").expectSentence(1, "77")
    }
}
