import Testing

@testable import WebApp

@Suite("What somebody wrote stays text")
struct EscapingTests {
    private func shown(_ text: String) -> String {
        var bytes: [UInt8] = []
        Escaping.append(text, as: .shown, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func verbatim(_ text: String) -> String {
        var bytes: [UInt8] = []
        Escaping.append(text, as: .verbatim, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `The five characters of HTML are written as entities`() {
        #expect(shown("<a href=\"x\" title='y'>&") == "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;")
    }

    @Test(arguments: ["\u{600}<script>", "\u{6DD}<script>", "\u{1F1E6}\u{200D}<script>", "e\u{301}<script>"])
    func `A bracket is seen whatever grapheme it has become part of`(text: String) {
        #expect(!shown(text).utf8.contains(UInt8(ascii: "<")))
        #expect(!verbatim(text).utf8.contains(UInt8(ascii: "<")))
    }

    @Test(arguments: ["\"\u{301}", "'\u{20DD}", "\"\u{FE0F}\u{200D}"])
    func `A quotation mark is seen although a combining mark follows`(text: String) {
        #expect(!verbatim(text).utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") })
    }

    @Test func `Control characters and bidirectional overrides are not shown`() {
        #expect(shown("a\u{202E}b\u{2066}c\u{0}d\u{7}e\u{9B}f\u{7F}g") == "abcdefg")
    }

    @Test func `What people need to write their languages is kept`() {
        let text = "نیم\u{200C}فاصله \u{200F}! 👩\u{200D}🎨 周晓岚\n\tИ"
        #expect(shown(text) == text)
    }

    @Test func `A value that goes into a field comes back as it was`() {
        #expect(verbatim("a\u{202E}b\u{1}c") == "a\u{202E}b\u{1}c")
        #expect(verbatim("a\u{0}b") == "ab")
    }

    @Test func `Ten thousand brackets take no longer than they must`() {
        #expect(shown(String(repeating: "<", count: 10_000)).utf8.count == 40_000)
    }
}
