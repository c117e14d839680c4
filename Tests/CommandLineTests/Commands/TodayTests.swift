import Foundation
import Testing

@Suite(.temporaryHome) struct TodayTests {
    @Test func `answers in the shape that the spec gives, and its commands work`() async throws {
        try await prepared("add", "Lauren Chen")
        try await prepared("log", "lauren-chen", "asked:email")
        let outcome = try await Program(now: "2026-12-01T09:00").run("today", "--json")
        let item = try #require(try outcome.array.first)
        #expect(Set(["kind", "person", "due", "why", "command"]).isSubset(of: Set(item.keys)))
        #expect(item["kind"] as? String == "followUp" && item["person"] as? String == "lauren-chen")
        #expect(item["due"] as? String == "2026-12-01T00:00:00+01:00")
        let command = try #require(item["command"] as? String)
        #expect(command == "cortado log lauren-chen followedUp")
        let words = command.split(separator: " ").dropFirst().map(String.init)
        #expect(try await Program(now: "2026-12-01T09:01").run(all: words).code == 0)
        #expect(try await Program(now: "2026-12-01T09:02").run("today", "--json").array.isEmpty)
    }

    /// A look into next month is a look, and nothing else.
    @Test func `is not spoiled by a look ahead`() async throws {
        try await prepared("add", "Lauren Chen")
        try await prepared("log", "lauren-chen", "asked:email")
        let before = try await Program(now: "2026-12-01T09:00").run("today").out
        _ = try await Program(now: "2027-08-01T09:00").run("today")
        #expect(try await Program(now: "2026-12-01T09:00").run("today").out == before)
    }

    @Test func `says what to do with an empty notebook, and with an empty day`() async throws {
        #expect(try await cortado("today").out.contains("cortado import linkedin"))
        #expect(try await cortado("today", "--json").array.isEmpty)
        try await prepared("add", "Lauren Chen", "--title", "Plumber")
        #expect(try await cortado("today").out.contains("Nothing is due"))
    }

    @Test func `answers in Chinese`() async throws {
        #expect(try await cortado("today", "--language", "zh-Hans").out.contains("笔记本还是空的"))
        #expect(try await Program(environment: ["LANG": "zh_CN.UTF-8"]).run("today").out.contains("笔记本还是空的"))
        try await prepared("me", "--set", "language=zh-Hans")
        #expect(try await cortado("today").out.contains("笔记本还是空的"))
        #expect(try await cortado("today", "--language", "en").out.contains("empty"))
    }
}
