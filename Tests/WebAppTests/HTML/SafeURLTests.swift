import Testing

@testable import WebApp

@Suite("An address that a link may lead to")
struct SafeURLTests {
    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x", "//evil.example", "file:///etc/passwd", "", "https:/\nevil",
    ])
    func `Nothing but the web and mail comes from outside`(text: String) {
        #expect(SafeURL(outside: text) == nil)
    }

    @Test(arguments: ["https://linkedin.com/in/a", "HTTP://example.org/", "mailto:a@example.org"])
    func `The web and mail are let through as they are`(text: String) {
        #expect(SafeURL(outside: text)?.text == text)
    }

    @Test(arguments: ["//evil.example", "/\\evil.example", "https://evil.example", "people", "/a\nb", ""])
    func `A local path cannot lead elsewhere`(text: String) {
        #expect(SafeURL(local: text) == nil)
    }

    @Test func `Each part of a path is percent-encoded`() {
        #expect(SafeURL.path("people", "周晓岚", "a/b?c#d").text == "/people/%E5%91%A8%E6%99%93%E5%B2%9A/a%2Fb%3Fc%23d")
    }

    @Test func `An empty query item is left out`() {
        let url = SafeURL.path("people").with("q", "").with("stage", "asked").with("company", "A&B").at("list")
        #expect(url.text == "/people?stage=asked&company=A%26B#list")
    }

    @Test func `A mail address cannot add a header`() {
        #expect(SafeURL.mail("a@b.example?bcc=c").text == "mailto:a@b.example%3Fbcc%3Dc")
    }
}
