/// It is no longer than its channel takes.
struct FitsChannel: EtiquetteCheck {
    let rule = EtiquetteRule.fitsChannel

    /// Mail programs cut longer subjects (RFC 5322 recommends lines of 78).
    static let subjectLimit = 78

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        var findings: [ReadMessage.Finding] = []
        if let subject = message.subjectUnits, subject.count > Self.subjectLimit {
            findings.append(
                .init(rule, at: subject, because: .subjectTooLong(used: subject.count, limit: Self.subjectLimit)))
        }
        var length = MessageLength.of(message.whole, language: message.language)
        if message.isCut, length.limit == nil { length = .unread(message.whole) }
        if !length.fits {
            findings.append(
                .init(rule, at: 0..<message.endOfText, because: .tooLong(length), suggestion: shorter(message, length)))
        }
        return findings
    }

    private func shorter(_ message: ReadMessage, _ length: MessageLength) -> EtiquetteReading.Suggestion? {
        guard message.message.channel == .linkedinNote, let limit = length.limit,
            let text = ShorterForm(message).text(atMost: limit)
        else { return nil }
        return .init(replacing: 0..<message.message.text.utf16.count, with: text)
    }
}
