/// No question about pay, age, family, health, immigration status or a dismissal, unless that is their work.
struct NotTooPrivate: EtiquetteCheck {
    let rule = EtiquetteRule.notTooPrivate

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        QuestionList(message).questions.compactMap { question in
            guard let match = message.text.first("private", in: question) else { return nil }
            // What they do for a living may be asked about; the company that let them go is no trade.
            if match.contains(where: { isTheirTrade($0, message) }) || isWorkedOn(match, message) { return nil }
            return .init(rule, at: message.text.units(question), because: .tooPrivate)
        }
    }

    /// "How do you ask about immigration status on a form?"
    private func isWorkedOn(_ match: Range<Int>, _ message: ReadMessage) -> Bool {
        message.hasSet("workingOn", in: match) && !message.hasSet("your", in: match)
    }

    private func isTheirTrade(_ index: Int, _ message: ReadMessage) -> Bool {
        message.isFact[index] && message.isTelling(index)
            && !message.text.has(set: TokenSet.company.rawValue, at: index)
    }
}
