/// Nothing makes them work: no form, no review, no list of their free times, no booking page in place of times.
struct NoHomework: EtiquetteCheck {
    let rule = EtiquetteRule.noHomework

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        // A link beside real times is fine.
        let offersTimes = message.message.kind == .schedule && OfferedTimes(message).count >= 2
        var findings = findings(of: "homework", doing: .burdens, in: message, because: { .makesThemWork(words: $0) }) {
            match in
            if isStory(match, message) { return true }
            return offersTimes
                && (message.hasSet("booking", in: match) || message.hasSet("zhBooking", in: match)
                    || message.text.tokens[match].contains { $0.kind == .address })
        }
        if findings.isEmpty { findings = secondRequests(in: message) }
        for index in findings.indices where message.message.kind == .ask {
            findings[index].suggestion = findings[index].suggestion.map { offer(of: $0, message) }
        }
        return findings
    }

    /// 您先填一张卡，再画一条线，底下都笑了: done by them already, and nobody asks for it.
    private func isStory(_ match: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        guard text.tokens[match.lowerBound].kind == .han else { return isTheirHabit(match, text) }
        let sentence = text.sentence(of: match.lowerBound)
        guard message.message.kind == .ask, let ask = message.matches("ask").first else { return false }
        return sentence.upperBound <= ask.lowerBound && !message.hasSet("zhAsking", in: sentence)
    }

    /// "The words that you write on my bike" tells of what they do; "could you write" asks for it.
    private func isTheirHabit(_ match: Range<Int>, _ text: ReadText) -> Bool {
        let before = match.lowerBound - 1
        guard before >= 0 else { return false }
        // "I'll read the book again."
        if text.tokens[match.lowerBound].text == "'ll", text.has(set: "i", at: before) { return true }
        guard text.has(set: "you", at: before) else { return false }
        return before == 0 || !text.has(set: "prompting", at: before - 1)
    }

    /// "Please first film yourself making one": beside the ask, to be done by them, whatever it is.
    private func secondRequests(in message: ReadMessage) -> [ReadMessage.Finding] {
        findings(of: "secondRequest", doing: .burdens, in: message, because: { .makesThemWork(words: $0) }) { match in
            let sentence = message.text.sentence(of: match.lowerBound)
            return message.roles.has([.ask, .out, .thanks, .job, .greeting, .signature], in: sentence)
                || message.text.has("jobAsk", in: sentence) || message.text.has("pressure", in: sentence)
                || message.text.has("release", in: sentence) || message.text.has("stock", in: sentence)
        }
    }

    /// In place of their list of times, mine.
    private func offer(of deletion: EtiquetteReading.Suggestion, _ message: ReadMessage) -> EtiquetteReading.Suggestion
    {
        let isAboutTimes = message.matches("homework").contains { match in
            deletion.range.contains(message.text.units(match).lowerBound)
                && (message.hasSet("freeTimes", in: match) || message.hasSet("zhFree", in: match))
        }
        guard isAboutTimes else { return deletion }
        let words = message.language == .english ? "I'm happy to suggest a few times. " : "时间我来提几个，供您挑选。"
        return .init(replacing: deletion.range, with: words)
    }
}
