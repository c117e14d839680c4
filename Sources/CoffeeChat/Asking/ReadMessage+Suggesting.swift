extension ReadMessage {
    typealias Suggestion = EtiquetteReading.Suggestion

    /// Takes a sentence out, where it says nothing that the message cannot do without.
    func deletion(of sentence: Range<Int>) -> Suggestion? {
        let sentence = sentence.clamped(to: body)
        guard !sentence.isEmpty, !roles.has([.greeting, .signature], in: sentence) else { return nil }
        let range = text.units(sentence)
        var end = range.upperBound
        while end < units.count, units[end] == 0x20 { end += 1 }
        return Suggestion(replacing: range.lowerBound..<end, with: "")
    }

    /// Where the greeting would stand, in UTF-16 units.
    var opening: Int { bodyUnits.lowerBound }

    /// Before the signature, else at the end, in UTF-16 units.
    var beforeSignature: Int {
        guard let index = body.first(where: { roles[$0].contains(.signature) }) else { return endOfText }
        // "Thanks, Elise": the last thanks belong to the name.
        let sentence = text.sentence(of: index).clamped(to: body)
        let start =
            index > 0 && text.tokens[index - 1].kind == .comma && saidCount(sentence) <= 6 ? sentence.lowerBound : index
        return text.tokens[start].range.lowerBound
    }

    /// The end of what is written, without the white space after it.
    var endOfText: Int {
        var end = units.count
        while end > 0, units[end - 1] <= 0x20 { end -= 1 }
        return end
    }

    /// Puts a sentence before the signature.
    func insertion(en: String, zh: String) -> Suggestion {
        let place = beforeSignature
        let isAtEnd = place == endOfText
        switch language {
        case .english: return Suggestion(replacing: place..<place, with: isAtEnd ? " " + en : en + " ")
        case .chinese: return Suggestion(replacing: place..<place, with: zh)
        }
    }
}
