/// No urgency, no guilt, no pleading.
struct NoPressure: EtiquetteCheck {
    let rule = EtiquetteRule.noPressure

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        findings(of: "pressure", in: message, because: { .presses(words: $0) })
    }
}
