/// A follow-up and an answer to a no are a few easy lines.
struct Brief: EtiquetteCheck {
    let rule = EtiquetteRule.brief

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let length = MessageLength.ofBody(message.message.text, language: message.language, limits: (60, 120))
        return length.fits ? [] : [.init(rule, at: message.bodyUnits, because: .notBrief(length))]
    }
}
