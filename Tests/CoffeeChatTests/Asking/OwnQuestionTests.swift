import Testing

@testable import CoffeeChat

@Suite struct OwnQuestionTests {
    @Test(arguments: [
        "What do you like about your work?\nWhat is a typical day?",
        "您每天怎么安排时间？\n您怎么看待失败？",
    ])
    func `questions for anybody`(text: String) { #expect(finds(.ownQuestion, text, as: .questions)) }

    @Test(arguments: [
        "What do you like about your work?\nWhat did serving tables teach you for Lyft?",
        "您怎么看待失败？\n做餐厅服务员的那几年，哪件事现在还用得上？",
        "Your study follows people who grow old at home: what did the first household teach you?",
    ])
    func `one that is theirs is enough`(text: String) { #expect(!finds(.ownQuestion, text, as: .questions)) }
}
