/// No placeholder is left over from a template.
struct NoLeftovers: EtiquetteCheck {
    let rule = EtiquetteRule.noLeftovers

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        Placeholders.ranges(in: message.message.text).filter { !isQuoted($0, message) }.map { range in
            let words = String(decoding: message.units[range].prefix(80), as: UTF16.self)
            return .init(rule, at: range, because: .leftover(words: words))
        }
    }

    /// I wrote “TODO” on the wall.
    private func isQuoted(_ range: Range<Int>, _ message: ReadMessage) -> Bool {
        let inside = message.text.tokens.filter { range.contains($0.range.lowerBound) && $0.isSaid }
        return !inside.isEmpty && inside.allSatisfy(\.isQuoted)
    }
}
