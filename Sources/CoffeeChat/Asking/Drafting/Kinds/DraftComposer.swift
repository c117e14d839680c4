/// A message being put together: sentences in, text out, with the voice's marks.
struct DraftComposer {
    let request: DraftRequest
    let hand: any DraftHand
    private(set) var choice: WordingChoice
    /// In code units; `nil` where nothing limits the message.
    let limit: Int?

    init(_ request: DraftRequest) {
        self.request = request
        hand =
            switch request.language {
            case .english: EnglishHand(request)
            case .chinese: ChineseHand(request)
            }
        choice = WordingChoice(request)
        let isNote = request.channel == .linkedinNote || request.length == .short
        limit = isNote ? (request.premium ? 300 : 200) : nil
    }

    /// The same with other wordings.
    func turned(to turn: Int) -> DraftComposer {
        var composer = self
        composer.choice.turn = turn
        return composer
    }

    /// One paragraph, as in a note, or several.
    var isNote: Bool { limit != nil }

    func sentence(_ part: DraftPart, _ more: [String: String] = [:]) -> DraftSentence? {
        choice.one(part, hand.places.merging(more) { $1 }).map { DraftSentence($0, stop: hand.stop) }
    }

    func shortest(_ part: DraftPart, _ more: [String: String] = [:]) -> DraftSentence? {
        choice.shortest(part, hand.places.merging(more) { $1 }).map { DraftSentence($0, stop: hand.stop) }
    }

    func fits(_ text: String) -> Bool { limit.map { text.utf16.count <= $0 } ?? true }

    // MARK: The whole

    /// The greeting, paragraphs of sentences, and the name; the last sentence of a note and the name share a line.
    func text(_ paragraphs: [[DraftSentence]], thanksBeforeName: DraftSentence? = nil) -> String {
        var marks = MarkBudget(request.voice.exclamations, cry: request.language == .english ? "!" : "！")
        let greeting = marks.spend(on: hand.greeting)
        var bodies = paragraphs.filter { !$0.isEmpty }.map { paragraph in
            paragraph.map { marks.spend(on: $0) }.joined(separator: hand.gap)
        }
        if isNote, !bodies.isEmpty { bodies[0] = hand.afterComma(bodies[0]) }
        let parts = ([greeting] + bodies + [ending(thanksBeforeName, &marks)]).filter { !$0.isEmpty }
        return finished(Self.joined(parts, by: isNote ? hand.gap : "\n\n"))
    }

    /// Behind an address a new line begins, so that nothing grows onto it.
    private static func joined(_ parts: [String], by gap: String) -> String {
        parts.dropFirst().reduce(parts.first ?? "") { text, part in
            text + (text.hasSuffix("\n") ? (gap.contains("\n") ? "\n" : "") : gap) + part
        }
    }

    /// "Thanks, Elise"; "Warmly,\nElise"; 谢谢您！元宝
    private func ending(_ thanks: DraftSentence?, _ marks: inout MarkBudget) -> String {
        let name = hand.signature(whole: request.channel == .email && request.kind == .ask && !isNote)
        if name.isEmpty { return thanks.map { marks.spend(on: $0) } ?? "" }
        if let thanks {
            let isEnglish = request.language == .english
            return isEnglish ? "\(thanks.text), \(name)" : marks.spend(on: thanks) + name
        }
        let signOff = hand.signOff(for: request.kind)
        if signOff.isEmpty { return name }
        if isNote { return signOff + hand.gap + name }
        return "\(request.language == .english ? signOff : String(signOff.dropLast()))\n\(name)"
    }

    /// A sentence of thanks of its own, unless the seeker's sign-off is one: nobody thanks twice in two lines.
    var thanks: [DraftSentence] {
        let signOff = hand.signature(whole: false).isEmpty ? "" : hand.signOff(for: request.kind).lowercased()
        if signOff.contains("thank") || signOff.contains("谢") { return [] }
        return [sentence(.thanks)].compactMap { $0 }
    }

    func finished(_ text: String) -> String {
        guard request.language == .chinese else { return text }
        let set = ChineseText.spaced(text)
        return request.voice.formality == .informal ? ChineseText.familiar(set) : set
    }

    /// A subject of at most 78 units (RFC 5322's line, and what a phone shows).
    func subject(_ part: DraftPart) -> String? {
        guard request.channel == .email else { return nil }
        let all = choice.all(part, hand.places) + choice.all(part, ["aboutJob": "", "about": ""])
        return all.first { $0.utf16.count <= 78 }.map(finished)
    }
}

/// So many exclamation marks a message may have, and no more.
struct MarkBudget {
    private var left: Int
    private let cry: String

    init(_ exclamations: Voice.Exclamations, cry: String) {
        left =
            switch exclamations {
            case .never: 0
            case .some: 1
            case .often: 2
            }
        self.cry = cry
    }

    mutating func spend(on sentence: DraftSentence) -> String {
        guard sentence.mayBeCried, left > 0 else { return sentence.text + sentence.end }
        left -= 1
        return sentence.text + cry
    }
}
