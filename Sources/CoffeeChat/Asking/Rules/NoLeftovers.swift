/// No placeholder is left over from a template.
struct NoLeftovers: EtiquetteCheck {
    let rule = EtiquetteRule.noLeftovers

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        Placeholders.ranges(in: message.message.text).map { range in
            let words = String(decoding: message.units[range].prefix(80), as: UTF16.self)
            return .init(rule, at: range, because: .leftover(words: words))
        }
    }
}
