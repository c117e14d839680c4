/// A concrete fact about them: one that the notebook holds, or "you" with something that only they made, did or are.
struct WhyThem: EtiquetteCheck {
    let rule = EtiquetteRule.whyThem

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        Self.fact(in: message) == nil ? missing(.noFactAboutThem, at: message.opening) : []
    }

    static func fact(in message: ReadMessage) -> Range<Int>? { facts(in: message).first }

    static func facts(in message: ReadMessage) -> [Range<Int>] {
        let known = message.factMarks.filter { mark in
            message.body.contains(mark.lowerBound) && !message.roles.has([.greeting, .signature], in: mark)
                && !mark.contains { message.isName[$0] } && !isMine(mark, message)
        }
        if !known.isEmpty { return known }
        let works = (message.matches("theirWork") + message.matches("shared")).filter {
            !message.roles.has([.out, .greeting], in: $0)
        }
        return works.isEmpty ? message.sentences.compactMap { structure(in: $0, message) } : works
    }

    /// "My barista wrote your name on my cup", to somebody who was one; "I'm in event planning", to a wedding planner.
    private static func isMine(_ mark: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        guard mark.lowerBound > 0, text.tokens[mark.lowerBound].kind == .word else { return false }
        return text.tokens[mark.lowerBound - 1].text == "my" || isMyTrade(mark, message)
    }

    /// Told of me, with nothing that joins it to them: "I was a planner too" does.
    private static func isMyTrade(_ mark: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        let clause = text.clause(of: mark.lowerBound)
        let head = clause.lowerBound..<mark.lowerBound
        guard let mine = head.last(where: { text.has(set: "i", at: $0) }), mark.lowerBound - mine <= 8,
            !["your", "you", "sharing", "perceive"].contains(where: { message.hasSet($0, in: clause) })
        else { return false }
        let between = mine + 1..<mark.lowerBound
        return between.count < 3 && !message.hasSet("using", in: between) || message.hasSet("being", in: between)
    }

    /// "You" or "your", and soon a word that not every message holds.
    private static func structure(in sentence: Range<Int>, _ message: ReadMessage) -> Range<Int>? {
        let text = message.text
        // "My aunt wrote your name on a receipt" is how, not why.
        let named = text.first("givenName", in: sentence)
        for index in sentence
        where text.has(set: "you", at: index) || text.has(set: "your", at: index) || isNamed(index, sentence, message) {
            if let named, named.contains(index) { continue }
            if text.matches("idle").contains(where: { $0.contains(index) }) { continue }
            if !message.roles[index].isDisjoint(with: [.greeting, .signature, .out, .busy, .stock]) { continue }
            if isInvited(index, message) { continue }
            if isObject(index, of: sentence, message) { return index - 1..<index + 1 }
            let telling = tellingWords(after: index, in: sentence, message)
            let isHan = text.tokens[index].kind == .han
            if let last = telling.dropFirst(isHan ? 1 : 0).first, !isIdle(index, telling.count, message) {
                return index..<last + 1
            }
        }
        return nil
    }

    /// 厂史里有一句“李秀英一夜修泵七台”: spoken of by name, and not to.
    private static func isNamed(_ index: Int, _ sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let tokens = message.text.tokens
        guard tokens[index].isQuoted, let mark = message.themMarks.first(where: { $0.lowerBound == index }) else {
            return false
        }
        return mark.upperBound < sentence.upperBound && !tokens[mark.upperBound].isBoundary
    }

    /// 请您喝杯豆浆, 去您单位楼下: what I offer is no fact about them.
    private static func isInvited(_ index: Int, _ message: ReadMessage) -> Bool {
        let text = message.text
        return text.tokens[index].kind == .han && index > 0 && text.has(set: "zhInviting", at: index - 1)
            && text.has(set: "zhInvited", at: index + 1)
    }

    /// "The quilt you stitched", "the blog you keep", 落款是您.
    private static func isObject(_ index: Int, of sentence: Range<Int>, _ message: ReadMessage) -> Bool {
        let text = message.text
        guard index > sentence.lowerBound, text.has(set: "you", at: index) else { return false }
        if text.tokens[index].kind == .han {
            return text.tokens[index - 1].text == "是"
                && (sentence.lowerBound..<index).count { message.isTelling($0) } >= 3
        }
        return message.isTelling(index - 1) && index + 1 < sentence.upperBound
            && text.has(set: TokenSet.word.rawValue, at: index + 1) && !text.has(set: "modal", at: index + 1)
            && text.tokens[index + 1].text != "are"
    }

    /// Up to where I am spoken of; 您给我们画的墙 goes on.
    private static func tellingWords(after index: Int, in sentence: Range<Int>, _ message: ReadMessage) -> [Int] {
        let text = message.text
        let isHan = text.tokens[index].kind == .han
        var telling: [Int] = []
        for next in index + 1..<max(index + 1, min(index + (isHan ? 16 : 10), sentence.upperBound)) {
            let isMine = ["i", "my", "myself"].contains { text.has(set: $0, at: next) }
            if isMine, !isHan || text.tokens[next - 1].isBoundary { break }
            if message.isTelling(next) || isTitled(next, message),
                message.roles[next].isDisjoint(with: [.signature, .out, .stock])
            {
                telling.append(next)
            }
        }
        return telling
    }

    /// "Your Level 4", "your Late Show": common words with capitals are a name here.
    private static func isTitled(_ index: Int, _ message: ReadMessage) -> Bool {
        let text = message.text
        guard index > 0, text.tokens[index].isCapital, text.has(set: "your", at: index - 1), !message.isName[index]
        else { return false }
        guard index + 1 < text.tokens.count, text.tokens[index + 1].kind == .number || text.tokens[index + 1].isCapital,
            !Self.places.contains(text.tokens[index].text)
        else { return false }
        let sentence = text.sentence(of: index)
        let isShouted = sentence.count { text.tokens[$0].isCapital } * 2 > sentence.count
        return !isShouted
            && !["i", "weekday", "month", "honorific", "greeting", "feast"].contains { text.has(set: $0, at: index) }
    }

    /// Where anybody may be met, and what the great are called.
    private static let places: Set<String> = [
        "linkedin", "zoom", "skype", "facetime", "whatsapp", "teams", "instagram", "twitter", "facebook", "tiktok",
        "google",
        "english", "ok", "cv", "pdf", "uk", "us", "may", "am", "pm",
        "honour", "honor", "excellency", "majesty", "highness", "grace", "eminence", "worship", "holiness", "reverence",
    ]

    /// "You" says something of them where they do or did it: "you tuned", "how you tune". "You are …" is praise or a role
    /// that the notebook would know, "you can" a courtesy, unless much is told; in the ask, "you" alone is whom one
    /// talks with.
    private static func isIdle(_ index: Int, _ telling: Int, _ message: ReadMessage) -> Bool {
        let text = message.text
        guard text.tokens[index].kind == .word, text.has(set: "you", at: index), index + 1 < text.tokens.count else {
            return false
        }
        let isAsked = index > 0 && (text.has(set: "wh", at: index - 1) || text.has(set: "saying", at: index - 1))
        if isAsked { return false }
        if !message.roles[index].isDisjoint(with: [.ask, .wish, .job]) { return true }
        if telling >= 2 { return false }
        if text.has(set: "modal", at: index + 1) || text.tokens[index + 1].text == "are" { return true }
        let isPast = [index + 1, index + 2].contains { text.has(set: TokenSet.past.rawValue, at: $0) }
        return !(isPast || message.isTelling(index + 1))
    }
}
