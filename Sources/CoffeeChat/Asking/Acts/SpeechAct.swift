/// What a sentence does with whoever reads it.
enum SpeechAct: Int, CaseIterable, Sendable {
    /// Nothing but telling: of them, of me, of anything.
    case tells
    case asks, releases, thanks, presses
    /// Wants a job, sets them work, wants a favour.
    case seeks, burdens, requests
}

extension ReadMessage {
    /// How much more all the words of some tokens do this than only tell.
    func lean(of range: Range<Int>, to act: SpeechAct) -> Double {
        let scores = SpeechActBook.of(language).scores(of: text.tokens[range])
        return scores[act.rawValue] - scores[SpeechAct.tells.rawValue]
    }

    /// How much more all the words of some tokens do this than anything else.
    func lead(of act: SpeechAct, in range: Range<Int>) -> Double {
        var scores = SpeechActBook.of(language).scores(of: text.tokens[range])
        let own = scores[act.rawValue]
        scores[act.rawValue] = -.infinity
        return own - scores.max()
    }

    /// A phrase of the grammar stands among words that together only tell: a second opinion, which may silence.
    func onlyTells(around match: Range<Int>, not act: SpeechAct) -> Bool {
        let (sentence, clause) = (text.sentence(of: match.lowerBound), text.clause(of: match.lowerBound))
        return lean(of: sentence, to: act) + lean(of: clause, to: act) < Self.plainlyTelling
    }

    /// "Listen to the “two minutes before the door”": the phrase is half ours and half a name.
    func runsIntoQuotation(_ match: Range<Int>) -> Bool {
        guard let first = match.first, let last = match.last else { return false }
        return !text.tokens[first].isQuoted && text.tokens[last].isQuoted
    }

    /// The sentences and clauses that do this by all their words, though the grammar may know none of their turns.
    func parts(seemingTo act: SpeechAct, beyond threshold: Double) -> [Range<Int>] {
        (sentences + clauses).filter { part in
            saidCount(part) > 1 && !roles.has(.signature, in: part) && lead(of: act, in: part) > threshold
        }
    }

    /// Chosen where no breach of messages that were read to choose it is silenced.
    private static let plainlyTelling = -8.0
}
