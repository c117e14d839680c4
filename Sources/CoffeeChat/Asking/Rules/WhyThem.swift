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

    /// "You are …" is praise or a role that the notebook would know; in the ask, "you" alone is whom one talks with.
    private static func isIdle(_ index: Int, _ message: ReadMessage) -> Bool {
        let text = message.text
        guard text.tokens[index].kind == .word, text.has(set: "you", at: index) else { return false }
        let next = index + 1 < text.tokens.count ? text.tokens[index + 1].text : ""
        let isProgressive = index + 2 < text.tokens.count && text.has(set: TokenSet.ing.rawValue, at: index + 2)
        if next == "are", !isProgressive { return true }
        guard message.roles[index].contains(.ask) else { return false }
        return index == 0 || !text.has(set: "wh", at: index - 1)
    }
}
