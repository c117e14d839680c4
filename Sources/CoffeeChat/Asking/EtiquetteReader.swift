/// Reads a message against `spec/etiquette.md`.
///
/// One pass: the text becomes tokens, the grammar finds what people say with them, each rule looks at that. Linear in
/// the text; a check that is not sure keeps silent.
package struct EtiquetteReader: Sendable {
    static let checks: [any EtiquetteCheck] = [
        Greets(), HowFound(), WhyThem(), AboutThem(), DirectAsk(), TimeFrame(), GivesOut(), Thanks(), Signs(),
        NoJobAsk(), NoPressure(), NoHomework(), NoStockPhrase(), FitsChannel(), NoLeftovers(), Unique(), OffersTimes(),
        Brief(), RefersBack(), NoPersuasion(), NoNewAsk(), NotGoogleable(), OpenQuestion(), NotTooPrivate(),
        NotInquisitor(), OwnQuestion(),
    ]

    package init() {}

    /// - Parameter suggesting: Whether findings come with a change that mends them. Each is tried first, which costs
    ///   a reading of its own.
    package func read(_ message: Message, suggesting: Bool = true) -> EtiquetteReading {
        guard let read = readMessage(message) else {
            return EtiquetteReading(
                findings: [], strengths: [], language: nil, length: MessageLength.of(message, language: .english))
        }
        var findings = findings(in: read)
        if suggesting {
            for index in findings.indices where !mends(findings[index], of: message, among: findings) {
                findings[index].suggestion = nil
            }
        } else {
            for index in findings.indices { findings[index].suggestion = nil }
        }
        return EtiquetteReading(
            findings: findings, strengths: StrengthReader(read).strengths, language: read.language,
            length: MessageLength.of(message, language: read.language))
    }

    private func readMessage(_ message: Message) -> ReadMessage? {
        let tokens = TextTokenizer.tokens(message.text)
        // A language that was named is believed, unless the text is clearly in neither.
        guard let told = TextLanguage.of(tokens) else { return nil }
        return ReadMessage(message, tokens: tokens, language: message.language ?? told)
    }

    private func findings(in message: ReadMessage) -> [EtiquetteReading.Finding] {
        let checks = Self.checks.filter { $0.rule.kinds.contains(message.message.kind) }
        return checks.flatMap { $0.findings(in: message) }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The change takes the finding away and brings no other: a sentence that is deleted may have held the thanks.
    private func mends(
        _ finding: EtiquetteReading.Finding, of message: Message, among findings: [EtiquetteReading.Finding]
    ) -> Bool {
        guard let suggestion = finding.suggestion else { return false }
        var changed = message
        changed.text = suggestion.applied(to: message.text)
        guard let read = readMessage(changed) else { return false }
        let after = self.findings(in: read)
        let before = Set(findings.map(\.rule))
        return after.allSatisfy { before.contains($0.rule) }
            && after.count { $0.rule == finding.rule } < findings.count { $0.rule == finding.rule }
    }
}
