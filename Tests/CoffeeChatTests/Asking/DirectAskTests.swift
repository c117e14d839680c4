import Testing

@testable import CoffeeChat

@Suite struct DirectAskTests {
    @Test(arguments: [
        "Hi Lauren, I'd love to connect with you one of these days. Thanks, Elise",
        "Hi Lauren, your work is wonderful and I hope to learn from it. Thanks, Elise",
        "Hi Lauren, it would be lovely if our paths crossed. Thanks, Elise",
        "晓岚老师您好，特别希望有机会认识您。谢谢！小艾",
        "要是哪天能跟您聊聊就好了。",
    ])
    func `a hint is no ask`(text: String) { #expect(finds(.directAsk, text)) }

    @Test(arguments: [
        "Could we talk for 20 minutes?",
        "Would you be up for a coffee next week?",
        "Do you have half an hour for a call?",
        "I was wondering whether you might spare me ten minutes on the phone.",
        "Any chance of a quick chat on Friday?",
        "May I ring you one evening?",
        "Is there a morning when I could telephone you?",
        "I'd love to buy you a coffee and hear how it went.",
        "能跟您通话二十分钟吗？",
        "想请您喝杯咖啡，周六下午可以吗？",
        "不知您是否方便语音聊十分钟？",
        "下周找个时间电话聊聊，行不行？",
        "I'm hoping you might have a coffee with me next week.",
        "我想和您通个电话，请教怎么等。",
        "下周约个咖啡呗，半小时。",
    ])
    func `a question for a talk is one, however it is put`(text: String) { #expect(!finds(.directAsk, text)) }

    @Test(arguments: [
        "Hi Lauren, I asked last week whether you'd talk with me. I still hope that we can be in touch. Thanks, Elise",
        "晓岚老师您好，上周问过能不能电话聊聊。一直盼着认识您。谢谢。小艾",
    ])
    func `to name an earlier ask is not to ask`(text: String) { #expect(finds(.directAsk, text, as: .followUp)) }

    @Test(arguments: [
        "Hi, Lauren, I am following up on a possible coffee chat? Thanks, Elise",
        "Hi Lauren, last week I asked for a call. Would Thursday work for it? Thanks, Elise",
        "晓岚老师您好，上周问过能不能电话聊聊，这个月还有可能吗？谢谢。小艾",
    ])
    func `a follow-up asks in its own words`(text: String) { #expect(!finds(.directAsk, text, as: .followUp)) }

    @Test(arguments: [
        "It'd be lovely if we could stay in touch, perhaps even exchange a word for ten minutes, who knows! Jasper",
        "要是能有二十分钟跟您说上几句，那是我的造化。秋葵",
    ])
    func `what is only wished for is no ask`(text: String) { #expect(finds(.directAsk, text)) }
}
