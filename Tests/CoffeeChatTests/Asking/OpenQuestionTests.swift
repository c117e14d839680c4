import Testing

@testable import CoffeeChat

@Suite struct OpenQuestionTests {
    @Test(arguments: [
        "Do you like your job?",
        "Is it hard to design for Lyft?",
        "Have you ever regretted it?",
        "Do you enjoy what you do?",
        "您喜欢现在的工作吗？",
        "当设计师累不累？",
    ])
    func `yes or no`(text: String) { #expect(finds(.openQuestion, text, as: .questions)) }

    @Test(arguments: [
        "What do you like about your job?",
        "Do you prefer maps or menus?",
        "Can you tell me how it began?",
        "You served tables: what stayed with you?",
        "您能讲讲怎么开始的吗？",
        "您更喜欢地图还是菜单？",
        "Do you decide by eye or by ear, and how?",
        "When you were a nurse, what did you learn about queues?",
    ])
    func `everything else`(text: String) { #expect(!finds(.openQuestion, text, as: .questions)) }
}
