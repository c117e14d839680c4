import Testing

@testable import CoffeeChat

@Suite struct ThanksTests {
    @Test(arguments: [
        "Could we talk? Cheers, Elise",
        "I'd be grateful if you let me know. Elise",
        "Thanks to the rain I stayed home. Could we talk? Elise",
        "My mother thanks every bus driver. Could we talk? Elise",
        "The sign says “thank you for not feeding the gulls”. Could we talk? Elise",
        "I'd be grateful for fifteen minutes. Elise",
        "I keep a gratitude journal. Could we talk? Elise",
        "能聊聊吗？祝好，小艾",
    ])
    func `what only sounds like thanks is none`(text: String) { #expect(finds(.thanks, text)) }

    @Test(arguments: [
        "Thank you, Elise",
        "Many thanks! Elise",
        "I can't thank you enough. Elise",
        "Grateful for your time either way. Elise",
        "You have my thanks. Elise",
        "I'm so grateful for your zine. Elise",
        "I really appreciate your time. Elise",
        "谢谢您！",
        "多谢，小艾",
        "感激您的分享。",
        "先谢过啦～",
        "I'm grateful that you read this.",
    ])
    func `thanks come in many words`(text: String) { #expect(!finds(.thanks, text)) }
}
