import Testing
import WebApp

struct URLEncodedFormTests {
    private func read(_ body: String) throws -> FormFields {
        try URLEncodedForm.fields(in: Array(body.utf8), limit: 100)
    }

    @Test(arguments: [
        ("a=1", "1"), ("a=1&a=2", "1"), ("b=2&a=1", "1"), ("a=", ""), ("a", ""), ("a=x=y", "x=y"), ("%61=1", "1"),
        ("a=x+y", "x y"), ("a=x%2By", "x+y"), ("a=%E9%99%88+lei", "陈 lei"), ("a=陈", "陈"), ("a=%", "%"), ("a=%4", "%4"),
        ("a=%zz%41", "%zzA"), ("a=%%41", "%A"), ("a=%FF", "\u{FFFD}"), ("&&a=1&&", "1"), ("a=%00", "\u{0}"),
        ("a=%26%3D", "&="), ("a=%3Cscript%3E", "<script>"), ("a=%u0041", "%u0041"), ("a=%+1", "% 1"), ("a=%-1", "%-1"),
    ])
    func `Reads names and texts as browsers write them`(body: String, text: String) throws {
        #expect(try read(body)["a"] == text)
    }

    @Test func `Gives all of one name in order, and those without a name`() throws {
        let fields = try read("a=1&b=2&a=3&=4")
        #expect(fields.all("a") == ["1", "3"])
        #expect(fields[""] == "4")
        #expect(fields["c"] == nil)
        #expect(fields.all("c").isEmpty)
    }

    @Test(arguments: [
        ("a=1%0D%0A2", "1\n2"), ("a=%0D", "\n"), ("a=%0A%0D", "\n\n"), ("a=%0D%0D%0A", "\n\n"),
        ("a=e%0D%CC%81", "e\n\u{301}"),
    ])
    func `Makes plain line breaks of what browsers send`(body: String, text: String) throws {
        let read = try #require(try read(body)["a"])
        #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func `Has nothing in an empty body`() throws {
        #expect(try read("").pairs.isEmpty)
    }

    @Test func `Refuses more fields than allowed`() throws {
        #expect(try read(String(repeating: "a&", count: 100)).pairs.count == 100)
        #expect(throws: FormFault.tooManyFields(limit: 100)) { try read(String(repeating: "a&", count: 101)) }
    }
}
