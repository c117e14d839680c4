/// What is on file of somebody, as notions, places, languages and words.
struct PersonReading: Sendable {
    enum Source: Sendable, Equatable {
        case skill(Int), title, company, past(Int)
        /// A sentence of the notes, in UTF-16 code units.
        case note(Range<Int>), wish(Range<Int>), only(Range<Int>)

        /// What they do, not what the notes say beside.
        var isOwn: Bool {
            switch self {
            case .skill, .title, .company, .past: true
            case .note, .wish, .only: false
            }
        }

        var isWish: Bool {
            switch self {
            case .wish, .only: true
            default: false
            }
        }
    }

    struct Entry: Sendable {
        let notion: Notion
        let weight: Float
        let source: Source
    }

    /// A notion with the sentence of the notes that speaks of it.
    struct Noted: Sendable {
        let notion: Notion
        let sentence: Range<Int>
    }

    struct Abroad: Sendable {
        let place: Place
        let stance: Stance
        let sentence: Range<Int>

        enum Stance: Sendable { case mention, drawn, only, off }
    }

    private(set) var entries: [Entry] = []
    private(set) var dislikes: [Noted] = []
    /// What they wish for, or do nothing but.
    var wishes: [Noted] {
        entries.compactMap { entry in
            switch entry.source {
            case .wish(let sentence), .only(let sentence): Noted(notion: entry.notion, sentence: sentence)
            default: nil
            }
        }
    }
    private(set) var home: [Place] = []
    private(set) var abroad: [Abroad] = []
    private(set) var tongues: Set<Tongue> = []
    private(set) var marks: [StanceMark: Range<Int>] = [:]
    private(set) var words: [String] = []
    /// Below 0 where the notes sound as if they had turned away from what they do, with the sentence that does most.
    private(set) var tone: (value: Float, sentence: Range<Int>?) = (0, nil)
    let rung: Rung?

    init(_ person: MatchPerson) {
        let title = TitleReader().read(person.title)
        rung = title.isUnknown ? nil : title.rung
        for (index, skill) in person.skills.enumerated() { add(skill, .skill(index), MatchWeights.skill) }
        add(person.title, .title, MatchWeights.title)
        add(person.company, .company, MatchWeights.employer)
        for (index, past) in person.past.enumerated() { add(past, .past(index), MatchWeights.past) }
        addPlace(person.place)
        for language in person.languages + person.skills { addTongues(language) }
        addNotes(person.notes)
    }

    private mutating func add(_ text: String, _ source: Source, _ weight: Float) {
        guard !text.isEmpty else { return }
        let read = PhrasedText(text)
        for finding in read.findings {
            guard case .notion(let notion) = finding.word else { continue }
            add(notion, weight * (finding.isWeak ? MatchWeights.weak : 1), source)
        }
        words += MatchTerms.terms(read)
    }

    private mutating func add(_ notion: Notion, _ weight: Float, _ source: Source) {
        entries.append(Entry(notion: notion, weight: weight, source: source))
    }

    private mutating func addPlace(_ text: String) {
        guard !text.isEmpty else { return }
        for finding in PhrasedText(text).findings {
            if case .place(let place) = finding.word, !home.contains(place) { home.append(place) }
        }
        // "Boulder, Colorado": the nearest place says it all.
        let lines = home.map { MatchPlaceTable.shared.line($0) }
        home = home.filter { place in !lines.contains { $0.dropFirst().contains(place) } }
        tongues.formUnion(home.flatMap(MatchPlaceTable.shared.spoken))
    }

    private mutating func addTongues(_ text: String) {
        for case .tongue(let tongue) in PhrasedText(text).findings.map(\.word) { tongues.insert(tongue) }
    }
}

extension PersonReading {
    /// Notes longer than this, in Unicode scalars, are read as far.
    private static let readable = 8_000

    private mutating func addNotes(_ notes: String) {
        let notes = String(notes.unicodeScalars.prefix(Self.readable))
        let reading = NoteReading(notes)
        for said in reading.notions {
            switch said.stance {
            case .mention: add(said.subject, MatchWeights.mention * said.weight, .note(said.sentence))
            case .wish: add(said.subject, MatchWeights.wish * said.weight, .wish(said.sentence))
            case .only: add(said.subject, MatchWeights.wish * said.weight, .only(said.sentence))
            case .off where said.weight < 1: break
            case .off: dislikes.append(Noted(notion: said.subject, sentence: said.sentence))
            }
        }
        tone = Self.tone(reading)
        if let sentence = reading.leavesTrade { leaveTrade(sentence) }
        for said in reading.places {
            let stance: Abroad.Stance =
                switch said.stance {
                case .mention: .mention
                case .wish: .drawn
                case .only: .only
                case .off: .off
                }
            abroad.append(Abroad(place: said.subject, stance: stance, sentence: said.sentence))
        }
        tongues.formUnion(reading.tongues)
        for marked in reading.marks where marks[marked.mark] == nil { marks[marked.mark] = marked.sentence }
        if !notes.isEmpty { words += MatchTerms.terms(PhrasedText(notes)) }
    }

    private static func tone(_ reading: NoteReading) -> (value: Float, sentence: Range<Int>?) {
        var (value, sour) = (Float(0), [Range<Int>: Int]())
        for (mood, sentence) in reading.moods {
            value += mood == .warm ? MatchWeights.warm : -MatchWeights.sour
            if mood == .sour { sour[sentence, default: 0] += 1 }
        }
        for marked in reading.marks {
            switch marked.mark {
            case .full, .nogigs, .nojobs, .stay:
                value -= MatchWeights.sour
                sour[marked.sentence, default: 0] += 1
            case .gratis, .free: value += MatchWeights.warm
            default: break
            }
        }
        let worst = sour.max { ($0.value, $1.key.lowerBound) < ($1.value, $0.key.lowerBound) }
        return (value, worst?.key)
    }

    /// Who wants out has had enough of what the work is about, not of the craft.
    private mutating func leaveTrade(_ sentence: Range<Int>) {
        for entry in entries where !NotionTable.shared.isCraft[entry.notion.index] {
            switch entry.source {
            case .skill, .title, .company: dislikes.append(Noted(notion: entry.notion, sentence: sentence))
            default: break
            }
        }
    }
}
