/// The person is greeted by their name, near the start.
struct Greets: EtiquetteCheck {
    let rule = EtiquetteRule.greets

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        guard !message.names.isEmpty, !message.body.isEmpty, !isGreeted(in: message) else { return [] }
        let name = Self.callName(message)
        if let wrong = somebodyElse(in: message) {
            return [
                .init(
                    rule, at: message.text.units(wrong),
                    because: .greetsSomebodyElse(words: message.words(wrong), name: name),
                    suggestion: .init(replacing: message.text.units(wrong), with: name))
            ]
        }
        let opening = message.opening
        let greeting = message.language == .english ? "Hi \(name), " : "\(name)您好，"
        return missing(
            .notGreeted(name: name), at: opening, suggestion: .init(replacing: opening..<opening, with: greeting))
    }

    /// The first name of a Latin name, the whole of a Chinese one.
    static func callName(_ message: ReadMessage) -> String {
        let name = message.message.recipient.name
        guard message.names.han.isEmpty else { return name }
        return name.split(separator: " ").first { $0.last != "." }.map(String.init) ?? name
    }

    private func isGreeted(in message: ReadMessage) -> Bool {
        let tokens = message.text.tokens
        let opening = Self.opening(of: message)
        if opening.contains(where: { tokens[$0].kind == .word && message.names.mayBeCalled(tokens[$0].text) }) {
            return true
        }
        if opening.contains(where: { index in message.themMarks.contains { $0.lowerBound == index } }) { return true }
        if opening.contains(where: { tokens[$0].kind == .han && isPartOfName($0, message) }) { return true }
        // "Thank you for yesterday, Lauren!"
        return message.themMarks.contains { mark in
            mark.lowerBound > 0 && message.body.contains(mark.lowerBound)
                && mark.lowerBound < message.body.lowerBound + 30 && tokens[mark.lowerBound - 1].kind == .comma
                && (mark.upperBound == tokens.count || tokens[mark.upperBound].isBoundary)
        }
    }

    /// The first eight words, or the Chinese up to the second mark.
    private static func opening(of message: ReadMessage) -> Range<Int> {
        let body = message.body
        var (said, end, marks) = (0, body.lowerBound, 0)
        while end < body.upperBound, said < 8 || (message.language == .chinese && marks < 1 && said < 14), marks < 3 {
            if message.text.tokens[end].isBoundary { marks += 1 } else { said += 1 }
            end += 1
        }
        return body.lowerBound..<end
    }

    /// 麦师傅, 小林, 朗月姐: a character of the name beside a title, or at the very start.
    private func isPartOfName(_ index: Int, _ message: ReadMessage) -> Bool {
        let tokens = message.text.tokens
        guard message.names.han.contains(tokens[index].text) else { return false }
        if message.text.has(set: "zhHonorific", at: index + 1) || index == message.body.lowerBound { return true }
        let before = index > 0 ? tokens[index - 1].text : ""
        return ["小", "老", "阿", "大"].contains(before) || (index > 0 && tokens[index - 1].isBoundary)
            || message.text.has(set: "greeting", at: index + 1)
    }

    /// A capitalised name behind the greeting that is not theirs.
    private func somebodyElse(in message: ReadMessage) -> Range<Int>? {
        let (tokens, start) = (message.text.tokens, message.body.lowerBound)
        guard message.language == .english, message.text.has(set: "greeting", at: start) else { return nil }
        var index = start + 1
        while index < tokens.count, message.text.has(set: "honorific", at: index) { index += 1 }
        guard index < tokens.count, tokens[index].kind == .word, tokens[index].isCapital, !message.text.isCommon[index],
            !message.isName[index]
        else { return nil }
        return index..<index + 1
    }
}
