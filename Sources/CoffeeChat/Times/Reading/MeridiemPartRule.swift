/// “Tuesday pm”, “the 10th (am)”: a half of the day, where no hour stands before it.
enum MeridiemPartRule {
    static func apply(to tokens: inout [ReplyToken], text: ReplyText) {
        for index in tokens.indices {
            guard case .meridiem(let isAfternoon) = tokens[index].time, !isBehindHour(tokens, index),
                !isVerb(tokens[index], text), !isSaidOf(tokens, index)
            else { continue }
            tokens[index].time = .part(isAfternoon ? .afternoon : .morning)
        }
    }

    private static func isBehindHour(_ tokens: [ReplyToken], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        if before.isNumber {
            // "4th Dec 10 am": the month has its day already.
            let hasDay = index > 2 && (tokens[index - 3].isNumber || tokens[index - 3].time == .suffix)
            return index < 2 || !isMonth(tokens[index - 2]) || !tokens[index].isSpaced || hasDay
        }
        return before.time == .oclock || before.time == .part(.noonHour) || before.time == .noon
    }

    /// "… and am free until 5"
    private static func isSaidOf(_ tokens: [ReplyToken], _ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index].range.count == 2, index > 0 else { return false }
        return !tokens[index + 1].speech.isDisjoint(with: [.free, .busy, .not, .back])
            && (tokens[index - 1].time == .and || tokens[index - 1].time == .but)
    }

    private static func isMonth(_ token: ReplyToken) -> Bool {
        if case .month = token.time { return true }
        return false
    }

    /// "I am": the letters alone, in small ones, behind a word for somebody.
    private static func isVerb(_ token: ReplyToken, _ text: ReplyText) -> Bool {
        token.range.count == 2 && text.scalars[token.range.lowerBound] == 0x61
            && (token.speech.contains(.i)
                || token.range.lowerBound >= 2
                    && text.scalars[token.range.lowerBound - 1] == PlainScalar.space
                    && text.scalars[token.range.lowerBound - 2] == 0x69
                    && (token.range.lowerBound < 3 || !PlainScalar.isLetter(text.scalars[token.range.lowerBound - 3])))
    }
}
