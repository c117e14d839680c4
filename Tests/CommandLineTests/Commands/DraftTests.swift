import Foundation
import Testing

@Suite(.temporaryHome) struct DraftTests {
    private func lauren() async throws {
        try await prepared("me", "--set", "name=Elise Vale")
        try await prepared("add", "Lauren Chen", "--title", "UX Designer", "--company", "Lyft")
    }

    @Test func `answers in the shape that the spec gives`() async throws {
        try await lauren()
        let outcome = try await cortado("draft", "lauren-chen", "--channel", "email", "--json")
        #expect(outcome.code == 0 && outcome.err.isEmpty)
        let object = try outcome.object
        outcome.expectKeys("text subject kind channel language findings", in: object)
        #expect(object["kind"] as? String == "ask" && object["channel"] as? String == "email")
        #expect(object["language"] as? String == "en" && (object["findings"] as? [Any])?.isEmpty == true)
        #expect((object["subject"] as? String)?.isEmpty == false)
        #expect((object["text"] as? String)?.contains("Lauren") == true)
    }

    @Test func `prints the message and nothing else, so that it can be piped`() async throws {
        try await lauren()
        let text = try await cortado("draft", "Lauren Chen", "--channel", "linkedin-note").out
        #expect(text.utf16.count <= 201 && text.contains("Lauren") && text.contains("Elise"))
        let mail = try await cortado("draft", "lauren-chen", "--channel", "email").lines
        #expect(mail.first?.hasPrefix("Subject: ") == true)
        let file = try TemporaryHome.write("note.txt", text)
        let check = try await cortado(
            "check", file, "--kind", "ask", "--channel", "linkedin-note", "--to", "lauren-chen")
        #expect(check.code == 0, "\(check.out)")
    }

    @Test func `another opening and another length are other messages`() async throws {
        try await lauren()
        let full = try await cortado("draft", "lauren-chen", "--channel", "linkedin-message").out
        #expect(try await cortado("draft", "lauren-chen", "--channel", "linkedin-message").out == full)
        #expect(
            try await cortado("draft", "lauren-chen", "--channel", "linkedin-message", "--opening", "2").out != full)
        let short = try await cortado("draft", "lauren-chen", "--channel", "linkedin-message", "--length", "short").out
        #expect(short.utf16.count < full.utf16.count)
    }

    @Test func `writes Chinese to somebody with a Chinese name, or where it is asked to`() async throws {
        try await prepared("me", "--set", "name=林一")
        try await prepared("add", "周晓岚", "--title", "产品设计师", "--company", "美团")
        #expect(try await cortado("draft", "周晓岚", "--json").object["language"] as? String == "zh-Hans")
        #expect(try await cortado("draft", "周晓岚", "--language", "en", "--json").object["language"] as? String == "en")
    }

    @Test func `says what is missing where too little is known`() async throws {
        try await prepared("add", "Lauren Chen")
        try await cortado("draft", "lauren-chen").expectSentence(1, "Lauren Chen")
        try await cortado("draft", "lauren-chen", "--kind", "follow-up").expectSentence(1)
        try await cortado("draft", "lauren-chen", "--kind", "thank-you").expectSentence(1)
    }

    @Test(arguments: [
        ["nobody"], ["lauren-chen", "--kind", "love-letter"], ["lauren-chen", "--channel", "pigeon"],
        ["lauren-chen", "--length", "epic"], ["lauren-chen", "--opening", "two"], [],
    ]) func `wrong use is a sentence and exit 2 or 1`(words: [String]) async throws {
        try await prepared("add", "Lauren Chen")
        let outcome = try await Program().run(all: ["draft"] + words)
        outcome.expectSentence(words == ["nobody"] ? 1 : 2)
    }
}
