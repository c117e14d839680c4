import Testing

@testable import CoffeeChat

@Suite struct SpeechActBookTests {
    private func leading(_ text: String, _ language: MessageLanguage) -> SpeechAct? {
        let scores = SpeechActBook.of(language).scores(of: TextTokenizer.tokens(text))
        return SpeechAct.allCases.max { scores[$0.rawValue] < scores[$1.rawValue] }
    }

    @Test(arguments: [
        ("I mend clocks in a town with one clock.", SpeechAct.tells),
        ("Could we talk on the phone one evening in May?", .asks),
        ("If that's a bother, just leave it.", .releases),
        ("Thank you so much for your help.", .thanks),
        ("I need your answer by tonight.", .presses),
        ("Could you pass my CV on to your manager?", .seeks),
        ("Please fill in this form before we talk.", .burdens),
        ("Would you introduce me to a colleague of yours?", .requests),
    ])
    func `all the words of a sentence together tell what it does`(text: String, act: SpeechAct) {
        #expect(leading(text, .english) == act)
    }

    @Test(arguments: [
        ("我在小镇上修了十年钟。", SpeechAct.tells),
        ("下周找个晚上通个电话好吗？", .asks),
        ("不方便的话就当没看见。", .releases),
        ("实在太感谢您了。", .thanks),
        ("今晚之前必须给我答复。", .presses),
        ("能不能把我的简历转给你们领导？", .seeks),
        ("聊之前请您先把这个表填好。", .burdens),
        ("能不能介绍一位您的同事给我？", .requests),
    ])
    func `in Chinese as well`(text: String, act: SpeechAct) { #expect(leading(text, .chinese) == act) }

    @Test func `no words lean nowhere`() { #expect(SpeechActBook.of(.chinese).scores(of: [TextToken]()).max() <= 1) }
}
