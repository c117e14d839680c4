/// A concrete fact about them: one that the notebook holds, or "you" with something that only they made, did or are.
struct WhyThem: EtiquetteCheck {
    let rule = EtiquetteRule.whyThem

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        Self.fact(in: message) == nil ? missing(.noFactAboutThem, at: message.opening) : []
    }

    static func fact(in message: ReadMessage) -> Range<Int>? { facts(in: message).first }

    static func facts(in message: ReadMessage) -> [Range<Int>] {
        let known = message.factMarks.filter { mark in
            message.body.contains(mark.lowerBound) && !message.roles.has([.greeting, .signature], in: mark)
                && !mark.contains { message.isName[$0] }
        }
        if !known.isEmpty { return known }
        let works = message.matches("theirWork").filter { !message.roles.has([.out, .greeting], in: $0) }
        return works.isEmpty ? message.sentences.compactMap { structure(in: $0, message) } : works
    }

    /// "You" or "your", and soon a word that not every message holds.
    private static func structure(in sentence: Range<Int>, _ message: ReadMessage) -> Range<Int>? {
        let text = message.text
        for index in sentence where text.has(set: "you", at: index) || text.has(set: "your", at: index) {
            if !message.roles[index].isDisjoint(with: [.greeting, .signature, .out, .busy, .stock]) { continue }
            if isIdle(index, message) { continue }
            let isHan = text.tokens[index].kind == .han
            // "the quilt you stitched"
            if index > sentence.lowerBound, message.isTelling(index - 1), index + 1 < sentence.upperBound,
                text.has(set: TokenSet.past.rawValue, at: index + 1)
            {
                return index - 1..<index + 2
            }
            var telling = 0
            for next in index + 1..<min(index + (isHan ? 16 : 9), sentence.upperBound) {
                if text.has(set: "i", at: next) || text.has(set: "my", at: next) || text.has(set: "myself", at: next) {
                    break
                }
                if message.isTelling(next), message.roles[next].isDisjoint(with: [.signature, .out, .stock]) {
                    telling += 1
                }
                if telling >= (isHan ? 2 : 1) { return index..<next + 1 }
            }
        }
        return nil
    }

    /// "You" says something of them where they do or did it: "you tuned", "how you tune". "You are …" is praise or a role
    /// that the notebook would know, "you can" a courtesy; in the ask, "you" alone is whom one talks with.
    private static func isIdle(_ index: Int, _ message: ReadMessage) -> Bool {
        let text = message.text
        guard text.tokens[index].kind == .word, text.has(set: "you", at: index), index + 1 < text.tokens.count else {
            return false
        }
        let isAsked = index > 0 && (text.has(set: "wh", at: index - 1) || text.tokens[index - 1].text == "that")
        if message.roles[index].contains(.ask) || text.has(set: "modal", at: index + 1)
            || text.tokens[index + 1].text == "are"
        {
            return !isAsked
        }
        let isPast = [index + 1, index + 2].contains { text.has(set: TokenSet.past.rawValue, at: $0) }
        return !(isAsked || isPast || message.isTelling(index + 1))
    }
}
