/// There is an easy way to say no.
struct GivesOut: EtiquetteCheck {
    let rule = EtiquetteRule.givesOut

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        guard !Self.givesOut(message) else { return [] }
        return missing(
            .noEasyNo, at: message.beforeSignature,
            suggestion: message.insertion(en: "No worries if it doesn't suit.", zh: "不方便也没关系。"))
    }

    static func givesOut(_ message: ReadMessage) -> Bool { out(in: message) != nil }

    /// "I won't take no for an answer" and "if you don't, I'll be crushed" take the out back.
    static func out(in message: ReadMessage) -> Range<Int>? {
        let outs =
            message.matches("out") + message.sentences.compactMap { condition(in: $0, message) }
            + message.sentences.compactMap { choice(in: $0, message) }
        return outs.first { match in
            let sentence = message.text.sentence(of: match.lowerBound)
            return !message.text.has("guilty", in: sentence) && !message.text.has("noOut", in: sentence)
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

    /// Behind the ask, a sentence that denies something and is neither my story nor pressing: the ways to let somebody
    /// off are without number, and a false alarm costs more than a miss.
    private static func choice(in sentence: Range<Int>, _ message: ReadMessage) -> Range<Int>? {
        let text = message.text
        guard let ask = DirectAsk.ask(in: message), sentence.lowerBound >= ask.upperBound,
            message.hasSet("not", in: sentence) || message.hasSet("zhNot", in: sentence)
                || message.hasSet("letting", in: sentence),
            !message.roles.has([.ask, .thanks, .job, .busy], in: sentence), !message.hasSet("minimising", in: sentence),
            !text.has("pressure", in: sentence), !text.has("homework", in: sentence), !tellsOfMe(sentence, message)
        else { return nil }
        return sentence
    }

    /// Begins with "I", and not with what I shall or should do.
    private static func tellsOfMe(_ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        guard let first = sentence.first(where: { text.tokens[$0].isSaid }) else { return true }
        let isMine = text.has(set: "i", at: first) || text.has(set: "my", at: first)
        return isMine && !text.has(set: "promising", at: first + 1)
    }
}
