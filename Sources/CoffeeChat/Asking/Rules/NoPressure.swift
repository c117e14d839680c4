/// No urgency, no guilt, no pleading.
struct NoPressure: EtiquetteCheck {
    let rule = EtiquetteRule.noPressure

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        findings(of: "pressure", in: message, because: { .presses(words: $0) }) { isSpokenOf($0, message) }
    }

    /// "How do you handle urgent calls?", "your piece on urgent calls": urgency as a subject.
    private func isSpokenOf(_ match: Range<Int>, _ message: ReadMessage) -> Bool {
        let sentence = message.text.sentence(of: match.lowerBound)
        if message.message.kind == .questions { return message.text.tokens[sentence].contains { $0.text == "qm" } }
        let isDirected = ["i", "you", "my", "myself"].contains { message.hasSet($0, in: match) }
        return !isDirected && sentence.contains { message.isFact[$0] && message.isTelling($0) }
    }
}
