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
            return isClosedInChinese(question, message)
        }
        // What stands before a colon or a comma sets the scene.
        let asked = sentences(question, text).last ?? question
        if message.hasSet("tellOpener", in: asked) || text.tokens[asked].contains(where: { $0.text == "or" }) {
            return false
        }
        let clauses = clauses(asked, text)
        guard let opener = clauses.firstIndex(where: { text.has(set: "yesNoOpener", at: $0.lowerBound) }) else {
            return text.has("guessed", in: asked) && !message.hasSet("wh", in: asked)
        }
        return !clauses.indices.contains { isOpen(clauses[$0], isOpener: $0 == opener, text) }
    }

    /// 想过放弃吗？后来是什么留住了您？ is open after all.
    private func isClosedInChinese(_ question: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        let asked = sentences(question, text)
        let closed = asked.filter { sentence in
            !message.hasSet("zhOpen", in: sentence)
                && (message.hasSet("zhYesNo", in: sentence) || text.has("zhClosedEnd", in: sentence)
                    || repeatsItself(sentence, text))
        }
        guard let last = closed.last else { return false }
        return !asked.contains { sentence in
            sentence.lowerBound > last.lowerBound && text.has(set: "zhFollowing", at: sentence.lowerBound)
                && message.hasSet("zhOpen", in: sentence)
        }
    }

    /// "Is it hard when it sways?" is closed, "Do you decide by eye, and how?" is not.
    private func isOpen(_ clause: Range<Int>, isOpener: Bool, _ text: ReadText) -> Bool {
        // "Do you enjoy what you do?" is closed all the same.
        if isOpener, text.has("closedWh", in: clause) { return false }
        if clause.contains(where: { text.has(set: "whOpen", at: $0) }) { return true }
        return !isOpener && clause.prefix(2).contains { text.has(set: "wh", at: $0) }
    }

    /// 紧张不紧张, 难不难
    private func repeatsItself(_ asked: Range<Int>, _ text: ReadText) -> Bool {
        asked.contains { index in
            guard text.tokens[index].text == "不", index > asked.lowerBound, index + 1 < asked.upperBound else {
                return false
            }
            let before = text.tokens[index - 1]
            if before.kind == .han, before.text == text.tokens[index + 1].text { return true }
            return index - 2 >= asked.lowerBound && before.kind == .han
                && text.tokens[index - 2].text == text.tokens[index + 1].text
        }
    }

    private func sentences(_ question: Range<Int>, _ text: ReadText) -> [Range<Int>] {
        text.sentences(in: question).filter { part in text.tokens[part].contains { $0.isSaid } }
    }

    private func clauses(_ sentence: Range<Int>, _ text: ReadText) -> [Range<Int>] {
        text.clauses(in: sentence).filter { part in text.tokens[part].contains { $0.isSaid } }
            .map { part in (part.first { text.tokens[$0].isSaid } ?? part.lowerBound)..<part.upperBound }
    }
}
