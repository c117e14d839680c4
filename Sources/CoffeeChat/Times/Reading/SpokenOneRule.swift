/// “One” is an hour in “at one”, “twelve to one” and “one o'clock”, and a slot or nothing elsewhere.
enum SpokenOneRule {
    static func apply(to tokens: inout [ReplyToken], text: ReplyText) {
        for index in tokens.indices where tokens[index].time == .slot && isOne(tokens[index], text) {
            guard isLed(tokens, index) || isFollowed(tokens, index) || isCounted(tokens, index) else { continue }
            tokens[index].kind = .number
            tokens[index].time = .number(1)
            tokens[index].value = 1
        }
    }

    private static func isOne(_ token: ReplyToken, _ text: ReplyText) -> Bool {
        token.range.count == 3 && text.starts(token.range, with: "one")
    }

    /// "Option one", "number one"
    private static func isCounted(_ tokens: [ReplyToken], _ index: Int) -> Bool {
        index > 0 && tokens[index - 1].time == .option
    }

    /// "At one", "from one", "half past one", "eleven to one"; not "at one place", "from one of them".
    private static func isLed(_ tokens: [ReplyToken], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        switch tokens[index - 1].time {
        case .at, .from, .between, .past, .after, .before, .until, .around: break
        case .half where index > 1:
            return [.at, .from, .between, .after, .before, .until, .around, .to, .and].contains(tokens[index - 2].time)
        case .to, .and: guard index > 1, tokens[index - 2].isNumber || isClock(tokens[index - 2]) else { return false }
        default: return false
        }
        guard index + 1 < tokens.count else { return true }
        return tokens[index + 1].kind != .unknown && tokens[index + 1].time != .of
    }

    private static func isFollowed(_ tokens: [ReplyToken], _ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        switch tokens[index + 1].time {
        case .oclock, .meridiem: return true
        case .to, .until:
            return index + 2 < tokens.count && (tokens[index + 2].isNumber || isClock(tokens[index + 2]))
        case .number(let minutes): return [15, 30, 45].contains(minutes) && !isUnit(tokens, index + 2)
        default: return false
        }
    }

    private static func isClock(_ token: ReplyToken) -> Bool {
        switch token.time {
        case .noon, .meridiem, .half, .quarter: true
        default: false
        }
    }

    private static func isUnit(_ tokens: [ReplyToken], _ index: Int) -> Bool {
        index < tokens.count && [.minuteUnit, .hourUnit].contains(tokens[index].time)
    }
}
