/// There are thanks. "Cheers" and "I'd be grateful if" are none.
struct Thanks: EtiquetteCheck {
    let rule = EtiquetteRule.thanks

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        // A sign that says “thank you” thanks nobody here.
        let thanks = message.matches("thanks").contains { !message.text.tokens[$0].allSatisfy(\.isQuoted) }
        guard !thanks, message.parts(seemingTo: .thanks, beyond: 2).isEmpty else { return [] }
        return missing(
            .noThanks, at: message.beforeSignature, suggestion: message.insertion(en: "Thank you!", zh: "谢谢您！"))
    }
}
