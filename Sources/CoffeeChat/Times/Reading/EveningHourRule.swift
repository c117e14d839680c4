/// 周四晚八点, 早九点, 周五晚: one sign for the part of the day, where 晚半小时 is later and 早就 long ago.
enum EveningHourRule {
    /// 好一点, 轻松一点: a little, and no hour.
    static func dropLittle(from tokens: inout [ReplyToken]) {
        for index in tokens.indices.dropFirst(1).dropLast()
        where tokens[index].isHan && tokens[index].isNumber && tokens[index].value == 1
            && tokens[index].range.count == 1
            && tokens[index + 1].time == .point && tokens[index + 1].range.count == 1
        {
            let before = tokens[index - 1]
            guard before.isHan, before.time == .none, !tokens[index].isSpaced,
                before.kind == .unknown || before.speech.contains(.free) && before.range.count <= 2
            else { continue }
            if index + 2 < tokens.count, tokens[index + 2].isNumber || tokens[index + 2].time == .half { continue }
            for place in index...index + 1 {
                (tokens[place].kind, tokens[place].time, tokens[place].speech) = (.word, .none, .glue)
            }
        }
    }

    static func apply(to tokens: inout [ReplyToken], text: ReplyText) {
        for index in tokens.indices where tokens[index].isHan && tokens[index].range.count == 1 {
            let isLate: Bool
            switch text.scalars[tokens[index].range.lowerBound] {
            case 0x665A, 0x591C: isLate = true
            case 0x65E9, 0x6668: isLate = false
            default: continue
            }
            guard tokens[index].time == .none, isHour(tokens, index + 1, isLate) || isBehindDay(tokens, index) else {
                continue
            }
            tokens[index].kind = .word
            tokens[index].time = .part(isLate ? .evening : .earlyDay)
            tokens[index].speech = .glue
        }
    }

    /// An hour of that half of the day; 晚1小时 is a length.
    private static func isHour(_ tokens: [ReplyToken], _ index: Int, _ isLate: Bool) -> Bool {
        guard index < tokens.count, tokens[index].isNumber, (isLate ? 5...12 : 5...11).contains(tokens[index].value)
        else { return false }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        switch next.time {
        case .hourUnit, .minuteUnit, .dayUnit, .weekUnit, .monthUnit, .slot, .half: return false
        default: return !(next.kind == .unknown && next.isHan)
        }
    }

    /// 周五晚, 12号晚, 每晚; not 周五晚点.
    private static func isBehindDay(_ tokens: [ReplyToken], _ index: Int) -> Bool {
        guard index > 0, !(index + 1 < tokens.count && tokens[index + 1].kind == .unknown && tokens[index + 1].isHan)
        else { return false }
        switch tokens[index - 1].time {
        case .weekday, .weekdays, .dayUnit, .weekend, .workdays, .everyDay, .week, .every:
            return tokens[index - 1].isHan
        case .day(let offset): return offset >= 0 && tokens[index - 1].isHan
        default: return false
        }
    }
}
