import Foundation
import Testing

@Suite(.temporaryHome) struct ProgressTests {
    @Test func `answers in the shape that the spec gives`() async throws {
        try await prepared("add", "Lauren Chen")
        try await prepared("add", "Ben Ode")
        try await prepared("log", "lauren-chen", "asked:email", "--on", "2026-10-05")
        try await prepared("log", "lauren-chen", "answered:yes", "--on", "2026-10-07")
        try await prepared("log", "lauren-chen", "met", "--on", "2026-10-12")
        try await prepared("log", "ben-ode", "asked:email", "--on", "2026-11-23")
        let object = try await cortado("progress", "--json").object
        let plan = try #require(object["plan"] as? [String: Any])
        #expect(Set(plan.keys) == ["goal", "booked", "outCold", "outWarm", "asks", "chance"])
        #expect(plan["outCold"] as? Int == 1 && plan["goal"] as? Int == 1)
        #expect(numbers("cold", of: object) == ["resolved": 1, "chats": 1])
        #expect(numbers("warm", of: object) == ["resolved": 0, "chats": 0])
        #expect(numbers("hours", of: object) == ["received": 0.5, "given": 0])
        let weeks = try #require(object["weeks"] as? [[String: Any]])
        #expect(weeks.count == 53)
        let last = try #require(weeks.last)
        #expect(last["week"] as? String == "2026-W48" && last["asks"] as? Int == 1)
        let october = try #require(weeks.first { $0["week"] as? String == "2026-W41" })
        #expect(october["answers"] as? Int == 1 && october["chats"] as? Int == 0)
    }

    private func numbers(_ key: String, of object: [String: Any]) -> [String: Double]? {
        (object[key] as? [String: NSNumber])?.mapValues(\.doubleValue)
    }

    @Test func `says it in words, in both languages, and shows the sum`() async throws {
        #expect(try await cortado("progress").out.contains("16 asks this week give you a 4 in 5 chance."))
        #expect(try await cortado("progress", "--language", "zh-Hans").out.contains("有八成把握"))
        #expect(try await cortado("progress", "--sum").out.contains("as if 14 strangers had been asked before"))
    }

    @Test func `the simulation prints its table`() async throws {
        let outcome = try await Program(now: "").run("simulate", "--seekers", "20", "--weeks", "2")
        #expect(outcome.code == 0 && outcome.out.contains("| day by day | as assumed | 1 |"))
        #expect(try await Program(now: "").run("simulate", "--seekers", "0").code == 2)
    }
}
