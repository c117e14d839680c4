import Testing
import Wording

@testable import WebApp

@Suite("The language of a piece of text")
struct ScriptTests {
    @Test(
        arguments: [
            ("周晓岚", "zh-Hans"), ("田中 さくら", "ja"), ("김민지", "ko"), ("Lauren LaRen", nil), ("أمينة", nil), ("", nil),
        ] as [(String, String?)])
    func `An English page marks Han, kana and Hangul`(text: String, lang: String?) {
        #expect(Script.lang(of: text, on: .english) == lang)
    }

    @Test(
        arguments: [
            ("周晓岚", nil), ("Lauren LaRen", "en"), ("UX 设计师", nil), ("2026", nil),
        ] as [(String, String?)])
    func `A Chinese page marks what is all Latin`(text: String, lang: String?) {
        #expect(Script.lang(of: text, on: .chinese) == lang)
    }
}
