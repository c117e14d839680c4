/// A thank-you asks for nothing new. To talk again someday is no new ask.
struct NoNewAsk: EtiquetteCheck {
    let rule = EtiquetteRule.noNewAsk

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let favours = findings(of: "request", in: message, because: { .newFavour(words: $0) }) { match in
            let clause = message.text.clause(of: match.lowerBound)
            return message.hasSet("offerBack", in: clause) || message.hasSet("kindWish", in: clause)
                || message.isRhetorical(match)
        }
        return favours.isEmpty ? findings(of: "jobAsk", in: message, because: { .newFavour(words: $0) }) : favours
    }
}
