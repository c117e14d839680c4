/// A thank-you asks for nothing new. To talk again someday is no new ask.
struct NoNewAsk: EtiquetteCheck {
    let rule = EtiquetteRule.noNewAsk

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let favours = findings(of: "request", in: message, because: { .newFavour(words: $0) }) { match in
            message.hasSet("offerBack", in: message.text.clause(of: match.lowerBound))
        }
        if !favours.isEmpty { return favours }
        let jobs = findings(of: "jobAsk", in: message, because: { .newFavour(words: $0) })
        return jobs
    }
}
