/// There are thanks. "Cheers" and "I'd be grateful if" are none.
struct Thanks: EtiquetteCheck {
    let rule = EtiquetteRule.thanks

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        guard !message.has("thanks") else { return [] }
        return missing(
            .noThanks, at: message.beforeSignature, suggestion: message.insertion(en: "Thank you!", zh: "谢谢您！"))
    }
}
