/// Works out how much an offer would help one person, reason by reason.
struct MatchScorer {
    let offer: Offer
    let index: MatchIndex
    private let table = NotionTable.shared

    init(_ offer: Offer, _ index: MatchIndex) {
        self.offer = offer
        self.index = index
    }

    /// A reason with its points.
    struct Weighed {
        let reason: MatchReason
        let points: Float
    }

    /// The reasons so far and their sum.
    struct Sum {
        private(set) var reasons: [Weighed] = []
        private(set) var points: Float = 0

        mutating func add(_ reason: MatchReason, _ points: Float) {
            reasons.append(Weighed(reason: reason, points: points))
            self.points += points
        }

        /// Points that make a reason given before weigh more.
        mutating func addQuietly(_ points: Float) { self.points += points }

        mutating func turnQuietly(by factor: Float) { points *= factor }

        /// A factor, as the points that it gives or takes.
        mutating func turn(_ reason: MatchReason, by factor: Float) {
            guard points > 0 else { return }
            add(reason, points * (factor - 1))
        }
    }

    func score(_ person: MatchPerson, _ reading: PersonReading) -> Sum {
        var sum = Sum()
        let shared = addShared(person, reading, &sum)
        addUnwanted(person, reading, &sum)
        addTone(person, reading, shared, &sum)
        sum.addQuietly(shared.noted * (shared.coverage - 0.5) * MatchWeights.covered)
        addWords(reading, &sum)
        guard sum.points > 0 else { return sum }
        addDislikes(person, reading, shared, &sum)
        turnByCraft(person, reading, &sum)
        turnByTime(person, reading, wish: shared.wish, &sum)
        turnByPlace(person, reading, &sum)
        turnByLanguage(reading, &sum)
        turnByLevel(reading, &sum)
        return sum
    }
}

extension MatchScorer {
    // MARK: What text and person share

    private struct Shared {
        var total: Float = 0
        var wish: Float = 0
        /// By what they do, and by what the notes say beside.
        var own: Float = 0
        var noted: Float = 0
        /// The share of what the notes speak of that the text speaks of as well, by weight and rarity.
        var coverage: Float = 0
    }

    private func addShared(_ person: MatchPerson, _ reading: PersonReading, _ sum: inout Sum) -> Shared {
        var hits: [Int: [(value: Float, term: Offer.Term)]] = [:]
        var answered = [Float](repeating: 0, count: reading.entries.count)
        for term in offer.terms {
            var best: (value: Float, entry: Int)?
            for (entry, known) in reading.entries.enumerated() {
                let nearness = table.nearness(term.notion, known.notion)
                guard nearness > 0 else { continue }
                answered[entry] = max(answered[entry], nearness)
                let rarity = min(index.rarity(known.notion), index.rarity(term.notion))
                let value = nearness * known.weight * term.weight * rarity
                if value > best?.value ?? 0 { best = (value, entry) }
            }
            guard let best, !isSworn(term, reading, hit: reading.entries[best.entry]) else { continue }
            hits[best.entry, default: []].append((best.value, term))
        }
        var facts = hits.map { entry, hits in
            let values = hits.map(\.value).sorted(by: >)
            let points = zip(values, MatchWeights.repeated).reduce(0) { $0 + $1.0 * $1.1 }
            let words = hits.max { $0.value < $1.value }?.term.words ?? ""
            return (entry: entry, points: points, words: words)
        }
        facts.sort { ($0.points, $1.entry) > ($1.points, $0.entry) }
        var shared = Shared()
        for (fact, rank) in zip(facts, MatchWeights.ranked) {
            let source = reading.entries[fact.entry].source
            sum.add(reason(source, person, words: fact.words), fact.points * rank)
            shared.total += fact.points * rank
            if source.isWish { shared.wish += fact.points * rank }
            if source.isOwn { shared.own += fact.points * rank } else { shared.noted += fact.points * rank }
        }
        shared.coverage = coverage(reading, answered)
        return shared
    }

    private func coverage(_ reading: PersonReading, _ answered: [Float]) -> Float {
        var (all, met) = (Float(0), Float(0))
        for (entry, known) in reading.entries.enumerated() where !known.source.isOwn {
            let weight = known.weight * index.rarity(known.notion)
            all += weight
            met += weight * answered[entry]
        }
        return all > 0 ? met / all : 0
    }

    /// Notes that sound sour take away from what somebody does; warm ones add to what they say.
    private func addTone(_ person: MatchPerson, _ reading: PersonReading, _ shared: Shared, _ sum: inout Sum) {
        if reading.tone.value < 0, let sentence = reading.tone.sentence {
            let lost = shared.own * (1 - MatchWeights.sourOwn) + shared.noted * (1 - MatchWeights.sourNoted)
            if lost > 0 { sum.add(.soured(sentence: person.notes.units(sentence)), -lost) }
        } else if reading.tone.value > 0 {
            sum.addQuietly(shared.noted * (MatchWeights.warmNoted - 1))
        }
    }

    private func isSworn(_ term: Offer.Term, _ reading: PersonReading, hit: PersonReading.Entry) -> Bool {
        reading.dislikes.contains {
            let nearness = table.nearness(term.notion, $0.notion)
            return nearness >= MatchWeights.sworn
                && !(hit.source.isWish && table.nearness(term.notion, hit.notion) > nearness)
        }
    }

    private func reason(_ source: PersonReading.Source, _ person: MatchPerson, words: String) -> MatchReason {
        switch source {
        case .skill(let number): .skill(person.skills[number], words: words)
        case .title: .title(person.title, words: words)
        case .company: .company(person.company, words: words)
        case .past(let number): .past(person.past[number], words: words)
        case .note(let sentence), .only(let sentence): .note(sentence: person.notes.units(sentence), words: words)
        case .wish(let sentence): .wish(sentence: person.notes.units(sentence), words: words)
        }
    }

    private func addWords(_ reading: PersonReading, _ sum: inout Sum) {
        let words = Set(reading.words).intersection(offer.words)
        guard !words.isEmpty else { return }
        let sorted = words.map { (word: $0, rarity: index.rarity($0)) }.sorted {
            ($0.rarity, $1.word) > ($1.rarity, $0.word)
        }
        let points = sorted.reduce(0) { $0 + $1.rarity * MatchWeights.word }
        sum.add(.sharedWords(sorted.prefix(3).map(\.word)), min(points, MatchWeights.mostOfWords))
    }

    // MARK: What they have had enough of

    private func addDislikes(_ person: MatchPerson, _ reading: PersonReading, _ shared: Shared, _ sum: inout Sum) {
        var worst: (points: Float, sentence: Range<Int>, words: String)?
        var total: Float = 0
        for term in offer.terms {
            for dislike in reading.dislikes {
                let nearness = table.nearness(term.notion, dislike.notion)
                guard nearness >= MatchWeights.sworn else { continue }
                let points = nearness * term.weight * index.rarity(dislike.notion) * MatchWeights.dislike
                total = max(total, points)
                if points > worst?.points ?? 0 { worst = (points, dislike.sentence, term.words) }
            }
        }
        guard let worst else { return }
        // By the way is one thing; what the text turns on is another.
        let isCore = worst.points > 0.3 * (strongest * MatchWeights.dislike)
        let points = total + (isCore ? (sum.points - total) * (1 - MatchWeights.swornCore) : 0)
        sum.add(.swornOff(sentence: person.notes.units(worst.sentence), words: worst.words), -max(points, total))
    }

    private var strongest: Float { offer.terms.map { $0.weight * index.rarity($0.notion) }.max() ?? 0 }

    private func addUnwanted(_ person: MatchPerson, _ reading: PersonReading, _ sum: inout Sum) {
        for term in offer.unwanted {
            func isNear(_ notion: Notion) -> Bool { table.nearness(term.notion, notion) >= MatchWeights.sworn }
            let points = MatchWeights.unwanted * index.rarity(term.notion) * term.weight
            if let dislike = reading.dislikes.first(where: { isNear($0.notion) }) {
                let sentence = person.notes.units(dislike.sentence)
                sum.add(.sharedDislike(sentence: sentence, words: term.words), points)
            } else if let wish = reading.wishes.first(where: { isNear($0.notion) }) {
                sum.add(.likesWhatIsUnwanted(person.notes.units(wish.sentence), words: term.words), -points)
            }
        }
    }
}
