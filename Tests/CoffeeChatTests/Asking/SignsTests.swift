import Testing

@testable import CoffeeChat

@Suite struct SignsTests {
    @Test(arguments: [
        "Hi Lauren, my name is Elise and I sell hats. Could we talk for twenty minutes next week about yours?",
        "Could we talk? Thanks a lot!",
        "晓岚老师您好，我是小艾的同学。能聊聊吗？谢谢您！祝您工作顺利！",
    ])
    func `a name in the opening only is no signature`(text: String) { #expect(finds(.signs, text)) }

    @Test(arguments: [
        "Could we talk? Thanks, Elise",
        "Could we talk? Thanks!\nElise Entzenberger\nBaker, Leeds",
        "Could we talk? Thank you. Elise, who sells hats",
        "Could we talk? Thanks, E.",
    ])
    func `the name stands at the end`(text: String) { #expect(!finds(.signs, text)) }

    @Test(arguments: ["Thanks, Tom", "Thank you, Tommy", "Thanks, T. Baker", "Thank you! THOMAS"])
    func `short forms sign too`(end: String) {
        #expect(!finds(.signs, "Hi Lauren, could we talk? " + end, from: "Thomas Baker"))
    }

    @Test(arguments: ["Thanks, a baker", "Thank you, the baker", "Thanks, Sam"])
    func `a trade is no name, and another name is another's`(end: String) {
        #expect(finds(.signs, "Hi Lauren, could we talk? " + end, from: "Thomas Baker"))
    }
}
