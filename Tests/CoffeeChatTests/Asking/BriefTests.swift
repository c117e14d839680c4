import Testing

@testable import CoffeeChat

@Suite struct BriefTests {
    @Test(arguments: [
        "Hi Lauren, I asked you for a call last week and there is more to say about it. I asked you for a call last week and there is more to say about it. I asked you for a call last week and there is more to say about it. I asked you for a call last week and there is more to say about it. I asked you for a call last week and there is more to say about it. Elise",
        "晓岚老师您好，上周问过能不能通话聊聊楼梯怎么画的事情。上周问过能不能通话聊聊楼梯怎么画的事情。上周问过能不能通话聊聊楼梯怎么画的事情。上周问过能不能通话聊聊楼梯怎么画的事情。上周问过能不能通话聊聊楼梯怎么画的事情。上周问过能不能通话聊聊楼梯怎么画的事情。上周问过能不能通话聊聊楼梯怎么画的事情。",
    ])
    func `more than a few easy lines`(text: String) { #expect(finds(.brief, text, as: .followUp)) }

    @Test(arguments: [
        "Hi, Lauren, I am following up on a possible coffee chat? Once again, no worries if you are busy right now. Thanks for your time, Elise",
        "晓岚老师您好，上周问过能不能聊聊，不方便也没关系。谢谢。小艾",
    ])
    func `a few easy lines`(text: String) { #expect(!finds(.brief, text, as: .followUp)) }
}
