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
    ])
    func `what only they know`(text: String) { #expect(!finds(.notGoogleable, text, as: .questions)) }
}
