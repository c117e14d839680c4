/// There is an easy way to say no.
struct GivesOut: EtiquetteCheck {
    let rule = EtiquetteRule.givesOut

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        guard !Self.givesOut(message), !Self.seemsToRelease(message) else { return [] }
        return missing(
            .noEasyNo, at: message.beforeSignature,
            suggestion: message.insertion(en: "No worries if it doesn't suit.", zh: "不方便也没关系。"))
    }

    /// No turn that is known, but all the words together let them off. "If you have time" does not.
    private static func seemsToRelease(_ message: ReadMessage) -> Bool {
        message.parts(seemingTo: .releases, beyond: 2.5).contains { !message.hasSet("agreeing", in: $0) }
    }

    static func givesOut(_ message: ReadMessage) -> Bool { out(in: message) != nil }

    /// "I won't take no for an answer" and "if you don't, I'll be crushed" take the out back.
    static func out(in message: ReadMessage) -> Range<Int>? {
        let ask = DirectAsk.ask(in: message)
        let outs =
            message.matches("out") + message.sentences.compactMap { condition(in: $0, message) }
            + message.sentences.compactMap { isBehind($0, ask, message) ? release(in: $0, message) : nil }
        return outs.first { match in
            let sentence = message.text.sentence(of: match.lowerBound)
            return !message.text.tokens[match].allSatisfy(\.isQuoted) && !message.text.has("guilty", in: sentence)
                && !message.text.has("noOut", in: sentence)
        }
    }

    /// Where nothing asks, only a hint may be let off.
    private static func isBehind(_ sentence: Range<Int>, _ ask: Range<Int>?, _ message: ReadMessage) -> Bool {
        ask.map { sentence.lowerBound >= $0.upperBound } ?? message.text.has("release", in: sentence)
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

    /// Behind the ask, a sentence that lets go ("Push me back out to sea"), or that denies something and is neither my
    /// story nor pressing: the ways to let somebody off are without number, and a false alarm costs more than a miss.
    private static func release(in sentence: Range<Int>, _ message: ReadMessage) -> Range<Int>? {
        let text = message.text
        if message.roles.has([.ask, .job], in: sentence) || text.has("pressure", in: sentence)
            || text.has("homework", in: sentence)
        {
            return nil
        }
        if text.has("release", in: sentence), !text.tokens[sentence].contains(where: { $0.text == "qm" }) {
            return sentence
        }
        let denies = ["not", "zhNot", "letting"].contains { message.hasSet($0, in: sentence) }
        let isOfMe = tellsOfMe(sentence, message) && !text.has("promised", in: sentence)
        let isExcused =
            message.roles.has([.thanks, .busy], in: sentence) || message.hasSet("minimising", in: sentence) || isOfMe
        return denies && !isExcused ? sentence : nil
    }

    private static func tellsOfMe(_ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        guard let first = sentence.first(where: { text.tokens[$0].isSaid }) else { return true }
        if text.tokens[first].kind == .han, text.has(set: "promising", at: first + 1) { return false }
        return text.has(set: "i", at: first) || text.has(set: "my", at: first)
    }
}
