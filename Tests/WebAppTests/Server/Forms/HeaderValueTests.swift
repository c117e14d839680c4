import Testing
import WebApp

struct HeaderValueTests {
    @Test func `Reads the value and its parameters`() {
        let header = HeaderValue(#"Multipart/Form-Data; Boundary="a;b"; charset=utf-8"#.utf8)
        #expect(header.value == "multipart/form-data")
        #expect(header.parameters == ["boundary": "a;b", "charset": "utf-8"])
    }

    @Test(arguments: [
        (#"x; a="1""#, "1"), ("x;a=1", "1"), ("x ; a = 1 ", "1"), (#"x; a="\"""#, "\""), (#"x; a="\\""#, #"\\"#),
        (#"x; a=""#, "\""),
        (#"x; a="""#, ""), ("x; a=", ""), (#"x; a="1"; a="2""#, "1"), (#"x; a="C:\dir\f""#, #"C:\dir\f"#),
        (#"x; a=陈"#, "陈"),
    ])
    func `Reads a parameter with and without quotes`(header: String, text: String) {
        #expect(HeaderValue(header.utf8).parameters["a"] == text)
    }

    @Test(arguments: ["", ";", ";;;", "\"", "=", ";=", "x;a", "\";\"", "\\\"", " \t "]) func `Outlives nonsense`(
        header: String
    ) {
        #expect(HeaderValue(header.utf8).parameters["a"] == nil)
    }
}
