/// No question that a search engine answers.
struct NotGoogleable: EtiquetteCheck {
    let rule = EtiquetteRule.notGoogleable

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        QuestionList(message).questions.compactMap { question in
            guard message.text.has("googled", in: question) else { return nil }
            return .init(rule, at: message.text.units(question), because: .searchEngineAnswers)
        }
    }
}
