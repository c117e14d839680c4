/// After a no: nothing argues, asks again, or asks for somebody else.
struct NoPersuasion: EtiquetteCheck {
    let rule = EtiquetteRule.noPersuasion

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let asking = message.sentences.filter { isAsking($0, message) }.map { sentence in
            ReadMessage.Finding(
                rule, at: message.text.units(sentence), because: .arguesOrAsksAgain(words: message.words(sentence)),
                suggestion: message.deletion(of: sentence))
        }
        if !asking.isEmpty { return asking }
        let insisting = findings(
            of: "insist", doing: .requests, in: message, because: { .arguesOrAsksAgain(words: $0) }
        ) {
            message.isRhetorical($0)
        }
        if !insisting.isEmpty { return insisting }
        return findings(of: "request", doing: .requests, in: message, because: { .arguesOrAsksAgain(words: $0) }) {
            match in
            message.hasSet("kindWish", in: message.text.clause(of: match.lowerBound)) || message.isRhetorical(match)
        }
    }

    /// They said no: whatever is a question asks for something after all.
    private func isAsking(_ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        message.text.tokens[sentence].contains { $0.text == "qm" && !$0.isQuoted } && !message.isRhetorical(sentence)
            && message.saidCount(sentence) > 1
    }
}
