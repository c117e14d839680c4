import Foundation
import Testing

/// Export, backup, restore, forget, doctor: the data is the seeker's.
@Suite(.temporaryHome) struct KeepingTests {
    @Test(arguments: [("json", "\"cortado-notebook\""), ("csv", "Lauren Chen"), ("vcard", "BEGIN:VCARD")])
    func `exports to standard output or a file, and writes over nothing`(format: String, mark: String) async throws {
        try await prepared("add", "Lauren Chen")
        let outcome = try await cortado("export", "--format", format)
        #expect(outcome.code == 0 && outcome.out.contains(mark) && outcome.err.isEmpty)
        let file = TemporaryHome.path("out")
        #expect(try await cortado("export", "--format", format, "--output", file).out.isEmpty)
        #expect(try Data(contentsOf: URL(filePath: file)) == Data(outcome.out.utf8))
        try await cortado("export", "--format", format, "--output", file).expectSentence(1, file)
        try await cortado("export", "--output", "/nowhere/x.json").expectSentence(1, "/nowhere/x.json")
        try await cortado("export", "--format", "xml").expectSentence(2)
    }

    @Test func `backs up under the day's name, and restores`() async throws {
        try await prepared("add", "Lauren Chen")
        let backup = try await cortado("backup", "--json")
        #expect(try backup.object["file"] as? String == "cortado-2026-11-24.sqlite")
        try await cortado("backup").expectSentence(1, "cortado-2026-11-24.sqlite")
        try await prepared("add", "Ana Silva")
        let outcome = try await cortado("restore", "cortado-2026-11-24.sqlite", "--json")
        outcome.expectKeys("restored kept", in: try outcome.object)
        #expect(try await cortado("people", "--json").array.map { $0["name"] as? String } == ["Lauren Chen"])
        let kept = try #require(try outcome.object["kept"] as? String)
        try await prepared("restore", kept)
        #expect(try await cortado("people", "--json").array.count == 2)
    }

    @Test func `restores no file that is none of ours`() async throws {
        try await prepared("add", "Lauren Chen")
        let text = try TemporaryHome.write("text.sqlite", String(repeating: "not a notebook ", count: 100))
        try await cortado("restore", text).expectSentence(1, "text.sqlite")
        try await cortado("restore", "/nowhere/x").expectSentence(1, "/nowhere/x")
        try await cortado("restore").expectSentence(2)
        #expect(try await cortado("people", "--json").array.count == 1)
    }

    @Test func `forgets without a trace`() async throws {
        try await prepared("add", "Lauren Chen", "--company", "Lyft")
        try await prepared("log", "lauren-chen", "asked", "--text", "a secret sentence")
        let outcome = try await cortado("forget", "lauren-chen", "--json")
        outcome.expectKeys("forgotten events jobsAndSchools historyLines mentions", in: try outcome.object)
        #expect(try outcome.object["events"] as? Int == 1)
        try await cortado("forget", "lauren-chen").expectSentence(1)
        let folder = TemporaryHome.folder.appending(path: ".local/share/cortado")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            for word in ["Lauren", "lauren", "secret"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(name)") }
        }
    }

    @Test func `the doctor finds all well, or exits 3 and says what to do`() async throws {
        try await prepared("add", "Lauren Chen")
        let well = try await cortado("doctor", "--json")
        #expect(well.code == 0)
        well.expectKeys(
            "notebook size people events isSound sqlite zoneData zoneSource version findings", in: try well.object)
        let file = try #require(try well.object["notebook"] as? String)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
        let ill = try await cortado("doctor")
        #expect(ill.code == 3 && ill.out.contains("! "))
        #expect(try await cortado("doctor", "--json").object["isSound"] as? Bool == false)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        #expect(try await cortado("doctor", "--mend").code == 0)
    }
}
