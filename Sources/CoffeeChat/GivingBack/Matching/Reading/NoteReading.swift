/// What the notes about somebody say of notions and places, clause by clause.
struct NoteReading {
    enum Stance { case mention, wish, only, off }

    struct Said<Subject> {
        let subject: Subject
        var stance: Stance
        /// The sentence, in UTF-16 code units of the notes.
        let sentence: Range<Int>
        let token: Int
        /// Less for a word that says little by itself.
        var weight: Float = 1
    }

    struct Marked {
        let mark: StanceMark
        let sentence: Range<Int>
    }

    fileprivate(set) var notions: [Said<Notion>] = []
    fileprivate(set) var places: [Said<Place>] = []
    fileprivate(set) var tongues: [Tongue] = []
    fileprivate(set) var marks: [Marked] = []
    fileprivate(set) var moods: [(mood: Mood, sentence: Range<Int>)] = []
    /// The sentence that says that they want out of their own line of work.
    fileprivate(set) var leavesTrade: Range<Int>?

    func sentence(marked mark: StanceMark) -> Range<Int>? { marks.first { $0.mark == mark }?.sentence }

    init(_ notes: String) {
        guard !notes.isEmpty else { return }
        var reader = NoteReader(PhrasedText(notes))
        self = reader.read(into: self)
    }
}

/// Walks the notes once: a mark of stance holds from where it stands to the end of its clause, or to the next mark.
private struct NoteReader {
    private let text: PhrasedText
    private let findings: [MatchPhrases.Finding]
    private var sentence: Range<Int> = 0..<0

    private var stance: NoteReading.Stance = .mention
    private var isMove = false
    private var isGoing = false
    private var markEnd = -1
    /// The first notion and place of the clause, of the sentence.
    private var clauseStart = (notions: 0, places: 0)
    private var sentenceStart = (notions: 0, places: 0)

    init(_ text: PhrasedText) {
        self.text = text
        findings = Self.plain(text.findings)
    }

    /// Without the marks that lie inside a longer notion ("stop motion"), and the notions inside a mark.
    private static func plain(_ findings: [MatchPhrases.Finding]) -> [MatchPhrases.Finding] {
        let marks = findings.filter { $0.word.kind == .stance }
        let notions = findings.filter { $0.word.kind == .notion || $0.word.kind == .place }
        return findings.filter { finding in
            switch finding.word.kind {
            case .stance:
                !notions.contains { $0.tokens.count > finding.tokens.count && covers($0.tokens, finding.tokens) }
            case .notion, .place: !marks.contains { covers($0.tokens, finding.tokens) && $0.tokens != finding.tokens }
            case .tongue: true
            case .mood: true
            case .offer: false
            }
        }
    }

    private static func covers(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
        outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }

    mutating func read(into empty: NoteReading) -> NoteReading {
        var result = empty
        var next = 0
        for sentence in text.sentences {
            self.sentence = text.units(sentence)
            sentenceStart = (result.notions.count, result.places.count)
            (stance, isMove, isGoing) = (.mention, false, false)
            for clause in clauses(sentence) {
                var inClause: [MatchPhrases.Finding] = []
                while next < findings.count, findings[next].tokens.lowerBound < clause.upperBound {
                    inClause.append(findings[next])
                    next += 1
                }
                read(clause, inClause, &result)
            }
        }
        return result
    }

    private func clauses(_ sentence: Range<Int>) -> [Range<Int>] {
        let cuts = Set(findings.lazy.filter { $0.word == .stance(.cut) }.map(\.tokens.lowerBound))
        var (clauses, start) = ([Range<Int>](), sentence.lowerBound)
        for index in sentence where text.tokens[index].isBoundary || cuts.contains(index) {
            if index > start { clauses.append(start..<index) }
            start = index
        }
        if start < sentence.upperBound { clauses.append(start..<sentence.upperBound) }
        return clauses
    }

    private mutating func read(
        _ clause: Range<Int>, _ findings: [MatchPhrases.Finding], _ result: inout NoteReading
    ) {
        // "Tired of cars, buses, planes": a short clause without a mark goes on with what the last one said.
        let goesOn =
            clause.count <= 5 && !findings.contains { $0.word.kind == .stance } && !hasSubject(clause)
        if !goesOn { (stance, isMove, isGoing) = (.mention, false, false) }
        clauseStart = (result.notions.count, result.places.count)
        for (index, finding) in findings.enumerated() {
            switch finding.word {
            case .notion(let notion):
                result.notions.append(
                    .init(
                        subject: notion, stance: stance, sentence: sentence, token: finding.tokens.lowerBound,
                        weight: finding.isWeak ? MatchWeights.weak : 1))
            case .place(let place) where text.isPlaceName(finding):
                let stance = stance == .mention && isGoing ? .wish : stance
                result.places.append(
                    .init(subject: place, stance: stance, sentence: sentence, token: finding.tokens.lowerBound))
            case .mood(let mood): result.moods.append((mood, sentence))
            case .tongue(let tongue) where stance != .off: result.tongues.append(tongue)
            case .stance(let mark):
                let isLast = !findings[(index + 1)...].contains {
                    $0.word.kind == .notion && $0.tokens.lowerBound >= finding.tokens.upperBound
                }
                take(mark, finding.tokens, isLast: isLast, &result)
            default: break
            }
        }
        turn(clause, &result)
    }

    /// "Nothing with bodies ever again, she draws maps": a clause that begins anew says something else.
    private func hasSubject(_ clause: Range<Int>) -> Bool {
        clause.lazy.map { text.tokens[$0] }.filter { !$0.isBoundary }.prefix(2).contains {
            Self.subjects.contains($0.text)
        }
    }

    private static let subjects: Set<String> = [
        "she", "he", "they", "it", "i", "we", "she's", "he's", "they're", "她", "他",
    ]

    /// "Left travel for tables and chairs": behind "for" stands what is wished.
    private mutating func turn(_ clause: Range<Int>, _ result: inout NoteReading) {
        guard isMove, let turn = clause.dropFirst().last(where: { Self.turns.contains(text.tokens[$0].text) }) else {
            return
        }
        for index in result.notions.indices.dropFirst(clauseStart.notions)
        where result.notions[index].stance == .off && result.notions[index].token > turn {
            result.notions[index].stance = .wish
        }
    }

    private static let turns: Set<String> = ["for", "to", "into", "转", "到", "去", "进"]

    private mutating func take(
        _ mark: StanceMark, _ tokens: Range<Int>, isLast: Bool, _ result: inout NoteReading
    ) {
        switch mark {
        case .off: begin(.off, tokens)
        case .move:
            begin(.off, tokens)
            isMove = true
        case .wish:
            // "No longer wants to draw cats" is no wish.
            if stance == .off, markEnd >= tokens.lowerBound - 1, !isMove {
                markEnd = tokens.upperBound
            } else {
                begin(.wish, tokens)
            }
        case .only: if !isLast { begin(.only, tokens) }
        case .offbehind: if isLast { setBehind(.off, &result) }
        case .onlybehind: if isAtEnd(tokens) || isBehind(tokens, result) { setBehind(.only, &result) }
        case .trade: if stance == .off { result.leavesTrade = sentence }
        case .neutral, .cut: break
        case .going:
            isGoing = true
            result.marks.append(.init(mark: mark, sentence: sentence))
        case .full, .nogigs, .nojobs, .free, .gratis, .paid, .stay:
            let isDenied = mark == .free && stance == .off && markEnd >= tokens.lowerBound - 1
            result.marks.append(.init(mark: isDenied ? .full : mark, sentence: sentence))
        }
    }

    private mutating func begin(_ stance: NoteReading.Stance, _ tokens: Range<Int>) {
        self.stance = stance
        isMove = false
        markEnd = tokens.upperBound
    }

    /// "Trade fairs only from now on", but not "tells only friends why".
    private func isAtEnd(_ tokens: Range<Int>) -> Bool {
        let rest = text.tokens[tokens.upperBound...].prefix { !$0.isBoundary }
        return rest.allSatisfy { Self.sinceNow.contains($0.text) }
    }

    private static let sinceNow: Set<String> = ["from", "now", "on", "these", "days", "this", "year", "then", "了", "的"]

    /// "Trade fairs only": the notion stands right before.
    private func isBehind(_ tokens: Range<Int>, _ result: NoteReading) -> Bool {
        guard let last = result.notions.dropFirst(clauseStart.notions).last else { return false }
        return tokens.lowerBound - last.token <= 2
    }

    /// What stands before in the clause; where nothing does, in the sentence.
    private func setBehind(_ stance: NoteReading.Stance, _ result: inout NoteReading) {
        let isEmpty = result.notions.count == clauseStart.notions && result.places.count == clauseStart.places
        let start = isEmpty ? sentenceStart : clauseStart
        for index in result.notions.indices.dropFirst(start.notions)
        where result.notions[index].stance != .wish || !isEmpty {
            result.notions[index].stance = stance
        }
        for index in result.places.indices.dropFirst(start.places) { result.places[index].stance = stance }
    }
}
