/// Nothing asks for a job, a referral, or the forwarding of a résumé.
struct NoJobAsk: EtiquetteCheck {
    let rule = EtiquetteRule.noJobAsk

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let asking = findings(of: "jobAsk", doing: .seeks, in: message, because: { .asksForJob(words: $0) }) {
            isTold($0, message)
        }
        return asking.isEmpty ? offers(in: message) : asking
    }

    /// "Should a stool come free at your bench, I'd fill it": employment, me, and a wish, however it is put.
    private func offers(in message: ReadMessage) -> [ReadMessage.Finding] {
        findings(of: "employment", doing: .seeks, in: message, because: { .asksForJob(words: $0) }) { match in
            let sentence = message.text.sentence(of: match.lowerBound)
            return !wishes(sentence, message) || isOver(sentence, message)
        }
    }

    /// 我在您厂里实习过, 我表哥在您厂里上班: of the past or of somebody else, and nothing is wished for.
    private func isTold(_ match: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        guard text.tokens[match.lowerBound].kind == .han else { return false }
        let (sentence, clause) = (text.sentence(of: match.lowerBound), text.clause(of: match.lowerBound))
        if message.hasSet("jobWish", in: sentence) || message.hasSet("zhAsking", in: sentence) { return false }
        if text.tokens[sentence].contains(where: { ["qm", "吗", "吧", "呗"].contains($0.text) }) { return false }
        let behind = text.tokens[match.upperBound..<max(match.upperBound, clause.upperBound)].prefix(2)
        if behind.contains(where: { $0.text == "过" }) { return true }
        let subject = clause.lowerBound..<match.lowerBound
        return text.tokens[match.lowerBound].text == "在"
            && ["zhOthers", "zhKin"].contains { message.hasSet($0, in: subject) }
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
