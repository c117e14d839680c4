/// What each token of a message is there for. A token may serve several ends.
struct MessageRoles {
    struct Role: OptionSet {
        let rawValue: UInt16

        static let greeting = Role(rawValue: 1)
        static let signature = Role(rawValue: 2)
        static let ask = Role(rawValue: 4)
        static let out = Role(rawValue: 8)
        static let thanks = Role(rawValue: 16)
        static let wish = Role(rawValue: 32)
        static let busy = Role(rawValue: 64)
        static let stock = Role(rawValue: 128)
        static let job = Role(rawValue: 256)
    }

    private var roles: [Role]

    subscript(index: Int) -> Role { roles[index] }

    func has(_ role: Role, in range: Range<Int>) -> Bool { range.contains { !roles[$0].isDisjoint(with: role) } }

    init(_ message: ReadMessage) {
        roles = [Role](repeating: [], count: message.text.tokens.count)
        markGreeting(message)
        markSignature(message)
        let text = message.text
        for match in message.matches(message.message.kind == .followUp ? "askNow" : "ask") {
            markToEnd(match, .ask, text)
        }
        for match in message.matches("ask") { markToEnd(match, .ask, text) }
        markOuts(message)
        for match in message.matches("jobAsk") { markToEnd(match, .job, text) }
        for match in message.matches("wish") { markToEnd(match, .wish, text) }
        for match in message.matches("thanks") { mark(text.clause(of: match.lowerBound), .thanks) }
        for match in message.matches("busyNote") {
            mark(text.clause(of: match.lowerBound), .busy)
        }
        for match in message.matches("stock") { mark(text.clause(of: match.lowerBound), .stock) }
    }

    /// The whole sentence, "If your rule forbids it, let this go unanswered", unless it asks before it lets off.
    private mutating func markOuts(_ message: ReadMessage) {
        let ask = message.matches("ask").first
        for match in message.matches("out") where !message.text.tokens[match].allSatisfy(\.isQuoted) {
            let sentence = message.text.sentence(of: match.lowerBound)
            let clause = message.text.clause(of: match.lowerBound)
            let asks = has(.ask, in: sentence.lowerBound..<clause.lowerBound)
            // Before the ask one tells of them, and a word may only sound like an out.
            let isEarly = message.language == .english && (ask.map { sentence.upperBound <= $0.lowerBound } ?? false)
            if isEarly {
                if message.tellingCount(clause) == 0 { mark(clause, .out) }
            } else {
                mark((asks ? clause : sentence).lowerBound..<sentence.upperBound, .out)
            }
        }
        guard let ask else { return }
        for match in message.matches("release") where match.lowerBound >= ask.upperBound {
            let sentence = message.text.sentence(of: match.lowerBound)
            if !has(.ask, in: sentence) { mark(sentence, .out) }
        }
    }

    private mutating func mark(_ range: Range<Int>, _ role: Role) {
        for index in range { roles[index].insert(role) }
    }

    /// From the phrase to the end of its sentence; in Chinese from the start of its clause.
    private mutating func markToEnd(_ match: Range<Int>, _ role: Role, _ text: ReadText) {
        guard match.lowerBound < roles.count else { return }
        let start =
            text.tokens[match.lowerBound].kind == .han ? text.clause(of: match.lowerBound).lowerBound : match.lowerBound
        mark(start..<text.sentence(of: match.lowerBound).upperBound, role)
    }

    /// The first clauses, as long as they only call and greet.
    private mutating func markGreeting(_ message: ReadMessage) {
        for clause in message.clauses.prefix(3) {
            let said = message.saidCount(clause)
            // "Morning, Maria"; "I cross it every morning" greets nobody.
            let head = message.language == .chinese ? clause : clause.prefix(3)
            let calls =
                message.hasSet("greeting", in: head) || message.hasSet("them", in: head)
                || message.hasSet("zhHonorific", in: clause)
            guard said == 0 || (said <= 8 && calls && !message.has("ask", from: clause)) else { break }
            mark(clause, .greeting)
        }
    }

    private mutating func markSignature(_ message: ReadMessage) {
        guard let last = message.meMarks.last, message.saidCount(last.upperBound..<message.body.upperBound) <= 6,
            last.lowerBound > message.body.lowerBound
        else { return }
        mark(last.lowerBound..<message.body.upperBound, .signature)
    }
}

extension ReadMessage {
    func has(_ rule: String, from range: Range<Int>) -> Bool { text.has(rule, in: range) }
}
