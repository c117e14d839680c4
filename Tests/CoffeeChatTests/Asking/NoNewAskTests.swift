import Testing

@testable import CoffeeChat

@Suite struct NoNewAskTests {
    @Test(arguments: [
        "Hi Lauren, thank you for the tip on stairs. Could you introduce me to your boss? Elise",
        "Thank you for yesterday. Would you read my essay? Elise",
        "晓岚老师，谢谢您讲楼梯。能再麻烦您帮我写封信吗？小艾",
    ])
    func `a new favour`(text: String) { #expect(finds(.noNewAsk, text, as: .thankYou)) }

    @Test(arguments: [
        "Hi Lauren, thank you for the tip on stairs. Let's talk again someday. Elise",
        "Thank you. If I can ever do something for you, say so. Elise",
        "晓岚老师，谢谢您讲楼梯。改天给您寄我们家的茶！小艾",
        "Thank you for the story of the wheel. I'm going to ask my own team that question tomorrow. Elise",
        "Thank you for the story of the wheel. I'd be glad to stay in touch. Elise",
        "Thank you for the story of the wheel. Please pet the dog for me. Elise",
        "晓岚老师，谢谢您讲楼梯。没有要麻烦您什么，就是想让您知道。小艾",
        "晓岚老师，谢谢您讲楼梯。您教给我的那一招真灵。小艾",
        "If there's ever anything I can do for you, please ask.",
        "Can I just say that you made my month!",
        "期待以后有机会再向您请教。",
    ])
    func `an offer, or another talk someday`(text: String) { #expect(!finds(.noNewAsk, text, as: .thankYou)) }
}
