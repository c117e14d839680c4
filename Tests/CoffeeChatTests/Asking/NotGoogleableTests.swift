import Testing

@testable import CoffeeChat

@Suite struct NotGoogleableTests {
    @Test(arguments: [
        "How do I become a UX researcher?",
        "What does Lyft do?",
        "What is user experience?",
        "When was Lyft founded?",
        "什么是用户体验？",
        "怎么成为设计师？",
        "贵公司是做什么的？",
    ])
    func `what a search engine knows`(text: String) { #expect(finds(.notGoogleable, text, as: .questions)) }

    @Test(arguments: [
        "What surprised you most in your first year at Lyft?",
        "How did you decide to leave the restaurant?",
        "您当初为什么离开餐厅？",
        "哪一张地图您改得最多？",
        "How long does a night shift feel in January?",
        "What's on your bench this week?",
        "您在Dr. Oetker的团队强在哪里，您又希望它在哪些方面再进一步？",
        "收网那天船上是什么味道？",
        "停电那晚，你们是怎么撑过来的？",
    ])
    func `what only they know`(text: String) { #expect(!finds(.notGoogleable, text, as: .questions)) }
}
