/// Not every question could be put to anybody: one at least names something of theirs.
struct OwnQuestion: EtiquetteCheck {
    let rule = EtiquetteRule.ownQuestion

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let questions = QuestionList(message).questions
        guard !questions.isEmpty, !questions.contains(where: { isTheirs($0, message) }) else { return [] }
        return [.init(rule, at: message.bodyUnits, because: .everybodysQuestions)]
    }

    private func isTheirs(_ question: Range<Int>, _ message: ReadMessage) -> Bool {
        if message.text.has("private", in: question) { return false }
        if namesCompany(question, message) { return true }
        if NotGoogleable.isGoogled(question, message) { return false }
        if question.contains(where: { message.isFact[$0] }) { return true }
        if hasPremise(question, message) { return true }
        let telling = question.count { message.isTelling($0) }
        return telling >= (message.language == .chinese ? 5 : 3)
    }

    /// "Your study follows people growing old at home: what …?"; "your career is impressive: what …?" has none.
    private func hasPremise(_ question: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        let first = text.clause(of: question.lowerBound)
        guard message.language == .english, first.upperBound < question.upperBound, first.count >= 6 else {
            return false
        }
        return text.has(set: "your", at: question.lowerBound) && !text.has("idle", in: first)
            && !message.hasSet("abstractOf", in: first)
    }

    /// 3M and H&M are no words, so their letters are looked for too.
    private func namesCompany(_ question: Range<Int>, _ message: ReadMessage) -> Bool {
        if question.contains(where: { message.text.has(set: TokenSet.company.rawValue, at: $0) }) { return true }
        guard let company = message.message.recipient.company, !company.isEmpty else { return false }
        return String(decoding: message.units[message.text.units(question)], as: UTF16.self).contains(company)
    }
}
