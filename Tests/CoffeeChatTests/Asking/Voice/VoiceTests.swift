import Testing

@testable import CoffeeChat

@Suite struct VoiceTests {
    @Test func `a voice is learned from one's own messages`() {
        let voice = Voice.learned(
            from: [
                .init(
                    "Hello Maya,\n\nI saw your talk! Could we speak next week?\n\nThank you!\n\nWarmly,\nElise",
                    in: .english),
                .init("Hello Carl, thanks so much for the links! They helped a lot! Warmly, Elise", in: .english),
                .init("王老师，您好！谢谢您。祝好，小满", in: .chinese),
            ], in: .english)
        #expect(voice == Voice(greeting: "Hello", signOff: "Warmly", exclamations: .often, formality: .informal))
    }

    @Test func `您 or 你 decides how formal Chinese is`() {
        let formal = Voice.learned(from: [.init("王老师，您好！想请教您一个问题。\n\n祝好\n小满", in: .chinese)], in: .chinese)
        #expect(formal == Voice(greeting: "您好", signOff: "祝好", exclamations: .some, formality: .formal))
        let informal = Voice.learned(from: [.init("晓岚，你好，想跟你聊聊。小满", in: .chinese)], in: .chinese)
        #expect(informal.formality == .informal)
        #expect(informal.greeting == "你好")
        #expect(informal.exclamations == .never)
    }

    @Test(arguments: MessageLanguage.allCases)
    func `nothing written yet leaves the usual voice`(language: MessageLanguage) {
        #expect(Voice.learned(from: [], in: language) == .usual(in: language))
    }

    @Test(arguments: ["", "\u{202E}\u{0}", "🚀🚀🚀", "!!!!!!!", String(repeating: "a", count: 100_000)])
    func `odd messages teach nothing odd`(text: String) {
        let voice = Voice.learned(from: [.init(text, in: .english)], in: .english)
        #expect(voice.greeting == "Hi")
        #expect(voice.signOff.isEmpty)
    }
}
