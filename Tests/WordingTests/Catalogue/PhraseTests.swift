import Testing
import Wording

struct PhraseTests {
    @Test func `fills places and chooses the plural`() {
        let phrase = Phrase(en: "{name} has {n} {n|step|steps} left", zh: "{name}还有{n}步")
        #expect(phrase.text(in: .english, ["name": "Ana", "n": 1]) == "Ana has 1 step left")
        #expect(phrase.text(in: .english, ["name": "Ana", "n": 12_000]) == "Ana has 12,000 steps left")
        #expect(phrase.text(in: .chinese, ["name": "周晓岚", "n": 3]) == "周晓岚还有3步")
    }

    @Test func `keeps two Latin words of a Chinese sentence apart`() {
        let phrase = Phrase(en: "{name} {day}", zh: "{name}{day}答应了")
        #expect(phrase.text(in: .chinese, ["name": "Ngozi", "day": "11月20日"]) == "Ngozi 11月20日答应了")
        #expect(phrase.text(in: .chinese, ["name": "周晓岚", "day": "11月20日"]) == "周晓岚11月20日答应了")
    }

    @Test func `a value is never read as a template`() {
        let phrase = Phrase(en: "{name}, {n}", zh: "{name}，{n}")
        #expect(phrase.text(in: .english, ["name": "{n} } {", "n": 2]) == "{n} } {, 2")
    }

    @Test func `a place without a value is left standing`() {
        #expect(Phrase(en: "a {gap} b", zh: "").text(in: .english, ["other": "x"]) == "a {gap} b")
    }

    @Test func `text without places stays, unbalanced braces too`() {
        #expect(Phrase(en: "a } b { c", zh: "").text(in: .english, [:]) == "a } b { c")
    }

    @Test(arguments: [
        ("en", Language.english), ("en-GB", .english), ("EN_us.UTF-8", .english), ("zh", .chinese),
        ("zh_CN.UTF-8", .chinese), ("zh-Hans-CN", .chinese), ("zh-TW", .chinese),
    ])
    func `reads what machines call a language`(code: String, language: Language) {
        #expect(Language(code: code) == language)
    }

    @Test(arguments: ["de", "", "C", "POSIX", "eng", "zhx"])
    func `other languages are none`(code: String) {
        #expect(Language(code: code) == nil)
    }

    @Test func `spells small numbers in English and groups large ones`() {
        #expect(Numbers.spelled(2, in: .english, capitalized: true) == "Two")
        #expect(Numbers.spelled(13, in: .english) == "13")
        #expect(Numbers.spelled(2, in: .chinese) == "2")
        #expect(Numbers.grouped(30_000) == "30,000")
        #expect(Numbers.grouped(-1_234_567) == "-1,234,567")
        #expect(Numbers.grouped(0) == "0")
    }
}
