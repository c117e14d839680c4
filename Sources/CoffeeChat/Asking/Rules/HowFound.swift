/// Something says how they were found or what was noticed: a statement about them that is neither the ask nor thanks.
struct HowFound: EtiquetteCheck {
    let rule = EtiquetteRule.howFound

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        Self.statement(in: message) == nil ? missing(.nothingSaysHow, at: message.opening) : []
    }

    static func statement(in message: ReadMessage) -> Range<Int>? {
        let ask = message.matches("ask").first
        return referral(in: message)
            ?? message.clauses.first { clause in
                let own = clause.filter { isStatement($0, clause, message) }
                guard own.count > 1 else { return false }
                let perceives = message.hasSet("perceive", in: clause)
                let isMine = message.hasSet("i", in: clause) || message.hasSet("my", in: clause)
                let isLate = ask.map { clause.lowerBound > $0.lowerBound } ?? false
                // Behind the ask stand courtesies; what one noticed has words of its own.
                if isLate, !perceives, message.tellingCount(clause) < 2 { return false }
                return own.contains { index in
                    let text = message.text
                    if text.has(set: "you", at: index) || text.has(set: "your", at: index) { return true }
                    if text.tokens[index].kind == .han, text.has(set: "perceive", at: index) { return true }
                    // A fact on file may be mine too: "I keep looms", to a weaver.
                    return (message.isFact[index] || message.isName[index])
                        && (!isMine || perceives || text.tokens[index].kind == .han)
                }
            }
    }

    private static func isStatement(_ index: Int, _ clause: Range<Int>, _ message: ReadMessage) -> Bool {
        let role = message.roles[index]
        if !role.isDisjoint(with: [.greeting, .signature, .ask, .out, .wish, .busy, .job]) { return false }
        return role.contains(.thanks) ? message.tellingCount(clause) > 1 : true
    }

    /// Somebody told me to write: how, though not why.
    private static func referral(in message: ReadMessage) -> Range<Int>? {
        message.matches("referred").first { match in
            message.roles[match.lowerBound].isDisjoint(with: [.greeting, .signature, .ask, .out, .wish, .job, .thanks])
        }
    }
}
