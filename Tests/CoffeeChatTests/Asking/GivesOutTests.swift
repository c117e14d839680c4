import Testing

@testable import CoffeeChat

@Suite struct GivesOutTests {
    @Test(arguments: [
        "Hi Lauren, your talk was great. Could we talk for 20 minutes next week? I know you're busy. Thanks, Elise",
        "Hi Lauren, could we talk on Monday? I won't take no for an answer. Thanks, Elise",
        "晓岚老师您好，能跟您聊二十分钟吗？知道您很忙。谢谢您！小艾",
    ])
    func `to know that they are busy is no way out`(text: String) { #expect(finds(.givesOut, text)) }

    @Test(arguments: [
        "No worries if you don't have space.",
        "If it's a bad time, I completely understand.",
        "A no is perfectly fine.",
        "Please feel free to ignore this.",
        "If you'd rather not, just say so.",
        "No pressure at all!",
        "You're welcome to decline.",
        "Turn me down without a second thought.",
        "I won't be offended if you pass.",
        "Too busy? Forget I asked.",
        "Should that be too much, please let it rest.",
        "Not your cup of tea? That's fine.",
        "不方便也没关系。",
        "您要是忙，不用回。",
        "没空就算啦，我懂。",
        "若有不便，万勿挂怀。",
        "不想聊的话直接拒绝就好。",
        "如果不合适，完全理解。",
        "您别有压力。",
        "拒绝我也完全没问题。",
        "I'd take a shrug for an answer.",
        "Say the word and I'm gone.",
        "Swat this away freely.",
        "Push me back out to sea, no offence taken.",
        "It's yours to refuse.",
        "A closed door will be answer enough.",
        "If bats need you more than I do, I get it.",
        "您累了就歇着。",
        "无论您答不答应，我都谢谢您。",
        "嫌麻烦，丢进垃圾箱便是。",
        "要是讨厌陌生人打电话，您就把我当空气。",
        "This is the only time I'll write.",
        "I've heard worse than no.",
        "Don't feel like it, don't do it.",
        "不行你就发个咖啡杯。",
        "您弃牌，我认。",
        "有难处您就说。",
        "我只发这一次，不会再来打扰您。",
    ])
    func `there are many ways to let somebody off`(text: String) {
        #expect(!finds(.givesOut, "Hi Lauren, could we talk for 20 minutes? \(text) Thanks, Elise"))
    }
}
