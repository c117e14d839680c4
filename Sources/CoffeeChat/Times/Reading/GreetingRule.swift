/// 下午好！ at the head of a reply greets, and offers no afternoon.
enum GreetingRule {
    static func apply(to tokens: inout [ReplyToken], text: ReplyText) {
        for index in tokens.indices.dropLast() {
            guard case .part = tokens[index].time, tokens[index].isHan, tokens[index + 1].range.count <= 2,
                ["好", "好呀", "好啊"].contains(text.plain(tokens[index + 1].range)), isEdge(tokens, index - 1),
                isEdge(tokens, index + 2)
            else { continue }
            for greeting in [index, index + 1] {
                tokens[greeting].time = .none
                tokens[greeting].speech = .glue
            }
        }
    }

    private static func isEdge(_ tokens: [ReplyToken], _ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        if case .sign = tokens[index].kind { return true }
        return tokens[index].kind == .newline || tokens[index].kind == .unknown && index < 4
    }
}
