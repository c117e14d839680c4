import Foundation
import Testing

/// `check` as a linter on a file.
@Suite(.temporaryHome) struct CheckTests {
    private let clean = """
        Hi Lauren, your talk on empty states at UXDX made me redraw our menu screens twice.
        Could we talk for 20 minutes next week about your move to Lyft? No worries at all if not.
        Thank you! Elise

        """

    @Test func `finds nothing in a good message, and exits 0`() async throws {
        let file = try TemporaryHome.write("note.txt", clean)
        let outcome = try await cortado("check", file, "--kind", "ask", "--to", "Lauren Chen")
        #expect(outcome.code == 0 && outcome.err.isEmpty, "\(outcome.out)")
        #expect(outcome.lines.count == 1)
    }

    @Test func `says where: file, line, column, severity and rule, and exits 3`() async throws {
        let text = clean.replacingOccurrences(of: "Could we", with: "🙂 [Company] is great. Could we")
        let file = try TemporaryHome.write("note.txt", text)
        let outcome = try await cortado("check", file, "--kind", "ask", "--to", "Lauren Chen")
        #expect(outcome.code == 3 && outcome.err.isEmpty)
        // The emoji is two units of UTF-16, as editors count them.
        let line = try #require(outcome.lines.first { $0.contains(" no-leftovers: ") })
        #expect(line.hasPrefix("\(file):2:4: must no-leftovers: "))
        let report = try await cortado("check", file, "--kind", "ask", "--to", "Lauren Chen", "--json")
        #expect(report.code == 3)
        report.expectKeys("findings language length ready strengths", in: try report.object)
        let findings = try #require(try report.object["findings"] as? [[String: Any]])
        let found = try #require(findings.first { $0["rule"] as? String == "no-leftovers" })
        let (start, end) = (try #require(found["start"] as? Int), try #require(found["end"] as? Int))
        let units = Array(text.utf16)
        #expect(String(decoding: units[start..<end], as: UTF16.self) == "[Company]")
        let before = units[..<start]
        #expect(found["line"] as? Int == 2)
        #expect(found["column"] as? Int == start - (before.lastIndex(of: 0x0A) ?? -1))
        #expect(try report.object["ready"] as? Bool == false)
    }

    @Test func `reads standard input where no file is named`() async throws {
        let outcome = try await cortado("check", "--kind", "ask", input: "Send me your availability ASAP.")
        #expect(outcome.code == 3 && outcome.lines.allSatisfy { $0.hasPrefix("-:1:") })
        #expect(try await cortado("check", "-", "--kind", "ask", input: "Hi [Name]").code == 3)
    }

    @Test func `knows the people of the notebook`() async throws {
        try await prepared("me", "--set", "name=Elise Vale")
        try await prepared("add", "Lauren Chen", "--company", "Lyft")
        let file = try TemporaryHome.write("note.txt", clean.replacingOccurrences(of: "Lauren", with: "Marcus"))
        let outcome = try await cortado("check", file, "--kind", "ask", "--to", "lauren-chen")
        #expect(outcome.code == 3 && outcome.out.contains("must greets"))
        #expect(try await cortado("check", file, "--kind", "ask", "--to", "Marcus Hill").code == 0)
    }

    @Test func `answers in Chinese, and reads it`() async throws {
        let text = "晓岚姐，您好！在站酷上看到您做的外卖改版。下周想跟您聊20分钟，请务必抽空，很急。谢谢您！林一"
        let outcome = try await cortado("check", "--kind", "ask", "--to", "周晓岚", "--language", "zh-Hans", input: text)
        #expect(outcome.code == 3 && outcome.out.contains("must no-pressure: "))
        #expect(outcome.out.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }

    @Test func `says so where it is neither English nor Chinese`() async throws {
        let text = "Hallo Lauren, ich habe Ihren Vortrag gesehen und würde mich sehr gern mit Ihnen unterhalten."
        let outcome = try await cortado("check", "--kind", "ask", input: text)
        #expect(outcome.code == 0 && outcome.out.contains("English and Chinese"))
        let report = try await cortado("check", "--kind", "ask", "--json", input: text)
        #expect(report.code == 0)
        #expect(try report.object["language"] is NSNull)
    }

    @Test(arguments: [
        [], ["--kind", "love-letter"], ["--kind", "ask", "--channel", "pigeon"], ["a", "b", "--kind", "ask"],
    ])
    func `wrong use is a sentence and exit 2`(words: [String]) async throws {
        try await Program().run(all: ["check"] + words).expectSentence(2)
    }

    @Test func `a file that is not there is a sentence and exit 1`() async throws {
        try await cortado("check", "missing.txt", "--kind", "ask").expectSentence(1, "missing.txt")
        try await cortado("check", TemporaryHome.folder.path, "--kind", "ask").expectSentence(1)
    }

    @Test(arguments: [[], [0xFF, 0xFE, 0x41], [0x1B, 0x5B, 0x32, 0x4A, 0x00, 0x0A]] as [[UInt8]])
    func `a file of anything is read or refused, and never a crash`(bytes: [UInt8]) async throws {
        let file = try TemporaryHome.write("\u{1B}[2Jodd.txt", bytes)
        let outcome = try await cortado("check", file, "--kind", "ask")
        #expect([0, 1, 3].contains(outcome.code))
        #expect(!outcome.out.contains("\u{1B}"))
    }
}
