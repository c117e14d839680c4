import CoffeeChat
import Testing

struct PersonIDTests {
    @Test(arguments: [
        ("Lauren Chen", "lauren-chen"), ("周晓岚", "周晓岚"), ("  Ana   Silva ", "ana-silva"), ("O’Brien, Pat", "obrien-pat"),
        ("O'Brien", "obrien"), ("Zofia Wiśniewska", "zofia-wisniewska"), ("Łukasz Müller-Groß", "lukasz-muller-gross"),
        ("김민준", "김민준"), ("ديانا حداد", "ديانا-حداد"), ("प्रिया नायर", "प्रिया-नायर"), ("Ngô Thị Ánh", "ngo-thi-anh"),
        ("Gül Yıldırım", "gul-yildirim"), ("J. R. R. T.", "j-r-r-t"), ("R2-D2", "r2-d2"), ("👋 Sam 🚀", "sam"),
    ])
    func `makes a readable id of a name`(name: String, id: String) {
        #expect(PersonID(naming: name).text == id)
        #expect(PersonID(id)?.text == id, "an id reads itself")
    }

    @Test(arguments: ["", "…", "🚀", "\u{202E}", "<>\"'&"])
    func `somebody without letters is someone`(name: String) {
        #expect(PersonID(naming: name).text == "someone")
    }

    @Test(arguments: ["", "Lauren Chen", "LAUREN", "a--b", "-a", "a/b", "../etc", "a b", "<script>", "wiśniewska"])
    func `refuses what was never an id`(text: String) {
        #expect(PersonID(text) == nil)
    }

    @Test func `is bounded, and numbered where there are several`() {
        #expect(PersonID(naming: String(repeating: "a", count: 10_000)).text.count <= 80)
        #expect(PersonID(naming: String(repeating: "周", count: 10_000)).text.count <= 80)
        #expect(PersonID(naming: "Ana Silva", number: 2).text == "ana-silva-2")
    }

    @Test func `a name of marks and joiners never breaks it`() {
        for name in [
            "<script>alert(1)</script>", "\u{0600}<b>", "\"\u{0301}x", "a\u{200B}b", "\u{0}a", "e\u{0301}\u{0301}",
        ] {
            let id = PersonID(naming: name)
            #expect(PersonID(id.text) == id)
            #expect(!id.text.unicodeScalars.contains { "<>\"'&/ ".unicodeScalars.contains($0) })
        }
    }
}
