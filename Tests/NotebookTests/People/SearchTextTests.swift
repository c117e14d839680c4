import CoffeeChat
import Foundation
import Notebook
import Testing

@Suite(.temporaryHome) struct SearchTextTests {
    private func filled() throws -> Book {
        let book = try Book()
        for (name, title, company) in [
            ("周晓岚", "产品设计师", "远山科技"), ("山田さくら", "UXデザイナー", "株式会社メルカリ"), ("김민준", "디자이너", "네이버"),
            ("ณัฐพงษ์ สุขใจ", "นักออกแบบ", "ไลน์"), ("Tomás Oliveira", "Staff Designer", "Nubank"),
            ("Zoë e\u{301}clair", "Designer, or so", "AT&T"), ("Ольга Петрова", "Дизайнер", "Яндекс"),
            ("محمد علي", "مصمم", ""), ("D'Angelo O'Neil", "UX/UI Designer", "Lyft, Inc."), ("अनीता शर्मा", "डिज़ाइनर", ""),
        ] {
            try book.add(name) { ($0.title, $0.company) = (title, company) }
        }
        try book.standings()
        return book
    }

    @Test(arguments: [
        ("晓岚", ["周晓岚"]), ("周晓", ["周晓岚"]), ("岚", ["周晓岚"]), ("岚晓", []), ("设计", ["周晓岚"]), ("远山", ["周晓岚"]),
        ("さくら", ["山田さくら"]), ("山田", ["山田さくら"]), ("デザ", ["山田さくら"]), ("민준", ["김민준"]), ("네이", ["김민준"]),
        ("ณัฐ", ["ณัฐพงษ์ สุขใจ"]), ("สุขใจ", ["ณัฐพงษ์ สุขใจ"]), ("tomas", ["Tomás Oliveira"]), ("TOMÁS", ["Tomás Oliveira"]),
        ("toma\u{301}s", ["Tomás Oliveira"]), ("zoe eclair", ["Zoë e\u{301}clair"]), ("olive", ["Tomás Oliveira"]),
        ("ольга", ["Ольга Петрова"]), ("петр", ["Ольга Петрова"]), ("محمد", ["محمد علي"]), ("अनीता", ["अनीता शर्मा"]),
        ("staff oli", ["Tomás Oliveira"]), ("oli staff nubank", ["Tomás Oliveira"]), ("tomas zoe", []),
        ("o'neil", ["D'Angelo O'Neil"]), ("ui ux", ["D'Angelo O'Neil"]), ("at&t", ["Zoë e\u{301}clair"]), ("zzz", []),
    ]) func `finds names, titles and companies in any script`(question: String, names: [String]) throws {
        #expect(try filled().found(question) == names)
    }

    /// Words that mean something to FTS5 are words here.
    @Test(arguments: [
        "OR", "or", "AND NOT", "NEAR(a b)", "NEAR", "\"", "\"\"", "'", "*", "-", "tomas -staff", "name:tomas", "^tomas",
        "tomas*", "(tomas", "tomas)", "{name title}: x", "a OR b", "+", "\\", "%", "_", ";", "--", "?1", "@", "\u{0}",
        "tomas\u{0}x", "🚀", "🚀 tomas", "\u{200D}", "\u{301}", "\u{E35}", "．", "、", "\u{202E}tomas", "\u{FFFD}",
    ]) func `takes any question for words, and never fails`(question: String) throws {
        let book = try filled()
        let found = try book.found(question)
        #expect(found.count <= 10)
        if question.contains("tomas"), !question.contains("x"), !question.contains("name") {
            #expect(found == ["Tomás Oliveira"])
        }
        #expect(try book.found("\(question) \(question) 晓岚 OR").count <= 1)
    }

    @Test func `bears a question of any length`() throws {
        let book = try filled()
        _ = try book.found(String(repeating: "设计", count: 5000))
        _ = try book.found(Array(repeating: "word", count: 5000).joined(separator: " "))
        _ = try book.found(String(repeating: "x", count: 100_000))
    }

    @Test func `blanks alone ask for everybody, signs alone for nobody`() throws {
        let book = try filled()
        #expect(try book.found("  \t\u{3000}").count == 10)
        #expect(try book.found("&").isEmpty)
    }

    @Test func `follows every change of a name`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        let action = try book.edit(key) { $0.name = "周晓岚" }
        try book.standings()
        #expect(try book.found("晓岚").count == 1 && book.found("lauren").isEmpty)
        try book.undo(action)
        #expect(try book.found("晓岚").isEmpty && book.found("lauren").count == 1)
        try book.notebook.keep { try $0.indexEverybody() }
        #expect(try book.found("chen").count == 1)
        #expect(try book.notebook.health().indexGap == 0)
    }
}
