/// One rule: what in a message breaks it.
protocol EtiquetteCheck: Sendable {
    var rule: EtiquetteRule { get }

    /// Called for the rule's kinds of message only. Empty where the check is not sure.
    func findings(in message: ReadMessage) -> [ReadMessage.Finding]
}

extension EtiquetteCheck {
    /// Something is missing that belongs at the start, or before the signature.
    func missing(
        _ reason: EtiquetteReading.Reason, at place: Int, suggestion: EtiquetteReading.Suggestion? = nil
    ) -> [ReadMessage.Finding] {
        [ReadMessage.Finding(rule, at: place..<place, because: reason, suggestion: suggestion)]
    }

    /// One finding for each sentence in which a phrase of the grammar stands, unless all its words together only tell.
    func findings(
        of phrase: String, doing act: SpeechAct? = nil, in message: ReadMessage,
        because reason: (String) -> EtiquetteReading.Reason,
        unless isExcused: (Range<Int>) -> Bool = { _ in false }
    ) -> [ReadMessage.Finding] {
        var findings: [ReadMessage.Finding] = []
        var end = -1
        for match in message.matches(phrase) where match.lowerBound >= end && !isExcused(match) {
            // What is quoted is spoken of.
            if message.text.tokens[match].allSatisfy(\.isQuoted) || message.runsIntoQuotation(match) { continue }
            if let act, message.onlyTells(around: match, not: act) { continue }
            let sentence = message.text.sentence(of: match.lowerBound)
            end = sentence.upperBound
            findings.append(
                ReadMessage.Finding(
                    rule, at: message.text.units(match), because: reason(message.words(match)),
                    suggestion: message.deletion(of: sentence)))
        }
        return findings
    }
}
