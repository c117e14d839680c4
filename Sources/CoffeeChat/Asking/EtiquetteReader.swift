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

    package func read(_ message: Message) -> EtiquetteReading {
        let tokens = TextTokenizer.tokens(message.text)
        let told = TextLanguage.of(tokens)
        // A language that was named is believed, unless the script says otherwise.
        guard let language = told == nil ? nil : message.language ?? told else {
            return EtiquetteReading(
                findings: [], strengths: [], language: nil, length: MessageLength.of(message, language: .english))
        }
        let read = ReadMessage(message, tokens: tokens, language: language)
        let findings = Self.checks.filter { $0.rule.kinds.contains(message.kind) }.flatMap { $0.findings(in: read) }
        return EtiquetteReading(
            findings: findings.sorted { $0.range.lowerBound < $1.range.lowerBound }, strengths: [], language: language,
            length: MessageLength.of(message, language: language))
    }
}
