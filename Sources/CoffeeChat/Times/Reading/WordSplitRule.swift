/// Phrases that are one word only where nothing follows them: “3 or after” is a bound, “before 10 or after 3” two.
enum WordSplitRule {
    static func apply(to tokens: inout [ReplyToken], text: ReplyText) {
        guard tokens.contains(where: { isBound($0, text) }) else { return }
        var split: [ReplyToken] = []
        split.reserveCapacity(tokens.count + 4)
        for (index, token) in tokens.enumerated() {
            if index > 0, isBound(tokens[index - 1], text), isWork(token, text) { continue }
            guard isBound(token, text), index + 1 < tokens.count,
                isClockStart(tokens[index + 1]) || isWork(tokens[index + 1], text)
            else {
                split.append(token)
                continue
            }
            var head = token
            var tail = token
            let isAnd = text.starts(token.range, with: "and")
            let gap = token.range.lowerBound + (isAnd ? 3 : 2)
            head.time = isAnd ? .and : .or
            head.range = token.range.lowerBound..<gap
            tail.time = text.plain(token.range).hasSuffix("after") ? .after : .before
            tail.range = (gap + 1)..<token.range.upperBound
            tail.isSpaced = true
            if isWork(tokens[index + 1], text), tail.time == .after {
                tail.time = .part(.evening)
                tail.range = tail.range.lowerBound..<tokens[index + 1].range.upperBound
            }
            split += [head, tail]
        }
        tokens = split
    }

    private static func isBound(_ token: ReplyToken, _ text: ReplyText) -> Bool {
        switch token.time {
        case .orLater, .orEarlier, .onward: break
        default: return false
        }
        return token.range.count >= 8
            && phrases.contains { token.range.count == $0.utf8.count && text.starts(token.range, with: $0) }
    }

    private static let phrases = [
        "or after", "or before", "and after", "and before", "or any time after", "or anytime after",
        "or any time before", "or anytime before",
    ]

    /// "Or after work"
    private static func isWork(_ token: ReplyToken, _ text: ReplyText) -> Bool {
        (token.kind == .word || token.kind == .unknown) && token.range.count == 4
            && text.starts(token.range, with: "work")
    }

    private static func isClockStart(_ token: ReplyToken) -> Bool {
        switch token.time {
        case .noon, .half, .quarter, .midnight, .around, .weekday, .at, .part(.noonHour): true
        default: token.isNumber
        }
    }
}
