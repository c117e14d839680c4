import Testing
import WebApp

struct LocalPathTests {
    @Test(arguments: ["/", "/today", "/people/lauren-chen?tab=notes#end", "/a//b", "/%E9%99%88", "/.//x", "/a:b@c"])
    func `Is a path of this server`(text: String) {
        #expect(LocalPath(text)?.description == text)
    }

    @Test(arguments: [
        "", "today", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "http://evil.example",
        "javascript:alert(1)", "/\t/evil.example", "/\n/evil.example", "/a\r\nSet-Cookie: x=y", " /today", "/to day",
        "/陈", "/a\u{0}", "/a\\b", "/\u{7F}", "/\u{2028}", "https:/x", "/today ",
    ])
    func `Is never another host, nor a second header`(text: String) {
        #expect(LocalPath(text) == nil)
    }

    @Test(arguments: [
        ("lauren-chen", "/people/lauren-chen"), ("陈 雷", "/people/%E9%99%88%20%E9%9B%B7"), ("../x", "/people/..%2Fx"),
        ("/evil.example", "/people/%2Fevil.example"), ("", "/people"), ("a?b#c", "/people/a%3Fb%23c"),
    ])
    func `Grows by a segment, whatever it holds`(segment: String, path: String) {
        #expect((LocalPath("/people") / segment).description == path)
    }

    @Test func `Grows at the root without becoming a host`() {
        #expect((LocalPath("/") / "x").description == "/x")
        #expect((LocalPath("/") / "").description == "/")
        #expect((LocalPath("/") / "/evil.example").description == "/%2Fevil.example")
    }

    @Test func `Asks with a query`() {
        let path = LocalPath("/people").asking([("q", "a&b"), ("stage", "é")])
        #expect(path.description == "/people?q=a%26b&stage=%C3%A9")
        #expect(path.asking([("page", "2")]).description.hasSuffix("&page=2"))
        #expect(LocalPath("/people").asking([]).description == "/people")
        #expect(LocalPath(path.description) == path)
    }
}
