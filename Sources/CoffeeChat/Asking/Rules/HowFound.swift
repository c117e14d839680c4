/// Something says how they were found or what was noticed: a statement about them that is neither the ask nor thanks.
struct HowFound: EtiquetteCheck {
    let rule = EtiquetteRule.howFound

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        Self.statement(in: message) == nil ? missing(.nothingSaysHow, at: message.opening) : []
    }

    static func statement(in message: ReadMessage) -> Range<Int>? {
        let ask = message.matches("ask").first
        return referral(in: message) ?? shared(in: message) ?? message.observation
            ?? message.clauses.first { clause in
                let own = clause.filter { isStatement($0, clause, message) }
                guard own.count > 1 else { return false }
                let perceives = message.hasSet("perceive", in: clause)
                // "You don't know me", "sorry to write to you like this"
                let telling = message.tellingCount(clause)
                if telling < 2, !perceives || telling == 0, message.text.has("courtesy", in: clause) { return false }
                let isLate = ask.map { clause.lowerBound > $0.lowerBound } ?? false
                // Behind the ask stand courtesies; what one noticed has words of its own.
                if isLate, !perceives, message.tellingCount(clause) < 2 { return false }
                return own.contains { tells($0, clause, perceives: perceives, message) }
            }
    }

    private static func tells(_ index: Int, _ clause: Range<Int>, perceives: Bool, _ message: ReadMessage) -> Bool {
        let text = message.text
        let isHan = text.tokens[index].kind == .han
        if text.has(set: "you", at: index) || text.has(set: "your", at: index) {
            let around = isHan ? clause : text.sentence(of: index)
            return perceives || message.tellingCount(around) > 0 || (!isHan && isDone(index, text))
        }
        if isHan, text.has(set: "perceive", at: index) { return message.mentionsThem(text.sentence(of: index)) }
        // A fact on file may be mine too: "I keep looms", to a weaver.
        guard message.isFact[index] || message.isName[index] else { return false }
        return perceives || !(isHan ? startsWithMe(clause, text) : speaksOfMe(clause, message))
    }

    /// "You taught my sister."
    private static func isDone(_ index: Int, _ text: ReadText) -> Bool {
        (index + 1...index + 2).contains { text.has(set: TokenSet.past.rawValue, at: $0) }
    }

    private static func speaksOfMe(_ clause: Range<Int>, _ message: ReadMessage) -> Bool {
        let head = clause.prefix(4)
        return message.hasSet("i", in: head) || message.hasSet("my", in: head)
    }

    /// 我是图书管理员, not 我妈天天听.
    private static func startsWithMe(_ clause: Range<Int>, _ text: ReadText) -> Bool {
        guard let first = clause.first(where: { text.tokens[$0].isSaid }) else { return false }
        return text.has(set: "i", at: first) && !text.has(set: "zhKin", at: first + 1)
    }

    private static func isStatement(_ index: Int, _ clause: Range<Int>, _ message: ReadMessage) -> Bool {
        let role = message.roles[index]
        if !role.isDisjoint(with: [.greeting, .signature, .ask, .out, .wish, .busy, .job]) { return false }
        return role.contains(.thanks) ? message.tellingCount(clause) > 1 : true
    }

    /// "I saw that we both grew up on a farm."
    private static func shared(in message: ReadMessage) -> Range<Int>? {
        message.matches("shared").first { match in
            message.roles[match.lowerBound].isDisjoint(with: [.greeting, .signature, .ask, .out, .wish, .job])
        }
    }

    /// Somebody told me to write: how, though not why.
    private static func referral(in message: ReadMessage) -> Range<Int>? {
        message.matches("referred").first { match in
            message.roles[match.lowerBound].isDisjoint(with: [.greeting, .signature, .ask, .out, .wish, .job, .thanks])
                && !message.text.has("anybody", in: message.text.clause(of: match.lowerBound))
        }
    }
}
