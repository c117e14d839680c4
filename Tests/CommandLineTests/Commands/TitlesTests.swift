import Foundation
import Testing

@Suite(.temporaryHome) struct TitlesTests {
    @Test func `answers one object a line, in order, and goes on after a bad line`() async throws {
        let input = """
            {"id":1,"title":"Senior UX Designer"}
            {"id":"b","title":"高级交互设计师"}
            not json

            [1]
            {"id":3}
            {"id":4,"title":7}
            {"id":5,"title":""}
            """
        let outcome = try await cortado("titles", "--jsonl", input: input)
        #expect(outcome.code == 0 && outcome.err.isEmpty)
        let lines = try outcome.lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(lines.count == 7)
        for line in [lines[0], lines[1], lines[6]] { outcome.expectKeys("id field rung", in: line) }
        #expect(lines[0]["field"] as? String == "product-design" && lines[0]["rung"] as? Int == 4)
        #expect(lines[1]["id"] as? String == "b" && lines[1]["rung"] as? Int == 4)
        for line in lines[2...5] { outcome.expectKeys("error id", in: line) }
        #expect(lines[2]["id"] is NSNull && lines[4]["id"] as? Int == 3)
        #expect(lines[6]["field"] as? String == "other" && lines[6]["rung"] as? Int == 3)
    }

    @Test func `reads titles from the command line, and touches no notebook`() async throws {
        let outcome = try await cortado("titles", "Head of Design", "产品经理")
        #expect(outcome.lines == ["product-design\t7\tHead of Design", "product-management\t3\t产品经理"])
        #expect(!FileManager.default.fileExists(atPath: TemporaryHome.path(".local")))
        try await cortado("titles").expectSentence(2)
    }

    @Test func `answers an empty input with nothing`() async throws {
        let outcome = try await cortado("titles", "--jsonl", input: "\n\n")
        #expect(outcome.code == 0 && outcome.out.isEmpty)
    }
}
