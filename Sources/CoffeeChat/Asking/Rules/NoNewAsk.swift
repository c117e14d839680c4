/// A thank-you asks for nothing new. To talk again someday is no new ask.
struct NoNewAsk: EtiquetteCheck {
    let rule = EtiquetteRule.noNewAsk

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let favours = findings(of: "request", doing: .requests, in: message, because: { .newFavour(words: $0) }) {
            match in
            let clause = message.text.clause(of: match.lowerBound)
            return message.hasSet("offerBack", in: message.text.sentence(of: match.lowerBound))
                || message.hasSet("kindWish", in: clause) || isSomeday(clause, message)
                || message.isRhetorical(match)
        }
        return favours.isEmpty
            ? findings(of: "jobAsk", doing: .seeks, in: message, because: { .newFavour(words: $0) }) : favours
    }

    /// 期待以后有机会再向您请教: hoped for, and not asked.
    private func isSomeday(_ clause: Range<Int>, _ message: ReadMessage) -> Bool {
        message.hasSet("zhSomeday", in: clause) && message.hasSet("zhTalk", in: clause)
            && !message.text.tokens[clause].contains { ["qm", "吗", "吧"].contains($0.text) }
            && !message.hasSet("zhModal", in: clause)
    }
}
