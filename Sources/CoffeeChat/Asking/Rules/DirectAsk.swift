/// It asks for a conversation. Hints and the naming of an earlier ask are no ask.
struct DirectAsk: EtiquetteCheck {
    let rule = EtiquetteRule.directAsk

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        Self.ask(in: message) == nil ? missing(.neverAsks, at: message.beforeSignature) : []
    }

    static func ask(in message: ReadMessage) -> Range<Int>? {
        let isFollowUp = message.message.kind == .followUp
        let ask = message.matches("ask").first { ask in
            !(isFollowUp && isReported(ask, message))
                && !isDreamt(message.text.sentence(of: ask.lowerBound), message)
        }
        return ask ?? (isFollowUp ? message.matches("askAgain").first : nil)
    }

    /// "How lovely if we talked some day"; 要是……就太高兴了，您看行吗？ asks after all.
    private static func isDreamt(_ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let asks = message.language == .chinese && message.text.tokens[sentence].contains { $0.text == "qm" }
        return !asks && message.text.has("dreamt", in: sentence)
    }

    /// 上周问过能不能聊聊 tells of an ask; with a question behind it, it asks again. English says it by word order.
    private static func isReported(_ ask: Range<Int>, _ message: ReadMessage) -> Bool {
        guard message.text.tokens[ask.lowerBound].kind == .han else { return false }
        let sentence = message.text.sentence(of: ask.lowerBound)
        if message.text.tokens[sentence].contains(where: { $0.text == "qm" || $0.text == "吗" }) { return false }
        let before = sentence.lowerBound..<ask.upperBound
        return message.hasSet("zhSay", in: before) || message.hasSet("zhPast", in: before)
    }
}
