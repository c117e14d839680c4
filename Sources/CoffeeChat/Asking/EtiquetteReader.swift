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

    /// UTF-16 code units that are read. No channel takes more, and what nobody will read needs no reading: a longer text
    /// is too long, and what it may say further on is not missed.
    static let longest = 10_000

    /// Changes are tried on texts of so many code units together.
    private static let longestTrial = 12_000

    package init() {}

    /// - Parameter suggesting: Whether findings come with a change that mends them. Each is tried first, which costs
    ///   a reading of its own.
    package func read(_ message: Message, suggesting: Bool = true) -> EtiquetteReading {
        let length = message.text.utf16.count
        guard let read = readMessage(message) else {
            return EtiquetteReading(
                findings: [], strengths: [], language: nil, length: MessageLength.of(message, language: .english))
        }
        var findings = findings(in: read)
        let trials = suggesting && length <= Self.longest ? Self.longestTrial / max(length, 1) : 0
        for index in findings.indices where index >= trials || !mends(findings[index], of: message, among: findings) {
            findings[index].suggestion = nil
        }
        return EtiquetteReading(
            findings: findings, strengths: StrengthReader(read).strengths, language: read.language,
            length: MessageLength.of(message, language: read.language))
    }

    private func readMessage(_ message: Message) -> ReadMessage? {
        var part = message
        if message.text.utf16.count > Self.longest {
            part.text = String(decoding: message.text.utf16.prefix(Self.longest), as: UTF16.self)
        }
        let tokens = TextTokenizer.tokens(part.text)
        // A language that was named is believed, unless the text is clearly in neither.
        guard let told = TextLanguage.of(tokens) else { return nil }
        return ReadMessage(part, of: message, tokens: tokens, language: message.language ?? told)
    }

    private func findings(in message: ReadMessage) -> [EtiquetteReading.Finding] {
        let checks = Self.checks.filter {
            $0.rule.kinds.contains(message.message.kind) && !(message.isCut && $0.rule.isAboutTheEnd)
        }
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

extension EtiquetteRule {
    /// What it looks for may stand where a long text was not read.
    fileprivate var isAboutTheEnd: Bool {
        switch self {
        case .howFound, .whyThem, .directAsk, .timeFrame, .givesOut, .thanks, .signs, .refersBack, .offersTimes,
            .aboutThem, .ownQuestion:
            true
        default: false
        }
    }
}
