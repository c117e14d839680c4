import Foundation
import Testing

@Suite(.temporaryHome) struct ReadReplyTests {
    private let berlin = #""now":"2026-11-24T09:00:00+01:00","theirZone":"Europe/Berlin","myZone":"Europe/Berlin""#

    private func answers(_ input: String) async throws -> [[String: Any]] {
        let outcome = try await cortado("read-reply", "--jsonl", input: input)
        #expect(outcome.code == 0 && outcome.err.isEmpty)
        return try outcome.lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `answers one object a line, in order, and goes on after a bad line`() async throws {
        let input = """
            {"id":"a","text":"Happy to! Thursday at 3pm works.",\(berlin),"chatMinutes":30,"offered":[]}
            nonsense
            {"id":2,\(berlin)}
            {"id":3,"text":"Yes","now":"soon","theirZone":"Europe/Berlin","myZone":"Europe/Berlin"}
            {"id":4,"text":"Yes","now":"2026-11-24T09:00:00+01:00","theirZone":"Middle/Earth","myZone":"Europe/Berlin"}
            {"id":5,"text":"Yes",\(berlin),"chatMinutes":0}
            {"id":6,"text":"Yes",\(berlin),"offered":[["2026-11-26T10:00:00+01:00"]]}
            {"id":7,"text":"谢谢你的邀请，但我不太方便，祝你顺利。",\(berlin)}
            """
        let lines = try await answers(input)
        #expect(lines.count == 8)
        let keys: Set = ["id", "intent", "windows", "until", "emails", "phones", "medium", "minutes"]
        for index in [0, 7] { #expect(Set(lines[index].keys).subtracting(["ask"]) == keys) }
        for index in 1...6 { #expect(Set(lines[index].keys) == ["id", "error"]) }
        #expect(lines[0]["windows"] as? [[String]] == [["2026-11-26T15:00:00+01:00", "2026-11-26T15:30:00+01:00"]])
        #expect(lines[7]["intent"] as? String == "declines" && (lines[7]["windows"] as? [Any])?.isEmpty == true)
        #expect(lines[7]["until"] is NSNull && lines[7]["minutes"] is NSNull)
    }

    @Test func `reads a file in words, and as JSON`() async throws {
        let file = try TemporaryHome.write("reply.txt", "Sure! Thursday at 3pm works. lauren@example.com\n")
        let words = try await cortado("read-reply", file)
        #expect(words.code == 0 && !words.out.isEmpty && words.err.isEmpty)
        let object = try await cortado("read-reply", file, "--their-zone", "America/New_York", "--json").object
        #expect((object["windows"] as? [[String]])?.first?.first == "2026-11-26T15:00:00-05:00")
        #expect(object["emails"] as? [String] == ["lauren@example.com"])
        #expect(object["until"] is NSNull)
    }

    @Test func `knows the zone of somebody in the notebook`() async throws {
        try await prepared(
            "import", "csv", try TemporaryHome.write("p.csv", "name,zone\nLauren Chen,America/New_York\n"))
        let outcome = try await cortado(
            "read-reply", "--from", "lauren-chen", "--json", input: "Thursday at 3pm works.")
        #expect((try outcome.object["windows"] as? [[String]])?.first?.first == "2026-11-26T15:00:00-05:00")
        try await cortado("read-reply", "--from", "nobody", input: "Yes").expectSentence(1, "nobody")
    }

    @Test(arguments: [["--their-zone", "Middle/Earth"], ["--minutes", "0"], ["--minutes", "many"], ["a", "b"]])
    func `wrong use is a sentence and exit 2`(words: [String]) async throws {
        try await Program().run(all: ["read-reply"] + words).expectSentence(2)
    }

    @Test(arguments: [
        ("", 1), ("🙂", 1), ("\u{0}\u{1B}[2J", 1), ("\u{202E}", 1), ("Monday ", 15_000), ("下午", 50_000),
        ("9999999999999999999:99 on 99/99/9999", 1), ("Feb 30 at 25:61", 1),
    ])
    func `anything is answered`(words: String, times: Int) async throws {
        let text = String(repeating: words, count: times)
        let object: [String: Any] = [
            "id": 1, "text": text, "now": "2026-11-24T09:00:00+01:00", "theirZone": "Europe/Berlin",
            "myZone": "Asia/Shanghai",
        ]
        let line = String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
        let answer = try #require(try await answers(line).first)
        #expect(answer["error"] == nil && answer["intent"] is String)
    }

    @Test func `half a surrogate pair does no harm`() async throws {
        let lines = try await answers(#"{"id":1,"text":"Yes \ud83d Thursday at 3pm",\#(berlin)}"#)
        #expect((lines.first?["windows"] as? [Any])?.count == 1)
    }
}
