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
        let outs = message.matches("out") + message.sentences.compactMap { condition(in: $0, message) }
        return outs.contains { match in
            let sentence = message.text.sentence(of: match.lowerBound)
            return !message.hasSet("guilt", in: sentence) && !message.text.has("noOut", in: sentence)
        }
    }

    /// "If you like your dawns without telephones, I understand": whatever the words, a condition about them, with
    /// nothing asked, leaves the choice. "If you have time" does not.
    private static func condition(in sentence: Range<Int>, _ message: ReadMessage) -> Range<Int>? {
        let text = message.text
        guard !message.roles.has(.ask, in: sentence), !text.has("wanted", in: sentence),
            !text.tokens[sentence].contains(where: { $0.text == "qm" })
        else { return nil }
        return sentence.first { text.has(set: "condition", at: $0) && !text.has(set: "agreeing", at: $0) }
            .map { $0..<sentence.upperBound }
    }
}
