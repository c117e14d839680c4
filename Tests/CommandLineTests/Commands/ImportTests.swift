import Foundation
import Testing

@Suite(.temporaryHome) struct ImportTests {
    private func archive() throws -> String { try TemporaryHome.write("export.zip", Export.archive) }

    @Test func `answers in the shape that the spec gives`() async throws {
        let outcome = try await cortado("import", "linkedin", try archive(), "--json")
        #expect(outcome.code == 0 && outcome.err.isEmpty)
        let object = try outcome.object
        outcome.expectKeys("people asks me changedJobs passedOver undo", in: object)
        let people = try #require(object["people"] as? [String: Any])
        outcome.expectKeys("new changed same hidden skipped", in: people)
        #expect(people["new"] as? Int == 2 && people["hidden"] as? Int == 1)
        let skipped = try #require((people["skipped"] as? [[String: Any]])?.first)
        outcome.expectKeys("file line reason", in: skipped)
        #expect(skipped["file"] as? String == "Connections.csv" && skipped["line"] as? Int == 8)
        let asks = try #require(object["asks"] as? [String: Any])
        outcome.expectKeys("new accepted answered people", in: asks)
        #expect(["new", "accepted", "answered", "people"].map { asks[$0] as? Int } == [1, 1, 1, 0])
        let me = try #require(object["me"] as? [String: Any])
        outcome.expectKeys("name headline place email url positions education skills languages", in: me)
        #expect(me["name"] as? String == "Robin Vale")
        #expect(object["changedJobs"] as? Int == 0)
        #expect(object["undo"] as? String == "1")
    }

    @Test func `shows with --dry-run what it would do, and changes nothing`() async throws {
        let dry = try await cortado("import", "linkedin", try archive(), "--dry-run", "--json")
        #expect(dry.code == 0)
        let object = try dry.object
        #expect((object["people"] as? [String: Any])?["new"] as? Int == 2)
        #expect(object["undo"] == nil || object["undo"] is NSNull)
        #expect(try await cortado("people", "--json").array.isEmpty)
        #expect(try await cortado("import", "linkedin", try archive(), "--dry-run").out.contains("Nothing was changed"))
    }

    @Test func `can be repeated, and taken back`() async throws {
        try await prepared("import", "linkedin", try archive())
        let again = try await cortado("import", "linkedin", try archive(), "--json").object
        let people = try #require(again["people"] as? [String: Any])
        #expect(people["new"] as? Int == 0 && people["same"] as? Int == 2)
        #expect((again["asks"] as? [String: Any])?["new"] as? Int == 0)
        try await prepared("undo", "1")
        #expect(try await cortado("people", "--json").array.isEmpty)
    }

    @Test func `says line and reason of what it skipped, and how to undo`() async throws {
        let lines = try await prepared("import", "linkedin", try archive()).lines
        #expect(lines.first?.hasPrefix("2 new") == true)
        #expect(lines.contains { $0.contains("Connections.csv, line 8:") })
        #expect(lines.last == "Undo: cortado undo 1")
    }

    @Test func `takes a folder, a bare file, and standard input`() async throws {
        let folder = TemporaryHome.folder.appending(path: "unpacked")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = Export.connections(Export.lauren)
        try Data(text.utf8).write(to: folder.appending(path: "Connections.csv"))
        for path in [folder.path, folder.path + "/Connections.csv", "-"] {
            let outcome = try await cortado("import", "linkedin", path, "--dry-run", "--json", input: text)
            #expect((try outcome.object["people"] as? [String: Any])?["new"] as? Int == 1, "\(path)")
        }
    }

    @Test func `takes tables and cards, and shows how the columns were understood`() async throws {
        let table = "姓名,公司,Role,shoe size\n周晓岚,远山科技,设计师,38\n"
        let outcome = try await cortado("import", "csv", "-", "--json", input: table)
        let columns = try #require(try outcome.object["columns"] as? [[String: Any]])
        #expect(columns.map { $0["field"] as? String } == ["name", "company", "title", nil])
        #expect(columns.map { $0["column"] as? String } == ["姓名", "公司", "Role", "shoe size"])
        let cards = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Silva\r\nORG:Lyft\r\nEND:VCARD\r\n"
        #expect(try await cortado("import", "vcard", "-", input: cards).code == 0)
        #expect(try await cortado("people", "--json").array.map { $0["name"] as? String }.contains("Ana Silva"))
    }

    @Test func `settles doubts as it is told`() async throws {
        try await prepared("import", "linkedin", try archive())
        let vague = "name,title,company\nLauren Chen,Florist,Elsewhere\n"
        func people(_ option: String) async throws -> [Int?] {
            let outcome = try await cortado(
                "import", "csv", "-", "--dry-run", "--json", "--doubtful", option, input: vague)
            let people = try #require(try outcome.object["people"] as? [String: Any])
            return ["new", "changed"].map { people[$0] as? Int } + [(people["skipped"] as? [Any])?.count]
        }
        #expect(try await people("skip") == [0, 0, 1])
        #expect(try await people("new") == [1, 0, 0])
        #expect(try await people("same") == [0, 1, 0])
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let kind: String
        let name: String
        let bytes: [UInt8]

        var testDescription: String { "\(kind) \(name)" }
    }

    static let faults = [
        Fault(kind: "linkedin", name: "empty.zip", bytes: []),
        Fault(kind: "linkedin", name: "Connections.csv", bytes: []),
        Fault(
            kind: "linkedin", name: "page.csv", bytes: Array("<!DOCTYPE html><html><body>Sign in</body></html>".utf8)),
        Fault(kind: "linkedin", name: "page.zip", bytes: Array("<html><body>Sign in</body></html>".utf8)),
        Fault(kind: "linkedin", name: "cut.zip", bytes: Array(Export.archive.prefix(Export.archive.count / 2))),
        Fault(kind: "linkedin", name: "tail.zip", bytes: Array(Export.archive.suffix(200))),
        Fault(kind: "linkedin", name: "other.zip", bytes: StoredArchive.bytes([("holiday.txt", "sun")])),
        Fault(kind: "linkedin", name: "nobody.csv", bytes: Array(Export.connections(Export.torn).utf8)),
        Fault(kind: "linkedin", name: "evil.zip", bytes: StoredArchive.bytes([("../Connections.csv", "x")])),
        Fault(kind: "csv", name: "noheader.csv", bytes: Array("a,b\n1,2\n".utf8)),
        Fault(kind: "csv", name: "binary.csv", bytes: [0, 1, 2, 3, 0, 255, 0, 9]),
        Fault(kind: "vcard", name: "none.vcf", bytes: Array("no card".utf8)),
        Fault(kind: "json", name: "none.json", bytes: Array("{\"format\":\"x\"}".utf8)),
    ]

    /// One sentence, exit 1, nothing changed.
    @Test(arguments: faults) func `refuses what is not what it says`(fault: Fault) async throws {
        try await prepared("add", "Somebody")
        let path = try TemporaryHome.write(fault.name, fault.bytes)
        let outcome = try await cortado("import", fault.kind, path)
        outcome.expectSentence(1)
        #expect(outcome.err.split(whereSeparator: \.isNewline).count == 1)
        #expect(try await cortado("people", "--json").array.count == 1)
        #expect(try await cortado("undo", "--list", "--json").array.count == 1)
    }

    @Test func `says when there is no such file`() async throws {
        try await cortado("import", "linkedin", "/nowhere/export.zip").expectSentence(1, "/nowhere/export.zip")
        try await cortado("import", "linkedin", TemporaryHome.folder.path).expectSentence(1)
    }

    @Test func `brings an export of its own back whole`() async throws {
        try await prepared("import", "linkedin", try archive())
        try await prepared("log", "lauren-chen", "answered:yes", "--text", "Gladly")
        try await prepared("export", "--output", TemporaryHome.path("all.json"))
        try await prepared(
            "import", "json", TemporaryHome.path("all.json"), "--notebook", TemporaryHome.path("other.sqlite"))
        let other = try await prepared("export", "--notebook", TemporaryHome.path("other.sqlite"))
        #expect(other.out == (try String(contentsOfFile: TemporaryHome.path("all.json"), encoding: .utf8)))
    }
}
