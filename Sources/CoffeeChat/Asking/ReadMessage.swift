/// A message with its text read: what the rules look at.
final class ReadMessage {
    typealias Finding = EtiquetteReading.Finding

    /// The message as far as it is read.
    let message: Message
    /// How long the whole is, which may be longer.
    let whole: Message
    var isCut: Bool { message.text.utf16.count < whole.text.utf16.count }
    /// The text in UTF-16 code units.
    let units: [UInt16]
    let text: ReadText
    let language: MessageLanguage
    let names: PersonNames
    let sender: PersonNames
    /// The tokens after an e-mail's subject line.
    let body: Range<Int>
    /// UTF-16 code units of the subject's text, and of the body.
    let subjectUnits: Range<Int>?
    let bodyUnits: Range<Int>
    /// How the recipient, the sender and what is known are named, as ranges of tokens.
    let themMarks: [Range<Int>]
    let meMarks: [Range<Int>]
    let factMarks: [Range<Int>]

    init(_ message: Message, of whole: Message? = nil, tokens: [TextToken], language: MessageLanguage) {
        self.message = message
        self.whole = whole ?? message
        self.language = language
        units = Array(message.text.utf16)
        (subjectUnits, bodyUnits) = Self.parts(of: units, message.channel)
        let bodyStart = bodyUnits.lowerBound
        let start = tokens.firstIndex { $0.range.lowerBound >= bodyStart } ?? tokens.count
        body = start..<tokens.count
        names = PersonNames(message.recipient.name)
        sender = PersonNames(message.senderName)
        let recipient = message.recipient
        themMarks = names.marks(in: tokens)
        meMarks = sender.marks(in: tokens)
        let known = [recipient.company, recipient.title].compactMap { $0 } + recipient.facts
        factMarks = KnownFacts(known).marks(in: tokens)
        let companyMarks = KnownFacts([recipient.company].compactMap { $0 }).marks(in: tokens)
        text = ReadText(
            tokens,
            marks: themMarks.map { (.them, $0) } + meMarks.map { (.me, $0) } + factMarks.map { (.fact, $0) }
                + companyMarks.map { (.company, $0) })
    }

    private static func parts(of units: [UInt16], _ channel: Channel) -> (Range<Int>?, Range<Int>) {
        let mark = Array("subject:".utf16)
        let head = units.prefix(mark.count).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        guard head == mark else { return (nil, 0..<units.count) }
        let end = units.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? units.count
        var start = mark.count
        while start < end, units[start] == 0x20 { start += 1 }
        var body = end
        while body < units.count, units[body] <= 0x20 { body += 1 }
        return (start..<end, body..<units.count)
    }

    // MARK: What stands where

    /// The sentences of the body.
    lazy var sentences: [Range<Int>] = text.sentences.compactMap(inBody)
    lazy var clauses: [Range<Int>] = text.clauses.compactMap(inBody)

    private func inBody(_ range: Range<Int>) -> Range<Int>? {
        let part = range.clamped(to: body)
        return part.isEmpty ? nil : part
    }

    func matches(_ rule: String) -> [Range<Int>] { text.matches(rule).filter { $0.lowerBound >= body.lowerBound } }

    func has(_ rule: String) -> Bool { text.has(rule, in: body) }

    /// What each token of the text belongs to.
    lazy var roles: MessageRoles = MessageRoles(self)

    /// The words of some tokens, as they are written; for reasons, so not without end.
    func words(_ range: Range<Int>) -> String {
        String(decoding: units[text.units(range)].prefix(80), as: UTF16.self)
    }

    /// Words and Chinese characters that are said in a range.
    func saidCount(_ range: Range<Int>) -> Int { text.tokens[range].count { $0.isSaid || $0.kind == .number } }

    /// Words that only a particular message holds: no common word, no name.
    func isTelling(_ index: Int) -> Bool {
        text.tokens[index].isSaid && !text.isCommon[index] && !isName[index]
    }

    lazy var isName: [Bool] = {
        var flags = [Bool](repeating: false, count: text.tokens.count)
        for mark in themMarks + meMarks { for index in mark { flags[index] = true } }
        return flags
    }()

    lazy var isFact: [Bool] = {
        var flags = [Bool](repeating: false, count: text.tokens.count)
        for mark in factMarks { for index in mark { flags[index] = true } }
        return flags
    }()

    func tellingCount(_ range: Range<Int>) -> Int { range.count { isTelling($0) || (isFact[$0] && !isName[$0]) } }

    func hasSet(_ name: String, in range: Range<Int>) -> Bool { range.contains { text.has(set: name, at: $0) } }

    /// "Who knew?", 您说巧不巧？
    func isRhetorical(_ match: Range<Int>) -> Bool { hasSet("rhetorical", in: text.sentence(of: match.lowerBound)) }

    func mentionsThem(_ range: Range<Int>) -> Bool {
        range.contains {
            text.has(set: "you", at: $0) || text.has(set: "your", at: $0) || isFact[$0]
        }
    }
}
