import Foundation
import Testing

/// `check --jsonl`, for scripts and for measuring.
@Suite(.temporaryHome) struct CheckLinesTests {
    private func line(_ object: [String: Any]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }

    private func answers(_ input: String) async throws -> [[String: Any]] {
        let outcome = try await cortado("check", "--jsonl", input: input)
        #expect(outcome.code == 0 && outcome.err.isEmpty)
        return try outcome.lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func check(_ text: String, kind: String = "ask") async throws -> [String: Any] {
        try #require(try await answers(try line(["id": 1, "text": text, "kind": kind])).first)
    }

    @Test func `answers one object a line, in order, and goes on after a bad line`() async throws {
        let input = """
            {"id":"a","text":"Hi [Name]","kind":"ask","channel":"linkedin-note","language":"en","me":"Elise","to":"Lauren Chen","person":{"company":"Lyft","title":"UX Designer","facts":["server"]},"sentBefore":[]}
            not json

            [1]
            {"id":3}
            {"id":4,"text":7,"kind":"ask"}
            {"id":5,"text":"Hi","kind":"sonnet"}
            {"id":6,"text":"Hi","kind":"ask","channel":"pigeon"}
            {"id":7,"text":"","kind":"ask"}
            {"id":null,"text":"谢谢！","kind":"decline-reply"}
            """
        let lines = try await answers(input)
        #expect(lines.count == 9)
        for index in [0, 7, 8] { #expect(Set(lines[index].keys) == ["id", "breaks", "findings"]) }
        for index in 1...6 { #expect(Set(lines[index].keys) == ["id", "error"]) }
        #expect(lines[0]["id"] as? String == "a")
        let breaks = try #require(lines[0]["breaks"] as? [String])
        #expect(breaks.contains("greets") && breaks.contains("no-leftovers") && !breaks.contains("unique"))
        #expect(lines.dropFirst().prefix(7).map { $0["id"] as? Int } == [nil, nil, 3, 4, 5, 6, 7])
    }

    @Test func `a finding names its rule, its severity, its place and why`() async throws {
        let text = "🙂👩‍👩‍👧 周: reply ASAP, Hi [Name]"
        let answer = try await check(text)
        let findings = try #require(answer["findings"] as? [[String: Any]])
        for finding in findings {
            #expect(Set(finding.keys) == ["rule", "severity", "start", "end", "why"])
            #expect(["must", "should"].contains(finding["severity"] as? String))
            #expect((finding["why"] as? String)?.isEmpty == false)
        }
        let leftover = try #require(findings.first { $0["rule"] as? String == "no-leftovers" })
        let range = try #require(leftover["start"] as? Int)..<(try #require(leftover["end"] as? Int))
        #expect(String(decoding: Array(text.utf16)[range], as: UTF16.self) == "[Name]")
        #expect(Set(findings.compactMap { $0["rule"] as? String }) == Set(answer["breaks"] as? [String] ?? []))
    }

    @Test(arguments: [#"\ud83d"#, #"\ude42"#, #"\ude42\ud83d"#, #"\uD83D\u0041"#, #"\ud83d\ud83d\ude42"#, #"\\\ud83d"#])
    func `half a surrogate pair is read as one unknown sign`(escape: String) async throws {
        let lines = try await answers(
            #"{"id":"x","kind":"ask","text":"Hi \#(escape) [Name]"}"# + "\n" + #"{"id":2,"kind":"ask","text":"Hi"}"#)
        #expect(lines.count == 2 && lines[0]["id"] as? String == "x")
        let findings = try #require(lines[0]["findings"] as? [[String: Any]])
        let leftover = try #require(findings.first { $0["rule"] as? String == "no-leftovers" })
        let text = try #require(lines[0]["breaks"] as? [String])
        #expect(text.contains("no-leftovers"))
        // Each escape is one unit of UTF-16, lone or not; a backslash that is escaped is one as well.
        let units = escape.replacingOccurrences(of: #"\\"#, with: "b").count { $0 == "\\" || $0 == "b" }
        #expect(leftover["start"] as? Int == 4 + units)
    }

    @Test(arguments: [("word ", 20_000), ("🙂", 50_000), ("[", 100_000), ("a\u{301}", 50_000)])
    func `a hundred thousand signs are answered`(words: String, times: Int) async throws {
        let answer = try await check(String(repeating: words, count: times))
        #expect(answer["error"] == nil && answer["breaks"] is [String])
    }

    @Test(arguments: ["🙂", "🙂🙂🙂🙂", "\u{0}\u{1}\u{7F}", "\u{202E}\u{2066}", "\n\n\n", "\u{FEFF}", "．．．", "\u{E0041}"])
    func `text without words is answered`(text: String) async throws {
        for kind in ["ask", "follow-up", "thank-you", "decline-reply", "schedule", "questions"] {
            #expect(try await check(text, kind: kind)["breaks"] is [String])
        }
    }

    @Test func `other languages are left alone`() async throws {
        let answer = try await check(
            "Hallo Lauren, ich habe Ihren Vortrag gesehen und würde mich sehr gern mit Ihnen unterhalten.")
        #expect((answer["breaks"] as? [String])?.isEmpty == true)
    }

    @Test(arguments: ["true", "false", "1", "0", "-7", "2.5", "\"1\"", "null", "[1,true,null]", #"{"a":{"b":[0.1]}}"#])
    func `an id comes back as it went in`(id: String) async throws {
        let outcome = try await cortado("check", "--jsonl", input: #"{"id":\#(id),"text":"Hi","kind":"ask"}"#)
        #expect(outcome.out.contains(#""id":\#(id)"#))
    }

    @Test(arguments: [
        #"{"id":1e999,"text":"Hi","kind":"ask"}"#, #"{"id":{"a":[1]},"text":"Hi","kind":"ask"}"#,
        #"{"id":-0.1,"text":"Hi"}"#,
    ])
    func `every line has an answer, whatever its id`(line: String) async throws {
        #expect(try await answers(line + "\n" + line).count == 2)
    }
}
