/// There is an easy way to say no.
struct GivesOut: EtiquetteCheck {
    let rule = EtiquetteRule.givesOut

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        guard !Self.givesOut(message) else { return [] }
        return missing(
            .noEasyNo, at: message.beforeSignature,
            suggestion: message.insertion(en: "No worries if it doesn't suit.", zh: "不方便也没关系。"))
    }

    /// "I won't take no for an answer" and "if you don't, I'll be crushed" take the out back.
    static func givesOut(_ message: ReadMessage) -> Bool {
        message.matches("out").contains { match in
            let sentence = message.text.sentence(of: match.lowerBound)
            return !message.hasSet("guilt", in: sentence) && !message.text.has("noOut", in: sentence)
        }
    }
}
