/// It asks for a conversation. Hints and the naming of an earlier ask are no ask.
struct DirectAsk: EtiquetteCheck {
    let rule = EtiquetteRule.directAsk

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        Self.ask(in: message) == nil ? missing(.neverAsks, at: message.beforeSignature) : []
    }

    static func ask(in message: ReadMessage) -> Range<Int>? {
        guard message.message.kind == .followUp else { return message.matches("ask").first }
        let asks = message.matches("ask").first { message.text.tokens[$0.lowerBound].kind != .han }
        return asks ?? message.matches("askNow").first ?? message.matches("askAgain").first
    }
}
