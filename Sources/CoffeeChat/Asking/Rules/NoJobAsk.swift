/// Nothing asks for a job, a referral, or the forwarding of a résumé.
struct NoJobAsk: EtiquetteCheck {
    let rule = EtiquetteRule.noJobAsk

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let asking = findings(of: "jobAsk", in: message, because: { .asksForJob(words: $0) })
        return asking.isEmpty ? offers(in: message) : asking
    }

    /// "Should a stool come free at your bench, I'd fill it": employment, me, and a wish, however it is put.
    private func offers(in message: ReadMessage) -> [ReadMessage.Finding] {
        findings(of: "employment", in: message, because: { .asksForJob(words: $0) }) { match in
            let sentence = message.text.sentence(of: match.lowerBound)
            return !wishes(sentence, message) || isOver(sentence, message)
        }
    }

    private func wishes(_ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let isOfMe = ["i", "my", "myself"].contains { message.hasSet($0, in: sentence) }
        let isWish =
            message.hasSet("jobWish", in: sentence) || message.text.tokens[sentence].contains { $0.text == "qm" }
        return isOfMe && isWish
    }

    /// Denied, or told of the past.
    private func isOver(_ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let isDenied = ["not", "zhNot", "zhPast", "bygone", "jobOver"].contains { message.hasSet($0, in: sentence) }
        // "I'd love to hear how you hire."
        let isCurious = message.hasSet("curious", in: sentence)
        return isDenied || isCurious || message.roles.has([.thanks, .out], in: sentence)
            || sentence.contains { message.text.has(set: TokenSet.past.rawValue, at: $0) }
    }
}
