/// Not every question could be put to anybody: one at least names something of theirs.
struct OwnQuestion: EtiquetteCheck {
    let rule = EtiquetteRule.ownQuestion

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let questions = QuestionList(message).questions
        guard !questions.isEmpty, !questions.contains(where: { isTheirs($0, message) }) else { return [] }
        return [.init(rule, at: message.bodyUnits, because: .everybodysQuestions)]
    }

    private func isTheirs(_ question: Range<Int>, _ message: ReadMessage) -> Bool {
        if NotGoogleable.isGoogled(question, message) || message.text.has("private", in: question) { return false }
        if question.contains(where: { message.isFact[$0] }) { return true }
        let telling = question.count { message.isTelling($0) }
        return telling >= (message.language == .chinese ? 8 : 3)
    }
}
