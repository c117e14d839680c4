/// 可以呀 周五下午 晚上不行: in a chat a space stands where a comma would, behind what is said of a time.
enum ChatSpaceRule {
    private static let closing: Speech = [
        .free, .busy, .suits, .yes, .confirm, .reject, .cant, .decline, .softNo, .regret, .thanks, .glad, .pending,
        .again,
    ]

    private static let particles: Set<String> = [
        "吧", "呢", "啊", "哈", "呀", "了", "哦", "嘛", "啦", "呗", "喔", "噢", "哒", "滴", "哇", "咯", "捏", "的呢", "哈哈", "嘿嘿",
    ]

    static func apply(to tokens: inout [ReplyToken], text: ReplyText) {
        guard tokens.indices.dropFirst().contains(where: { isBreak(tokens, $0, text) }) else { return }
        var broken: [ReplyToken] = []
        broken.reserveCapacity(tokens.count + 8)
        for (index, token) in tokens.enumerated() {
            if index > 0, isBreak(tokens, index, text) {
                let gap = token.range.lowerBound - 1
                broken.append(ReplyToken(kind: .sign(0x2C), range: gap..<token.range.lowerBound))
            }
            broken.append(token)
        }
        tokens = broken
    }

    private static func isBreak(_ tokens: [ReplyToken], _ index: Int, _ text: ReplyText) -> Bool {
        let before = tokens[index - 1]
        guard tokens[index].isSpaced, tokens[index].isHan, before.isHan, before.kind == .word, before.time == .none
        else {
            return false
        }
        return !before.speech.isDisjoint(with: closing) || particles.contains(text.plain(before.range))
    }
}
