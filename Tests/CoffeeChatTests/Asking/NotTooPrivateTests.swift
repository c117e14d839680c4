import Testing

@testable import CoffeeChat

@Suite struct NotTooPrivateTests {
    @Test(arguments: [
        "How much do you earn at Lyft?",
        "How old are you?",
        "Are you married?",
        "Why were you fired from the restaurant?",
        "What is your visa status?",
        "您一个月挣多少？",
        "您结婚了吗？",
        "您今年多大了？",
    ])
    func `pay, age, family, health, status and dismissals`(text: String) {
        #expect(finds(.notTooPrivate, text, as: .questions))
    }

    @Test(arguments: [
        "What do you do when a map is wrong?",
        "How do you price a ride?",
        "您怎么看地图的年纪？",
    ])
    func `their work`(text: String) { #expect(!finds(.notTooPrivate, text, as: .questions)) }
}
