import Foundation
import Testing

@Suite(.temporaryHome) struct MatchTests {
    private static let rows = """
        name,title,company,place,email,skills,notes
        康宁宁,产品设计师,喵粮优选,上海,kang@example.org,宠物; 会员; 预约,家里三只猫，卖粮卖腻了，想去真给它们看病的地方。
        乔巍,产品设计师,毛孩到家,上海,qiao@example.org,宠物医院; 预约; 病历,去年查出对猫毛过敏，正要离开这一行。
        Pekka Salonen,Firmware Engineer,Voima,"Oulu, Finland",pekka@example.org,C; batteries,
        """
    private static let text = "A cat clinic in Shanghai looks for a product designer."

    private func fill() async throws {
        try await prepared("import", "csv", try TemporaryHome.write("people.csv", Array(Self.rows.utf8)))
    }

    @Test func `answers in the shape that the spec gives, best first`() async throws {
        try await fill()
        let matches = try await cortado("match", Self.text, "--json").array
        for match in matches {
            #expect(Set(match.keys) == ["id", "name", "score", "reasons"])
        }
        #expect(matches.first?["name"] as? String == "康宁宁")
        #expect((matches.first?["reasons"] as? [String])?.contains { $0.contains("看病") } == true)
        let scores = matches.compactMap { $0["score"] as? Int }
        #expect(scores == scores.sorted(by: >) && scores.count == matches.count)
        #expect(try await cortado("match", Self.text, "--json", "--top", "1").array.count == 1)
    }

    @Test func `reads a text, a file and standard input alike`() async throws {
        try await fill()
        let file = try TemporaryHome.write("opening.txt", Array(Self.text.utf8))
        let wanted = try await cortado("match", Self.text).out
        #expect(wanted.contains("康宁宁"))
        #expect(try await cortado("match", file).out == wanted)
        #expect(try await Program().run("match", "-", input: Self.text).out == wanted)
        #expect(try await Program().run("match", input: Self.text).out == wanted)
    }

    @Test func `answers a text a line, and a bad line with its fault`() async throws {
        try await fill()
        let lines = [#"{"id":"a","text":"\#(Self.text)"}"#, #"{"id":"b"}"#].joined(separator: "\n")
        let answers = try await Program().run("match", "--jsonl", "--top", "2", input: lines).out
            .split(separator: "\n").map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
        #expect(answers.count == 2)
        let matches = try #require(answers.first??["matches"] as? [[String: Any]])
        #expect(matches.first?["name"] as? String == "康宁宁")
        #expect(Set(matches.first?.keys ?? [:].keys) == ["id", "name", "score", "reasons"])
        #expect(answers.last??["error"] as? String == "text is missing, or is not text")
    }

    @Test func `says in words what is missing`() async throws {
        try await fill()
        let missing = try await cortado("match", "nowhere.txt")
        #expect(missing.code != 0 && missing.err.contains("nowhere.txt"))
        #expect(try await Program().run("match", input: " \n").code == 2)
        let nobody = try await cortado("match", "Hm.")
        #expect(nobody.code == 0 && nobody.out.contains("Nobody on file comes to mind"))
        #expect(try await cortado("match", Self.text, "--top", "0").code == 2)
    }
}
