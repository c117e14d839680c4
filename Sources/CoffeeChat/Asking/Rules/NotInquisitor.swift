/// Not more questions than half an hour holds.
struct NotInquisitor: EtiquetteCheck {
    let rule = EtiquetteRule.notInquisitor

    /// For half an hour: four minutes for each answer.
    static let limit = 8

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let questions = QuestionList(message).questions
        guard questions.count > Self.limit else { return [] }
        let first = questions[Self.limit]
        return [
            .init(
                rule, at: message.text.units(first.lowerBound..<message.body.upperBound),
                because: .tooManyQuestions(count: questions.count, limit: Self.limit))
        ]
    }
}
