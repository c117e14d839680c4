import Testing

@testable import CoffeeChat

@Suite struct WhyThemTests {
    @Test(arguments: [
        "Hi Lauren, you seem amazing and so inspiring. Could we talk next week? Thanks, Elise",
        "Hi Lauren, my neighbour told me to write. Could I call you on Friday? Thank you, Elise",
        "Hi Lauren, my server at Nopa said you're nice. Could I call you on Friday? Thank you, Elise",
        "晓岚老师您好，您真的太优秀了，我特别佩服您。能跟您通话二十分钟吗？谢谢！小艾",
        "You clearly know everything there is to know.",
    ])
    func `praise alone is no fact`(text: String) { #expect(finds(.whyThem, text)) }

    @Test(arguments: [
        "Hi Lauren, I read that you design for Lyft. Could we talk?",
        "Hi Lauren, my pupils draw your Level 4 from memory. Could we talk?",
        "Hi Lauren, your essay on lighthouse stairs made my week. Could we talk?",
        "Hi Lauren, I saw that you waited tables before. Could we talk?",
        "晓岚老师您好，您那篇讲灯塔楼梯的文章我读了三遍。能跟您聊聊吗？",
        "Hi Lauren, my neighbour still talks of the roof you put on her barn. Could we talk?",
        "Hi Lauren, I heard you on the Gastropod podcast, on why vinegar sulks. Could we talk?",
        "Hi Lauren, I noticed we both studied at Delft. Could we talk?",
        "晓岚老师您好，老乡说村口那座石桥的栏杆是您一个人凿的。能跟您聊聊吗？",
        "You were my teacher for one week in the fifth form.",
    ])
    func `what is on file, or what they made, is one`(text: String) { #expect(!finds(.whyThem, text)) }

    @Test(arguments: [
        ("Hi Theo, I'm in my second year of event planning. You seem brilliant. Could we talk? Courtney", true),
        ("Hi Theo, I teach, and I plan weddings when it rains. Could we talk? Courtney", true),
        ("Hi Theo, I was a wedding planner too. Could we talk? Courtney", false),
        ("Hi Theo, I use the planner every day. Could we talk? Courtney", false),
        ("Hi Theo, I read that you were a wedding planner. Could we talk? Courtney", false),
    ])
    func `my trade is no fact about them, unless it is theirs too`(text: String, isMissing: Bool) {
        let theo = Message.Recipient(
            name: "Theo Vance", company: "Notion", title: "Product Manager", facts: ["was a wedding planner"])
        #expect(finds(.whyThem, text, to: theo) == isMissing)
    }
}
