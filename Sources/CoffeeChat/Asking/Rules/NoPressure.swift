/// No urgency, no guilt, no pleading.
struct NoPressure: EtiquetteCheck {
    let rule = EtiquetteRule.noPressure

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        findings(of: "pressure", doing: .presses, in: message, because: { .presses(words: $0) }) {
            isSpokenOf($0, message)
        }
    }

    /// "I'll not be hurt by a no", 不搭理就是了: what presses elsewhere lets go here.
    private func isSoothed(_ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        return text.has("out", in: sentence) && !text.has("guilty", in: sentence) && !text.has("noOut", in: sentence)
            && (message.hasSet("reassure", in: sentence) || message.hasSet("zhEase", in: sentence))
    }

    /// "You said that urgent is what people call badly planned"; "you said you'd answer" waits for it.
    private func isReported(_ match: Range<Int>, _ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        let isOfAnswers = ["respond", "silenceVerb", "zhAwait", "pleading"].contains {
            message.hasSet($0, in: sentence)
        }
        let isMine = ["i", "my", "myself"].contains { message.hasSet($0, in: text.clause(of: match.lowerBound)) }
        return !isOfAnswers && !isMine && !message.roles.has([.ask, .out], in: sentence)
            && text.matches("theySay").contains {
                sentence.contains($0.lowerBound) && $0.upperBound <= match.lowerBound
            }
    }

    /// "I won't ask a third time."
    private func isForsworn(_ match: Range<Int>, _ message: ReadMessage) -> Bool {
        let head = message.text.clause(of: match.lowerBound).lowerBound..<match.lowerBound
        let words = message.text.tokens[head].suffix(3).map(\.text)
        return message.hasSet("i", in: head) && words.contains { ["will", "'ll", "shall", "would", "'d"].contains($0) }
            && words.contains { ["not", "never"].contains($0) }
    }

    /// "How do you handle urgent calls?", "your piece on urgent calls": urgency as a subject.
    private func isSpokenOf(_ match: Range<Int>, _ message: ReadMessage) -> Bool {
        let sentence = message.text.sentence(of: match.lowerBound)
        if isSoothed(sentence, message) || isForsworn(match, message) || isReported(match, sentence, message) {
            return true
        }
        let isDirected = Self.people.contains { message.hasSet($0, in: match) }
        if message.message.kind == .questions, !isDirected {
            return message.text.tokens[sentence].contains { $0.text == "qm" }
        }
        let clause = message.text.clause(of: match.lowerBound)
        let isOfAnswers = message.hasSet("silenceVerb", in: clause)
        if !isDirected, !isOfAnswers, clause.contains(where: { message.isFact[$0] && message.isTelling($0) }) {
            return true
        }
        return isStory(match, sentence, message)
    }

    private static let people = ["i", "you", "my", "myself", "pleading"]

    /// "I couldn't sleep before my first shift", "every minute counts in my trade", "your dashboard got our road cleared
    /// by six": what was, what holds for anybody, and their work press nobody. Whoever waits for an answer presses.
    private func isStory(_ match: Range<Int>, _ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        if message.roles.has([.ask, .out], in: sentence) { return false }
        if text.tokens[match.lowerBound].kind == .han { return isChineseStory(match, sentence, message) }
        if ["respond", "silenceVerb", "pleading", "waiting"].contains(where: { message.hasSet($0, in: sentence) }) {
            return text.has("bygoneHabit", in: sentence)
        }
        let clause = text.clause(of: match.lowerBound)
        let isMine = ["i", "my", "myself"].contains { message.hasSet($0, in: clause) }
        let isToThem = message.hasSet("you", in: clause) || message.hasSet("your", in: clause)
        let told = clause.lowerBound..<max(match.upperBound, min(match.upperBound + 2, clause.upperBound))
        if !isToThem, isPast(told, message) { return true }
        let telling = sentence.count { message.isTelling($0) }
        let isDirected = Self.people.contains { message.hasSet($0, in: match) }
        if isDirected || isMine { return false }
        if isToThem { return telling >= 3 }
        let isOfThis = clause.contains { ["this", "it", "that"].contains(text.tokens[$0].text) }
        return !isOfThis && match.lowerBound > clause.lowerBound && telling >= 2
    }

    /// 末班车不等人, 我妈催我吃饭: of others, and neither to them nor about an answer; 当年……: long ago, with
    /// no word to them behind it.
    private func isChineseStory(_ match: Range<Int>, _ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let clause = message.text.clause(of: match.lowerBound)
        let before = sentence.lowerBound..<clause.upperBound
        let past = before.last { message.text.has(set: "zhLongAgo", at: $0) }
        if let past, !isToThem(past..<before.upperBound, message) { return true }
        return !isToThem(sentence, message) && message.hasSet("zhOthers", in: clause.lowerBound..<match.lowerBound)
    }

    private func isToThem(_ range: Range<Int>, _ message: ReadMessage) -> Bool {
        ["you", "your", "zhAwait"].contains { message.hasSet($0, in: range) }
    }

    /// Told of the past; "I have cleared my week" is of now.
    private func isPast(_ range: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        return range.contains { text.has(set: TokenSet.past.rawValue, at: $0) }
            && !range.contains { ["have", "'ve", "has"].contains(text.tokens[$0].text) }
    }
}
