/// No urgency, no guilt, no pleading.
struct NoPressure: EtiquetteCheck {
    let rule = EtiquetteRule.noPressure

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        findings(of: "pressure", in: message, because: { .presses(words: $0) }) { isSpokenOf($0, message) }
    }

    /// "I'll not be hurt by a no", 不搭理就是了: what presses elsewhere lets go here.
    private func isSoothed(_ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        return text.has("out", in: sentence) && !text.has("guilty", in: sentence) && !text.has("noOut", in: sentence)
            && (message.hasSet("reassure", in: sentence) || message.hasSet("zhEase", in: sentence))
    }

    /// "How do you handle urgent calls?", "your piece on urgent calls": urgency as a subject.
    private func isSpokenOf(_ match: Range<Int>, _ message: ReadMessage) -> Bool {
        let sentence = message.text.sentence(of: match.lowerBound)
        if isSoothed(sentence, message) { return true }
        let isDirected = ["i", "you", "my", "myself", "pleading"].contains { message.hasSet($0, in: match) }
        if message.message.kind == .questions, !isDirected {
            return message.text.tokens[sentence].contains { $0.text == "qm" }
        }
        return !isDirected && sentence.contains { message.isFact[$0] && message.isTelling($0) }
    }
}
