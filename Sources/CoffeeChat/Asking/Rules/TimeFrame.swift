/// It says when or how long the talk would be.
struct TimeFrame: EtiquetteCheck {
    let rule = EtiquetteRule.timeFrame

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        Self.frame(in: message) == nil ? missing(.neitherWhenNorHowLong, at: message.beforeSignature) : []
    }

    /// A time that belongs to the talk: "last month" and "nine years" do not.
    static func frame(in message: ReadMessage) -> Range<Int>? {
        (message.matches("duration") + message.matches("when")).first { isOfTheTalk($0, message) }
    }

    private static func isOfTheTalk(_ match: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        let (sentence, clause) = (text.sentence(of: match.lowerBound), text.clause(of: match.lowerBound))
        if message.roles.has(.greeting, in: match) || message.hasSet("vague", in: match) { return false }
        if text.tokens[match].allSatisfy(\.isQuoted) { return false }
        if text.tokens[match.lowerBound].kind == .han {
            if isAsked(clause, message) { return true }
            if message.hasSet("zhPast", in: clause) { return false }
            // 三分钟就找出了毛病 tells a story; 我周末都在 does not.
            return isAsked(sentence, message) || !message.hasSet("zhTelling", in: clause)
        }
        if message.roles.has(.ask, in: match) || message.text.has("dreamt", in: sentence) { return true }
        if message.hasSet("bygone", in: clause) || message.hasSet("told", in: clause) { return false }
        let isTold = clause.contains { text.has(set: TokenSet.past.rawValue, at: $0) }
        if !isTold, DirectAsk.ask(in: message) == nil { return true }
        return isAsked(sentence, message)
            ? !isTold || isAsked(clause, message) : !isTold && isBesideAsk(sentence, message)
    }

    private static func isAsked(_ range: Range<Int>, _ message: ReadMessage) -> Bool {
        message.roles.has(.ask, in: range)
    }

    /// A sentence without a story of its own: "Any evening in May would do."
    private static func isBesideAsk(_ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        !message.roles.has(.thanks, in: sentence) && !message.hasSet("my", in: sentence)
    }
}
