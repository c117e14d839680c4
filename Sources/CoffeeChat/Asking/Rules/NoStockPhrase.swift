/// No phrase that fits anybody.
struct NoStockPhrase: EtiquetteCheck {
    let rule = EtiquetteRule.noStockPhrase

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        findings(of: "stock", in: message, because: { .fitsAnybody(words: $0) })
    }
}
