import Testing
import Wording

@Suite("The sentences of the pages")
struct PageWordsTests {
    private static func phrases<Words: Catalogued>(_ type: Words.Type) -> [Phrase] { Words.allCases.map(\.phrase) }

    static let all: [Phrase] = [
        phrases(CommonWords.self), phrases(LayoutWords.self), phrases(JourneyWords.self), phrases(WelcomeWords.self),
        phrases(ImportWords.self), phrases(ImportResultWords.self), phrases(YouWords.self), phrases(TodayWords.self),
        phrases(PeopleWords.self), phrases(PersonWords.self), phrases(LogWords.self), phrases(PersonFormWords.self),
        phrases(ForgetWords.self), phrases(DeedWords.self), phrases(DataWords.self), phrases(PlainWords.self),
    ].flatMap(\.self)

    @Test(arguments: all)
    func `Both languages have the same places`(phrase: Phrase) {
        #expect(phrase.places(in: .english) == phrase.places(in: .chinese))
    }

    @Test(arguments: all)
    func `Neither language is empty, and Chinese keeps its own punctuation and 你`(phrase: Phrase) {
        #expect(!phrase.en.isEmpty)
        #expect(!phrase.zh.isEmpty)
        #expect(!phrase.zh.contains("您"))
        #expect(!phrase.zh.contains("他") || phrase.zh.contains("其他") || phrase.zh.contains("他们"))
        for mark in [", ", "? ", "! ", ";"] { #expect(!phrase.zh.contains(mark)) }
    }

    @Test(arguments: all)
    func `No gender is guessed in English`(phrase: Phrase) {
        let words = phrase.en.lowercased().split { !$0.isLetter }
        for word in ["he", "she", "his", "her", "him", "hers"] { #expect(!words.contains(word[...])) }
    }
}
