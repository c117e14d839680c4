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
}
