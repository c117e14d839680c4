import CoffeeChat
import Testing

@testable import Wording

struct MatchWordsTests {
    @Test(arguments: MatchPhrase.allCases)
    func `every phrase is sound in both languages`(key: MatchPhrase) { expectSound(key.phrase, "\(key)") }

    @Test(arguments: Language.allCases)
    func `no reason leaves a place unfilled or a sentence unsaid`(language: Language) {
        for reason in Self.reasons {
            let sentence = MatchWords.sentence(for: reason, in: language)
            #expect(!sentence.isEmpty && !sentence.contains("{"), "\(reason)")
        }
    }

    @Test func `quotes the note that decided, and the words that it answers`() {
        let reason = MatchReason.wish(sentence: "想去给猫看病的地方", words: "cat clinic")
        #expect(
            MatchWords.sentence(for: reason, in: .english)
                == "Wishes for it, by your notes: “想去给猫看病的地方” (the text: “cat clinic”)")
        #expect(MatchWords.sentence(for: reason, in: .chinese) == "你记过对方想要的：“想去给猫看病的地方”（文中“cat clinic”）")
    }

    @Test func `names languages as each language does`() {
        #expect(MatchWords.sentence(for: .speaks(Tongue(name: "norwegian")), in: .english) == "Speaks Norwegian")
        #expect(MatchWords.sentence(for: .speaks(Tongue(name: "norwegian")), in: .chinese) == "会挪威语")
    }

    private static let reasons: [MatchReason] = [
        .skill("maps", words: "atlas"), .title("Illustrator", words: "drawn"), .company("Furrow", words: "farm"),
        .past("Baker", words: "bread"), .wish(sentence: "Wants in.", words: "in"), .note(sentence: "N.", words: "n"),
        .sharedDislike(sentence: "No.", words: "no"), .sharedWords(["owls"]), .livesNear("Oslo"),
        .drawnTo(sentence: "Moves to Oslo."), .staysNear(sentence: "Cannot move."), .speaks(Tongue(name: "danish")),
        .isFree(sentence: "Free."),
        .worksForLittle(sentence: "For soup."), .rightLevel, .soured(sentence: "Sold it."),
        .swornOff(sentence: "Never again.", words: "again"), .likesWhatIsUnwanted("Loves streaks.", words: "streaks"),
        .takesNothing(sentence: "Full."), .onlyElse(sentence: "Books only."), .otherCraft("Baker"), .farAway("Perth"),
        .staysWhereTheyAre(sentence: "Stays."), .lacksLanguage(Tongue(name: "danish")), .wantsPay(sentence: "Pays."),
        .otherLevel,
    ]
}
