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
        "Do you own or rent?",
        "Why did the mine let you go, really?",
        "Why did Lyft let you go in the spring?",
        "您离过婚吗？",
        "您属什么的？",
        "What party did you vote for?",
        "Which visa are you on?",
        "您跟老板闹翻了吗？",
    ])
    func `pay, age, family, health, status and dismissals`(text: String) {
        #expect(finds(.notTooPrivate, text, as: .questions))
    }

    @Test(arguments: [
        "What do you do when a map is wrong?",
        "How do you price a ride?",
        "您怎么看地图的年纪？",
        "How do you explain a visa form to somebody who cannot read?",
        "How do you set a fair pay scale for a crew of forty?",
        "How do you ask about immigration status on a form?",
        "How do you write about a child's age on a map?",
        "What did your first ex-lawyer teach you?",
        "您怎么教孩子们认水泵？",
        "这台泵今年多大岁数了？",
        "做离婚登记表，哪一栏最难写？",
        "外派回来以后，您看家里的什么眼光变了？",
    ])
    func `their work`(text: String) { #expect(!finds(.notTooPrivate, text, as: .questions)) }
}
