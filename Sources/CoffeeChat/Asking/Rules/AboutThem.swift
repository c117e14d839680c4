/// It is not mostly about me: statements about me alone, by their share of the words.
struct AboutThem: EtiquetteCheck {
    let rule = EtiquetteRule.aboutThem

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let share = Self.share(in: message)
        let isLong = share.total >= (message.language == .chinese ? 120 : 70)
        guard isLong, share.mine * 4 >= share.total * 3 else { return [] }
        let place = message.text.units(message.body)
        return [.init(rule, at: place, because: .mostlyAboutMe(percent: share.mine * 100 / share.total))]
    }

    /// How many words tell of me alone, of all that are neither greeting nor signature.
    static func share(in message: ReadMessage) -> (mine: Int, total: Int) {
        var (mine, total, wasMine) = (0, 0, false)
        for part in message.language == .chinese ? message.clauses : message.sentences {
            if message.roles.has([.greeting, .signature], in: part), message.saidCount(part) < 12 { continue }
            let said = message.saidCount(part)
            let isMine = Self.isMine(part, message, after: wasMine)
            total += said
            if isMine { mine += said }
            wasMine = isMine
        }
        return (mine, total)
    }

    /// Without a subject, a clause goes on about whoever was spoken of.
    private static func isMine(_ part: Range<Int>, _ message: ReadMessage, after wasMine: Bool) -> Bool {
        if speaksToThem(part, message) { return false }
        if message.roles.has(.thanks, in: part) { return false }
        // 我不怕从头学 lets nobody off: it is my story.
        let isMyStory = message.language == .chinese && startsWithMe(part, message)
        if message.roles.has(.out, in: part), !isMyStory { return false }
        let speaksOfMe = ["i", "my", "myself"].contains { message.hasSet($0, in: part) }
        return speaksOfMe || (wasMine && !speaksOfThem(part, message)) || startsWithDeed(part, message)
    }

    /// "You know how it is" and "as you can imagine" tell nothing of them.
    private static func speaksToThem(_ part: Range<Int>, _ message: ReadMessage) -> Bool {
        let asides = message.text.matches("aside").filter { part.overlaps($0) }
        return part.contains { index in
            ["you", "your"].contains { message.text.has(set: $0, at: index) } && !asides.contains { $0.contains(index) }
        }
    }

    /// By their name, or by what is known of them.
    private static func speaksOfThem(_ part: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        let isKnown = part.contains { message.isFact[$0] && message.isTelling($0) && !text.tokens[$0].isQuoted }
        return isKnown || message.hasSet("them", in: part)
    }

    /// "Grew up in Hull. Left school at fifteen."
    private static func startsWithDeed(_ part: Range<Int>, _ message: ReadMessage) -> Bool {
        part.first { message.text.tokens[$0].isSaid }.map { message.text.has(set: TokenSet.past.rawValue, at: $0) }
            ?? false
    }

    private static func startsWithMe(_ part: Range<Int>, _ message: ReadMessage) -> Bool {
        part.first { message.text.tokens[$0].isSaid }.map { message.text.has(set: "i", at: $0) } ?? false
    }
}
