import Testing

@testable import CoffeeChat

@Suite struct FitsChannelTests {
    private let long = "Hi Lauren, " + String(repeating: "your essay on stairs was good. ", count: 8) + "Elise"

    @Test func `a note has 200 characters, with Premium 300`() {
        #expect(long.utf16.count > 200 && long.utf16.count < 300)
        #expect(finds(.fitsChannel, long, on: .linkedinNote))
        #expect(!finds(.fitsChannel, long, on: .linkedinNote, premium: true))
        #expect(!finds(.fitsChannel, long, on: .linkedinMessage))
    }

    @Test func `characters are UTF-16 units`() {
        let faces = String(repeating: "😀", count: 101)
        #expect(finds(.fitsChannel, "晓岚您好" + faces, on: .linkedinNote))
    }

    @Test func `an e-mail has a short subject and 200 words, or 400 Chinese characters`() {
        let subject = String(repeating: "a", count: 79)
        #expect(finds(.fitsChannel, "Subject: \(subject)\nHi Lauren, hello there to you.", on: .email))
        #expect(finds(.fitsChannel, "Hi Lauren " + String(repeating: "the word ", count: 101), on: .email))
        #expect(!finds(.fitsChannel, "Hi Lauren " + String(repeating: "the word ", count: 90), on: .email))
        #expect(finds(.fitsChannel, String(repeating: "好", count: 401), on: .email))
    }

    @Test func `the shorter form keeps the ask, the out and the thanks`() throws {
        let text = """
            Hi Lauren, I saw your talk on stairs at Lyft. I have baked bread for eleven years in Leeds and I like it very well indeed, mostly at night. \
            Could we talk for 20 minutes next week? No worries if not. Thank you, Elise
            """
        let finding = try #require(findings(.fitsChannel, text, on: .linkedinNote).first)
        let shorter = try #require(finding.suggestion?.applied(to: text))
        #expect(shorter.utf16.count <= 200)
        for words in ["Could we talk", "No worries if not", "Thank you, Elise"] { #expect(shorter.contains(words)) }
    }
}
