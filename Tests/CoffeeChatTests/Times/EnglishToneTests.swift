import Testing

@testable import CoffeeChat

struct EnglishToneTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("We've had a rule since last year: no favours for outsiders.", .declines),
            ("I did this for ten years and I'm empty now.", .declines),
            ("I just fix the printers! The hiring folks sit on 4.", .refers),
            ("From sailor to nurse, what a story.", .unclear),
        ] as [(String, ReplyIntent)])
    func `where no phrase is known, what all words lean to decides`(text: String, expected: ReplyIntent) {
        #expect(kit.read(text).intent == expected)
    }

    @Test func `a few words lean to nothing`() { #expect(kit.read("The hiring folks").intent == .unclear) }

    @Test func `a word counts with the classes in which it stands`() {
        #expect(ReplyFrames.shared.classes(of: "lawyer") == ["<law>", "<role>"])
        #expect(ReplyFrames.shared.classes(of: "tangerine").isEmpty)
    }

    @Test(
        arguments: [
            ("Before I commit, are you after a job or just a chat? I was stung before.", .asks),
            ("Spreadsheets all day, I'd bore you. Try Maud on the lab side, that's much more her thing.", .refers),
            ("My cup has a cup under it. I'll have to leave you to it!", .declines),
        ] as [(String, ReplyIntent)])
    func `all words together may outweigh what a phrase said`(text: String, intent: ReplyIntent) {
        #expect(ReplyKit().read(text).intent == intent)
    }

    @Test func `a day in words that sound like a no or a later is asked about`() {
        #expect(ReplyKit().read("No signal up here. I'm back at a desk on the 9th, resend it then.").ask != [])
        #expect(ReplyKit().read("The 9th works for me.").ask == [])
    }
}
