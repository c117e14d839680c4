import Testing

@testable import CoffeeChat

struct FrameReaderTests {
    private func senses(_ words: String) -> Set<ReplyFrames.Sense> {
        let text = ReplyText(words)
        let body = ReplyBody(text)
        let walk = TokenWalk(tokens: ReplyLexer.tokens(of: text, lines: body.own, contacts: []), text: text)
        return FrameReader(walk, sentences: IntentReader.sentences(walk)).senses
    }

    @Test func `fillers do not hide a turn`() {
        #expect(senses("Let me really just get through the audit first").contains(.later))
    }

    @Test func `a gap ends with its clause`() {
        #expect(senses("My wife would kill me").contains(.noFirm))
        #expect(!senses("My wife, and the boss too, kill time").contains(.noFirm))
    }

    @Test func `a question offers no refusal`() {
        #expect(!senses("Would it be improper for us to speak?").contains(.noFirm))
        #expect(senses("It would be improper for us to speak.").contains(.noFirm))
    }

    @Test func `names are told from the first words of sentences`() {
        #expect(senses("That would be Gareth's department!").contains(.refers))
        #expect(!senses("That would be a department!").contains(.refers))
    }

    @Test(
        arguments: [
            ("Hold that thought until the audit's over, would you?", .later),
            ("Are you applying for the job we've posted, yes or no?", .asks),
            ("Happy to be grilled.", .yes),
            ("Sorry for the radio silence.", .unclear),
        ] as [(String, ReplyIntent)])
    func `a tag behind the comma makes no question`(text: String, expected: ReplyIntent) {
        #expect(ReplyKit().read(text).intent == expected)
    }
}
