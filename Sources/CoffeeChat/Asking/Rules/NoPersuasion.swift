/// After a no: nothing argues, asks again, or asks for somebody else.
struct NoPersuasion: EtiquetteCheck {
    let rule = EtiquetteRule.noPersuasion

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let insisting = findings(of: "insist", in: message, because: { .arguesOrAsksAgain(words: $0) })
        if !insisting.isEmpty { return insisting }
        return findings(of: "request", in: message, because: { .arguesOrAsksAgain(words: $0) }) { match in
            message.hasSet("kindWish", in: message.text.clause(of: match.lowerBound))
        }
    }
}
