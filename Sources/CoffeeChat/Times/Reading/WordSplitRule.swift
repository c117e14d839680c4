/// Phrases that are one word only where nothing follows them: “3 or after” is a bound, “before 10 or after 3” two.
enum WordSplitRule {
    static func apply(to tokens: inout [ReplyToken], text: ReplyText) {
        guard tokens.contains(where: { isBound($0, text) }) else { return }
        var split: [ReplyToken] = []
        split.reserveCapacity(tokens.count + 4)
        for (index, token) in tokens.enumerated() {
            guard isBound(token, text), index + 1 < tokens.count, isClockStart(tokens[index + 1]) else {
                split.append(token)
                continue
            }
            var head = token
            var tail = token
            let gap = token.range.lowerBound + 2
            head.time = .or
            head.range = token.range.lowerBound..<gap
            tail.time = text.starts((gap + 1)..<token.range.upperBound, with: "after") ? .after : .before
            tail.range = (gap + 1)..<token.range.upperBound
            tail.isSpaced = true
            split += [head, tail]
        }
        tokens = split
    }

    private static func isBound(_ token: ReplyToken, _ text: ReplyText) -> Bool {
        guard token.time == .orLater || token.time == .orEarlier else { return false }
        let length = token.range.count
        return length == 8 && text.starts(token.range, with: "or after")
            || length == 9 && text.starts(token.range, with: "or before")
    }

    private static func isClockStart(_ token: ReplyToken) -> Bool {
        switch token.time {
        case .noon, .half, .quarter, .midnight, .around: true
        default: token.isNumber
        }
    }
}
