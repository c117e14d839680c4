/// The sender's name stands at the end.
struct Signs: EtiquetteCheck {
    let rule = EtiquetteRule.signs

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        guard !message.sender.isEmpty, !message.body.isEmpty, !isSigned(message) else { return [] }
        let name = message.message.senderName
        let given = message.sender.han.isEmpty ? name.split(separator: " ").first.map(String.init) ?? name : name
        let place = message.endOfText
        return missing(
            .notSigned(name: name), at: place, suggestion: .init(replacing: place..<place, with: "\n\(given)"))
    }

    private func isSigned(_ message: ReadMessage) -> Bool {
        let (tokens, body) = (message.text.tokens, message.body)
        for mark in marks(in: message).suffix(12).reversed() {
            let after = message.saidCount(mark.upperBound..<body.upperBound)
            let before = message.saidCount(body.lowerBound..<mark.lowerBound)
            if after <= 8, before > 0, before >= after, !introduces(mark, tokens) { return true }
            // A postscript may follow a signature that stands on its own.
            let isAlone =
                mark.lowerBound > 0 && tokens[mark.lowerBound - 1].isBoundary
                && (mark.upperBound == tokens.count || tokens[mark.upperBound].isBoundary)
            if isAlone, before > after { return true }
        }
        if isSignedByOneCharacter(message) { return true }
        // "E.": an initial.
        if let last = tokens.last(where: \.isSaid), last.kind == .word, last.text.utf8.count == 1, last.isCapital {
            return message.sender.words.contains { $0.hasPrefix(last.text) }
        }
        return false
    }

    /// 司徒远 signs 远.
    private func isSignedByOneCharacter(_ message: ReadMessage) -> Bool {
        let tokens = message.text.tokens
        guard let last = tokens.lastIndex(where: \.isSaid), last > message.body.lowerBound, tokens[last].kind == .han
        else { return false }
        return tokens[last - 1].isBoundary && message.sender.givenHan.contains(tokens[last].text)
    }

    private func marks(in message: ReadMessage) -> [Range<Int>] {
        let tokens = message.text.tokens
        let single = message.body.filter { index in
            tokens[index].kind == .word && message.sender.mayBeCalled(tokens[index].text) && tokens[index].isCapital
        }
        return (message.meMarks.filter { message.body.contains($0.lowerBound) } + single.map { $0..<$0 + 1 })
            .sorted { $0.lowerBound < $1.lowerBound }
    }

    /// "my name is Hugo", 我叫郝大为
    private func introduces(_ mark: Range<Int>, _ tokens: [TextToken]) -> Bool {
        guard mark.lowerBound > 0 else { return true }
        let before = tokens[mark.lowerBound - 1].text
        // "Thanks, a baker" signs for no Mr. Baker.
        if !tokens[mark.lowerBound].isCapital, ["a", "an", "the"].contains(before) { return true }
        return ["is", "am", "叫", "是", "名"].contains(before)
    }
}
