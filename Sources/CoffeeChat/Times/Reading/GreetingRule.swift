/// 下午好！ at the head of a reply greets, and offers no afternoon; “Morning!” neither.
enum GreetingRule {
    static func apply(to tokens: inout [ReplyToken], text: ReplyText) {
        if let first = tokens.indices.first(where: { tokens[$0].kind != .newline }), isGreeting(first, tokens, text) {
            tokens[first].time = .none
            tokens[first].speech = .glue
        }
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

    /// "Morning!", "Afternoon Rosa,", "Evening, Friday at 3 suits": with another time behind a comma.
    private static func isGreeting(_ first: Int, _ tokens: [ReplyToken], _ text: ReplyText) -> Bool {
        guard ["morning", "afternoon", "evening", "mornin", "arvo"].contains(text.plain(tokens[first].range)),
            first + 1 < tokens.count
        else { return false }
        let next = tokens[first + 1]
        if next.isSign(0x21) { return true }
        if next.kind == .unknown, first + 2 < tokens.count, text.isUpper(next.range.lowerBound) {
            return [0x2C, 0x21, 0x2E, 0x2D].contains { tokens[first + 2].isSign($0) }
                || tokens[first + 2].kind == .newline
        }
        guard next.isSign(0x2C) || next.kind == .newline else { return false }
        return tokens[(first + 1)...].contains {
            switch $0.time {
            case .part, .meridiem, .noon, .oclock: true
            default: false
            }
        }
    }

    private static func isEdge(_ tokens: [ReplyToken], _ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        if case .sign = tokens[index].kind { return true }
        return tokens[index].kind == .newline || tokens[index].kind == .unknown && index < 4
    }
}
