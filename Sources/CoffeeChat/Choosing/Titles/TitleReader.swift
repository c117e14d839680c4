/// Reads a job title as people write it, English or Chinese, for its field and rung.
///
/// A title is read as noun phrases with a standing (current, past, hoped for, somebody else's), not as a
/// bag of words: "Recruiter @ Wise, hiring Senior Product Designers" names no designer. See
/// `EnglishTitleWords` and `ChineseTitleWords` for the words themselves. Linear in the title's length.
package struct TitleReader: Sendable {
    package init() {}

    package func read(_ title: String) -> TitleReading {
        let (_, tokens) = words(title)
        guard tokens.contains(where: { !$0.isBreak }) else { return .unknown }
        return choice(tokens).reading()
    }

    /// The same reading with its reasons, for the page that shows the number.
    package func explain(_ title: String) -> TitleExplanation {
        let (text, tokens) = words(title)
        guard tokens.contains(where: { !$0.isBreak }) else { return TitleExplanation(reading: .unknown) }
        return TitleExplanation(choice(tokens), tokens: tokens, text: text)
    }

    private func words(_ title: String) -> (TitleText, [TitleToken]) {
        let text = TitleText(title)
        let tokens = TitleLexer(text).tokens
        guard let corrected = text.corrected(tokens) else { return (text, tokens) }
        return (corrected, TitleLexer(corrected).tokens)
    }

    private func choice(_ tokens: [TitleToken]) -> TitleJobChoice {
        let gatherer = TitleJobGatherer(tokens)
        return TitleJobChoice(gatherer.jobs, isSeeking: gatherer.isSeeking)
    }
}
