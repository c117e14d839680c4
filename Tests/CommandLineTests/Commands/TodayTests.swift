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
        #expect(command == "cortado draft lauren-chen --kind follow-up")
        let words = command.split(separator: " ").dropFirst().map(String.init)
        #expect(try await Program(now: "2026-12-01T09:01").run(all: words).code == 0)
        try await prepared("log", "lauren-chen", "followedUp", "--on", "2026-12-01")
        #expect(try await Program(now: "2026-12-01T09:02").run("today", "--json").array.isEmpty)
    }

    /// A notifier that writes down what it was asked to show: a desktop cannot be had in a test.
    private func notifier(exit code: Int) async throws -> Program {
        let path = try await StandIn.script(
            "notify-send", exit: code, #"for word; do echo "$word"; done > "$HOME/shown""#)
        return Program(now: "2026-12-01T09:00", environment: ["PATH": path])
    }

    @Test func `the desktop shows what is due, once and in plain text`() async throws {
        let shown = TemporaryHome.folder.appending(path: "shown")
        #expect(try await notifier(exit: 0).run("today", "--notify").code == 0)
        #expect(!FileManager.default.fileExists(atPath: shown.path), "nothing is due")
        for name in ["Lauren <b>Chen", "Ana Silva", "Ben Ode", "Mo Tan"] {
            try await prepared("requests", "--from", name)
        }
        let outcome = try await notifier(exit: 0).run("today", "--notify")
        #expect(outcome.code == 0 && outcome.out.isEmpty)
        let lines = try String(contentsOf: shown, encoding: .utf8).split(separator: "\n")
        #expect(lines.prefix(2) == ["--app-name=Cortado", "--"])
        #expect(lines.contains { $0.contains("Ana Silva asks for your time") } && lines.last == "And 1 more.")
        #expect(!lines.contains { $0.contains("<") })
        try await notifier(exit: 1).run("today", "--notify").expectSentence(1, "No desktop took the reminder")
        try await Program(environment: ["PATH": "/nowhere"]).run("today", "--notify").expectSentence(1, "libnotify-bin")
    }

    @Test func `whatever is due has a command that works`() async throws {
        let day = { (date: String, time: String) in "\(date)T\(time):00+01:00" }
        let asked: [String: Any] = [
            "event": "asked", "at": day("2026-11-16", "09:00"), "detail": "email", "text": "Hi",
        ]
        let answered = { (detail: String) -> [String: Any] in
            ["event": "answered", "at": day("2026-11-17", "09:00"), "detail": detail]
        }
        let booked = { (start: String) -> [String: Any] in
            ["event": "booked", "at": day("2026-11-18", "09:00"), "starts": start]
        }
        let met: [String: Any] = ["event": "met", "at": day("2026-11-24", "08:00"), "text": "# site maps"]
        let journeys: [String: [[String: Any]]] = [
            "ask": [["event": "researched", "at": day("2026-11-20", "09:00")]], "followUp": [asked],
            "askAgain": [asked, answered("later").merging(["due": "2026-11-23"]) { $1 }],
            "offerTimes": [asked, answered("yes")],
            "nudge": [asked, answered("yes"), ["event": "offered", "at": day("2026-11-17", "10:00")]],
            "thankDecline": [asked, answered("no")], "replyToQuestion": [asked, answered("asks")],
            "readAnswer": [asked, answered("unread")], "join": [booked(day("2026-11-24", "09:30"))],
            "brief": [booked(day("2026-11-25", "10:00"))], "didItHappen": [booked(day("2026-11-22", "10:00"))],
            "notes": [met], "thank": [met],
            "promise": [["event": "promised", "at": day("2026-11-20", "09:00"), "detail": "me", "due": "2026-11-24"]],
            "congratulate": [
                [
                    "event": "changedJob", "at": day("2026-11-23", "09:00"),
                    "job": ["fromTitle": "a", "fromCompany": "b", "toTitle": "c", "toCompany": "d"],
                ]
            ],
            "stayInTouch": [
                ["event": "met", "at": day("2026-07-01", "09:00")],
                ["event": "thanked", "at": day("2026-07-01", "12:00")],
            ],
        ]
        let people = journeys.keys.sorted().map { kind -> [String: Any] in
            [
                "id": "p-\(kind.lowercased())", "name": "Person \(kind)", "title": "UX Designer", "company": "Lyft",
                "connectedOn": "2026-01-01", "events": journeys[kind] ?? [],
            ]
        }
        let document: [String: Any] = [
            "format": "cortado-notebook", "version": 1, "exportedAt": "2026-11-24T08:00:00Z",
            "me": ["name": "Elise Vale"],
            "people": people,
        ]
        let file = try TemporaryHome.write("all.json", Array(try JSONSerialization.data(withJSONObject: document)))
        try await prepared("import", "json", file)
        let items = try await cortado("today", "--json").array
        #expect(Set(journeys.keys).subtracting(items.compactMap { $0["kind"] as? String }).isEmpty)
        for command in Set(items.compactMap { $0["command"] as? String }) {
            let words = command.split(separator: " ").map(String.init)
            #expect(words.first == "cortado")
            let outcome = try await Program().run(all: Array(words.dropFirst()))
            #expect(outcome.code == 0, "\(command): \(outcome.err)")
        }
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
