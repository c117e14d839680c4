import Testing

@testable import CoffeeChat

@Suite struct TextTokenizerTests {
    private func words(_ text: String) -> [String] { TextTokenizer.tokens(text).map(\.text) }

    @Test func `contractions are two words, names are one`() {
        #expect(words("don’t won't I'm O'Dowd") == ["do", "not", "will", "not", "i", "am", "o'dowd"])
    }

    @Test func `a letter that is held is the letter`() {
        #expect(words("thank youuu, heyyy") == ["thank", "you", ",", "hey"])
        #expect(words("see www XXX") == ["see", "www", "xxx"])
    }

    @Test func `titles, times and addresses end no sentence`() {
        #expect(words("Dr. Ito at 7.30 p.m.") == ["dr", "ito", "at", "7.30", "pm"])
        #expect(TextTokenizer.tokens("see book.example/tallulah.").map(\.kind) == [.word, .address, .stop])
    }

    @Test func `Chinese is a character at a time, in simplified form`() {
        #expect(words("您好，書！") == ["您", "好", ",", "书", "em"])
    }

    @Test func `letters in another dress are the same letters`() {
        #expect(words("𝗨𝗫 𝘋𝘦𝘴𝘪𝘨𝘯𝘦𝘳 𝟮𝟬 ＵＸ") == ["ux", "designer", "20", "ux"])
    }

    @Test func `ranges are UTF-16 units of the text`() {
        let text = "😀 Núria你"
        let units = Array(text.utf16)
        let said = TextTokenizer.tokens(text).filter(\.isSaid).map { String(decoding: units[$0.range], as: UTF16.self) }
        #expect(said == ["Núria", "你"])
    }

    @Test func `a line that a mail program broke goes on`() {
        let wrapped = "this line is long enough that a mail program would have broken it right\nhere and not before."
        #expect(!TextTokenizer.tokens(wrapped).contains { $0.text == "nl" })
        #expect(words("Hi Lauren\nElise").contains("nl"))
    }

    @Test(arguments: [
        ("“I am. Fine.” Yes", ["i", "am", "fine"]), ("\"He listened.\" Yes", ["he", "listened"]),
        ("他说“先听。再拆。”然后", ["先", "听", "再", "拆"]), ("say \"no\" now", ["no"]),
    ])
    func `a quotation ends where its mark stands`(text: String, quoted: [String]) {
        #expect(TextTokenizer.tokens(text).filter { $0.isQuoted && $0.isSaid }.map(\.text) == quoted)
    }

    @Test func `a word between single marks is spoken of, a clipped one is not`() {
        func quoted(_ text: String) -> [String] { TextTokenizer.tokens(text).filter(\.isQuoted).map(\.text) }
        #expect(quoted("You've heard 'urgent' enough, so don't.") == ["urgent"])
        #expect(quoted("your 'volcano or cheese?' quiz") == ["volcano", "or", "cheese", "qm"])
        #expect(quoted("I sat 'til noon with the dogs' bowls").isEmpty)
        #expect(quoted("the girls' school and the boys' school").isEmpty)
    }

    @Test func `a stop in brackets ends no sentence around them`() {
        #expect(words("sit (I never sit!) down.") == ["sit", ",", "i", "never", "sit", ",", ",", "down", "fs"])
        #expect(words("Sit down. (I never do!)") == ["sit", "down", "fs", ",", "i", "never", "do", "em", ","])
        #expect(words("one (two. Three") == ["one", ",", "two", "fs", "three"])
    }
}
