/// No question that is answered with yes or no.
struct OpenQuestion: EtiquetteCheck {
    let rule = EtiquetteRule.openQuestion

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        QuestionList(message).questions.compactMap { question in
            guard isClosed(question, message) else { return nil }
            return .init(rule, at: message.text.units(question), because: .yesOrNo)
        }
    }

    private func isClosed(_ question: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        let isHan = text.tokens[question].count { $0.kind == .han } * 2 > message.saidCount(question)
        if isHan {
            return message.hasSet("zhYesNo", in: question) && !message.hasSet("zhOpen", in: question)
        }
        // What stands before a colon or a comma sets the scene.
        let asked = lastSentence(question, text)
        if asked.contains(where: { text.has(set: "wh", at: $0) || text.tokens[$0].text == "or" }) { return false }
        if message.hasSet("tellOpener", in: asked) { return false }
        return clauses(asked, text).contains { clause in
            clause.first.map { text.has(set: "yesNoOpener", at: $0) } ?? false
        }
    }

    private func lastSentence(_ question: Range<Int>, _ text: ReadText) -> Range<Int> {
        text.sentences.map { $0.clamped(to: question) }.last { part in text.tokens[part].contains { $0.isSaid } }
            ?? question
    }

    private func clauses(_ sentence: Range<Int>, _ text: ReadText) -> [Range<Int>] {
        text.clauses.map { $0.clamped(to: sentence) }.filter { part in text.tokens[part].contains { $0.isSaid } }
            .map { part in (part.first { text.tokens[$0].isSaid } ?? part.lowerBound)..<part.upperBound }
    }
}
