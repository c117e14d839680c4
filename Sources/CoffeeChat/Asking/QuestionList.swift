/// The questions of a list, one a line, or one a sentence where they stand in one line.
struct QuestionList {
    /// Ranges of tokens.
    let questions: [Range<Int>]

    init(_ message: ReadMessage) {
        let lines = Self.lines(of: message)
        let all = lines.count > 1 ? lines : message.sentences
        let asked = all.filter { line in message.saidCount(line) > 1 }
        let marked = asked.filter { line in message.text.tokens[line].contains { $0.text == "qm" } }
        questions = marked.isEmpty ? asked : marked
    }

    private static func lines(of message: ReadMessage) -> [Range<Int>] {
        let units = message.units
        var (lines, start) = ([Range<Int>](), message.body.lowerBound)
        for index in message.body {
            let end = message.text.tokens[index].range.upperBound
            let next =
                index + 1 < message.text.tokens.count ? message.text.tokens[index + 1].range.lowerBound : units.count
            let breaks = end <= next && units[end..<next].contains { $0 == 0x0A || $0 == 0x0D }
            let isBreak = message.text.tokens[index].text == "nl"
            if breaks || isBreak || index + 1 == message.body.upperBound {
                lines.append(start..<index + 1)
                start = index + 1
            }
        }
        return lines.filter { !$0.isEmpty }
    }
}
