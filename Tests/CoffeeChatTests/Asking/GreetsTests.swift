import Testing

@testable import CoffeeChat

@Suite struct GreetsTests {
    @Test(arguments: [
        "Hello! Could we talk for 20 minutes?",
        "Good morning, I saw your talk.",
        "Hi Marcus, could we talk?",
        "您好！想跟您聊聊。",
        "李老师您好，想跟您聊聊。",
    ])
    func `a message without their name is not addressed to them`(text: String) { #expect(finds(.greets, text)) }

    @Test(arguments: [
        "Hi Lauren, could we talk?",
        "Dear Ms. Chen, could we talk?",
        "Lauren, good evening.",
        "Good evening to you, Lauren!",
        "LAUREN — a question",
    ])
    func `a greeting by any part of the name will do`(text: String) { #expect(!finds(.greets, text)) }

    @Test(arguments: ["王晓岚老师，您好", "晓岚姐好～", "王老师早上好", "小王你好", "嗨，晓岚"])
    func `a Chinese name is called by its parts`(opening: String) {
        #expect(!finds(.greets, opening + "！想跟您聊聊。", to: .init(name: "王晓岚")))
    }

    @Test func `another name is put right`() throws {
        let text = "Hi Marcus, could we talk?"
        let finding = try #require(findings(.greets, text).first)
        #expect(finding.suggestion?.applied(to: text) == "Hi Lauren, could we talk?")
    }

    @Test func `a short name is a name`() { #expect(!finds(.greets, "Hi Al, hello.", to: .init(name: "Al Moreno"))) }

    @Test func `nobody is missed where nobody is named`() { #expect(!finds(.greets, "Hello!", to: .init())) }
}
