/// The shorter form of a note: what is dropped first is repetition and my own story, then the second fact, then the
/// length of the chat; never the ask, the out or the thanks.
struct ShorterForm {
    private let message: ReadMessage

    init(_ message: ReadMessage) { self.message = message }

    /// The text that fits, or `nil` where dropping is not enough.
    func text(atMost limit: Int) -> String? {
        let units = message.units
        var dropped: [Range<Int>] = []
        for range in droppable {
            dropped.append(withSpace(message.text.units(range), units))
            let text = String(decoding: Self.remaining(units, without: dropped), as: UTF16.self)
            if text.utf16.count <= limit { return text }
        }
        return nil
    }

    private static func remaining(_ units: [UInt16], without dropped: [Range<Int>]) -> [UInt16] {
        units.indices.filter { index in !dropped.contains { $0.contains(index) } }.map { units[$0] }
    }

    private func withSpace(_ range: Range<Int>, _ units: [UInt16]) -> Range<Int> {
        var end = range.upperBound
        while end < units.count, units[end] == 0x20 { end += 1 }
        return range.lowerBound..<end
    }

    /// Ranges of tokens, in the order in which they may go.
    private var droppable: [Range<Int>] {
        let free = message.sentences.filter { sentence in
            !message.roles.has([.greeting, .signature, .ask, .out, .thanks], in: sentence)
        }
        let telling = free.filter(isAboutThem)
        return free.filter { !isAboutThem($0) } + telling.dropFirst().reversed() + chatLength
    }

    private func isAboutThem(_ sentence: Range<Int>) -> Bool {
        message.mentionsThem(sentence) && !message.roles.has([.busy, .stock, .wish], in: sentence)
    }

    /// "for 20 minutes", where the day is named too.
    private var chatLength: [Range<Int>] {
        let named = message.matches("when").contains { message.roles.has(.ask, in: $0) }
        guard named, let length = message.matches("duration").first(where: { message.roles.has(.ask, in: $0) }) else {
            return []
        }
        let tokens = message.text.tokens
        if tokens[length.lowerBound].kind == .han { return [length] }
        guard length.lowerBound > 0, tokens[length.lowerBound - 1].text == "for" else { return [] }
        return [length.lowerBound - 1..<length.upperBound]
    }
}
