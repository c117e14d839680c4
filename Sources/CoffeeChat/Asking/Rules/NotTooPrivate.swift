/// No question about pay, age, family, health, immigration status or a dismissal, unless that is their work.
struct NotTooPrivate: EtiquetteCheck {
    let rule = EtiquetteRule.notTooPrivate

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        QuestionList(message).questions.compactMap { question in
            guard let match = message.text.first("private", in: question) else { return nil }
            // What they do for a living may be asked about.
            if match.contains(where: { message.isFact[$0] && message.isTelling($0) }) { return nil }
            return .init(rule, at: message.text.units(question), because: .tooPrivate)
        }
    }
}
