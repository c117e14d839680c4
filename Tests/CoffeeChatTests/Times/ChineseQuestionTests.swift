import Testing

@testable import CoffeeChat

struct ChineseQuestionTests {
    private func weight(_ words: String) -> Int {
        let text = ReplyText(words)
        let tokens = ReplyLexer.tokens(of: text, lines: ReplyBody(text).own, contacts: [])
        return ChineseQuestion(ChineseSigns(TokenWalk(tokens: tokens, text: text))).weight
    }

    @Test(arguments: ["你从哪知道我的", "聊完要写报告吗", "需要准备点啥", "你们收不收费", "怎么称呼"])
    func `An asking word asks without a mark`(words: String) { #expect(weight(words) >= 2) }

    @Test(arguments: ["谁也不想见", "没什么可说的", "你说咋弄就咋弄", "谁还没个难处", "我知道谁懂这个", "怎么好拒绝你", "明年再约好吗", "看他怎么说"])
    func `Any, as you like, and how could I ask nothing`(words: String) { #expect(weight(words) == 0) }
}
