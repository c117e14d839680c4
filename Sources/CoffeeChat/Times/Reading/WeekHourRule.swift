/// 下周三点之前: what looks like a weekday is a week and an hour, since 点 stands behind.
enum WeekHourRule {
    static func apply(to tokens: inout [ReplyToken], text: ReplyText) {
        guard tokens.indices.dropLast().contains(where: { isSplit(tokens, $0) }) else { return }
        var split: [ReplyToken] = []
        split.reserveCapacity(tokens.count + 2)
        for index in tokens.indices {
            guard isSplit(tokens, index), case .weekday(let hour, .some(let week)) = tokens[index].time else {
                split.append(tokens[index])
                continue
            }
            var head = tokens[index]
            var tail = tokens[index]
            let middle = head.range.upperBound - 1
            head.range = head.range.lowerBound..<middle
            head.time = .week(week)
            tail.range = middle..<tail.range.upperBound
            (tail.kind, tail.time, tail.value, tail.isSpaced) = (.number, .none, hour, false)
            split += [head, tail]
        }
        tokens = split
    }

    private static func isSplit(_ tokens: [ReplyToken], _ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index].isHan, tokens[index + 1].time == .point,
            case .weekday(let day, .some) = tokens[index].time
        else { return false }
        return day < 7 && tokens[index].range.count > 2
    }
}
