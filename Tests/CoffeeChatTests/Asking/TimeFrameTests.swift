import Testing

@testable import CoffeeChat

@Suite struct TimeFrameTests {
    @Test(arguments: [
        "Hi Lauren, I saw you speak last month. Could I call you? Thanks, Elise",
        "Hi Lauren, I have baked for nine years. May I ring you? Thanks, Elise",
        "Could we talk sometime? Thanks, Elise",
        "晓岚老师您好，上周听了您的分享。能给您打个电话吗？谢谢。小艾",
    ])
    func `what is past, or vague, is no time for the talk`(text: String) { #expect(finds(.timeFrame, text)) }

    @Test(arguments: [
        "Could we talk for twenty minutes?",
        "Could I call you next week?",
        "May I ring you on a Sunday evening?",
        "Could we speak once the harvest is over?",
        "Could we meet for a quarter of an hour?",
        "能聊一刻钟吗？",
        "下周能通个电话吗？",
        "想月底前跟您见一面，可以吗？",
    ])
    func `a length or a day is`(text: String) { #expect(!finds(.timeFrame, text)) }
}
