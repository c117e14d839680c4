import Testing

@testable import CoffeeChat

@Suite struct NoStockPhraseTests {
    @Test(arguments: [
        "I'd love to pick your brain.",
        "I came across your profile and was impressed.",
        "I want to expand my network.",
        "I hope this email finds you well.",
        "Your career journey is very inspiring.",
        "久仰大名！",
        "还请多多指教。",
        "想拓展一下人脉。",
        "Your journey resonates with me.",
        "As a lifelong learner, I write to many.",
        "想跟大佬链接一下。",
    ])
    func `phrases that fit anybody`(text: String) { #expect(finds(.noStockPhrase, text)) }

    @Test(arguments: [
        "I came across your essay on stairs.",
        "You picked the brain coral for the cover.",
        "I read how you expanded the wireless network.",
        "您设计的“久仰大名”冰箱贴我买了。",
        "I admire people like you.",
    ])
    func `what was seen in earnest`(text: String) { #expect(!finds(.noStockPhrase, text)) }
}
