import Foundation
import Testing

@Suite(.temporaryHome) struct BriefTests {
    @Test func `prints one page, and the same as JSON`() async throws {
        try await prepared("add", "Lauren Chen", "--title", "UX Designer", "--company", "Lyft")
        let outcome = try await cortado("brief", "lauren-chen")
        #expect(outcome.code == 0)
        #expect(outcome.lines.first == "Before you meet Lauren Chen")
        #expect(outcome.out.contains("Lyft"))
        let json = try await cortado("brief", "lauren-chen", "--json")
        json.expectKeys(
            "person name title company day starts link positions education shared letters aim learn questions ideas findings pdf",
            in: try json.object)
        #expect(try #require(json.object["ideas"] as? [[String: Any]]).count >= 5)
        #expect(try await cortado("brief", "lauren-chen", "--language", "zh-Hans").lines.first == "和Lauren Chen聊之前")
    }

    @Test func `keeps the proposed questions once`() async throws {
        try await prepared("add", "Lauren Chen", "--title", "UX Designer", "--company", "Lyft")
        let kept = try await cortado("brief", "lauren-chen", "--take", "--json")
        #expect(try #require(kept.object["questions"] as? [[String: Any]]).count == 5)
        #expect(try #require(kept.object["findings"] as? [[String: Any]]).isEmpty)
        let again = try await cortado("brief", "lauren-chen", "--take", "--json")
        #expect(try #require(again.object["questions"] as? [[String: Any]]).count == 5)
    }

    @Test func `says what a PDF takes where no browser is`() async throws {
        try await prepared("add", "Lauren Chen")
        var program = Program()
        program.environment["CORTADO_CHROMIUM"] = "/nowhere/chromium"
        let outcome = try await program.run(all: ["brief", "lauren-chen", "--pdf", "out.pdf"])
        outcome.expectSentence(1, "Chromium")
    }

    /// Where a browser is, as on every machine that runs the browser tests.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")))
    func `prints a sheet of one page, whatever somebody is called`() async throws {
        try await prepared("add", "Lauren <b>\u{202E}Chen", "--title", "UX & \"Designer\"", "--company", "</style>Lyft")
        let outcome = try await cortado("brief", "lauren-b-chen", "--pdf", "sheet.pdf")
        #expect(outcome.code == 0, "\(outcome.err)")
        let pdf = try Data(contentsOf: TemporaryHome.folder.appending(path: "sheet.pdf"))
        #expect(pdf.starts(with: Data("%PDF-".utf8)))
        #expect(pdf.count > 5000)
    }

    @Test func `notes are added line by line, and thanks are made of them`() async throws {
        try await prepared("add", "Lauren Chen", "--title", "UX Designer", "--company", "Lyft")
        try await cortado("thank", "lauren-chen").expectSentence(1)
        try await prepared("note", "lauren-chen", "\" show the decisions, not the screens")
        try await prepared("note", "lauren-chen", "! send the map by Friday\nhttps://example.com/maps the article")
        let notes = try await cortado("note", "lauren-chen", "--json")
        notes.expectKeys(
            "person day revision savedAt text quotes topics promises links people", in: try notes.object)
        #expect(try notes.object["quotes"] as? [String] == ["show the decisions, not the screens"])
        #expect(try notes.object["revision"] as? Int == 2)
        let promises = try #require(notes.object["promises"] as? [[String: Any]])
        #expect(promises.first?["due"] as? String == "2026-11-27")
        try await prepared("log", "lauren-chen", "met")
        let thanks = try await cortado("thank", "lauren-chen", "--json")
        #expect(try #require(thanks.object["text"] as? String).contains("show the decisions"))
        #expect(try #require(thanks.object["text"] as? String).contains("https://example.com/maps"))
        #expect(try #require(thanks.object["findings"] as? [[String: Any]]).isEmpty)
    }
}
