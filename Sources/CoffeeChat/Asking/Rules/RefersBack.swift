/// A follow-up names the earlier ask; a thank-you names something that was said.
struct RefersBack: EtiquetteCheck {
    let rule = EtiquetteRule.refersBack

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        switch message.message.kind {
        case .followUp:
            namesEarlierAsk(message) ? [] : missing(.nothingNamesEarlierAsk, at: message.opening)
        default: namesTheTalk(message) ? [] : missing(.nothingOfTheTalk, at: message.opening)
        }
    }

    private func namesEarlierAsk(_ message: ReadMessage) -> Bool {
        // The subject of a mail may say it: "Re: …".
        !message.text.matches("earlier").isEmpty
    }

    private func namesTheTalk(_ message: ReadMessage) -> Bool {
        let telling = message.sentences.reduce(0) { sum, sentence in
            let isRequest = message.text.has("request", in: sentence) || message.text.has("jobAsk", in: sentence)
            return isRequest ? sum : sum + tellingWords(sentence, message)
        }
        let isHan = message.language == .chinese
        if telling >= (isHan ? 10 : 3) { return true }
        // What they said may stand there word for word.
        let quoted = message.text.tokens[message.body].count { $0.isQuoted && $0.isSaid }
        if message.has("toldAbout") || quoted >= 3 || (quoted > 0 && telling >= 2) { return true }
        // "what you said about …" with a word of its own.
        return message.has("toldMe") && (quoted > 0 || telling >= (isHan ? 4 : 1))
    }

    private func tellingWords(_ sentence: Range<Int>, _ message: ReadMessage) -> Int {
        sentence.count { index in
            message.isTelling(index) && message.roles[index].isDisjoint(with: [.greeting, .signature])
        }
    }
}
