/// No question that a search engine answers.
struct NotGoogleable: EtiquetteCheck {
    let rule = EtiquetteRule.notGoogleable

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        QuestionList(message).questions.compactMap { question in
            guard Self.isGoogled(question, message) else { return nil }
            return .init(rule, at: message.text.units(question), because: .searchEngineAnswers)
        }
    }

    /// What is asked of nobody in particular has its answer on a page; what *they* did has not.
    static func isGoogled(_ question: Range<Int>, _ message: ReadMessage) -> Bool {
        if message.text.has("private", in: question), message.hasSet("you", in: question) { return false }
        if message.text.has("googled", in: question) { return true }
        return message.text.has("googledAlone", in: question)
            && !message.hasSet("you", in: question) && !message.hasSet("your", in: question)
    }
}
