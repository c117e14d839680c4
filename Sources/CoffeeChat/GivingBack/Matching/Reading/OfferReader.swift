/// Reads a text for what it is about, sentence by sentence: what is sought counts more, what is offered in return less.
struct OfferReader {
    private let source: String
    private let text: PhrasedText
    private var offer = Offer()
    private var positions: [Notion: Int] = [:]
    private var counts: [OfferMark: Int] = [:]

    static func read(_ source: String) -> Offer {
        var reader = OfferReader(source)
        return reader.read()
    }

    private init(_ source: String) {
        self.source = source
        text = PhrasedText(source)
    }

    private mutating func read() -> Offer {
        var next = 0
        for sentence in text.sentences {
            var findings: [MatchPhrases.Finding] = []
            while next < text.findings.count, text.findings[next].tokens.lowerBound < sentence.upperBound {
                findings.append(text.findings[next])
                next += 1
            }
            read(sentence, findings)
        }
        offer.words = Set(MatchTerms.terms(text))
        settle()
        holdTogether()
        return offer
    }

    // MARK: A sentence

    private mutating func read(_ sentence: Range<Int>, _ findings: [MatchPhrases.Finding]) {
        let marks = findings.compactMap { finding -> OfferMark? in
            if case .offer(let mark) = finding.word { mark } else { nil }
        }
        for mark in marks { counts[mark, default: 0] += 1 }
        let isSought = marks.contains(.seek)
        let weight: Float = isSought ? MatchWeights.sought : marks.contains(.perk) ? MatchWeights.inReturn : 1
        let denied = deniedTokens(findings)
        for finding in findings {
            let isDenied = denied.contains(finding.tokens.lowerBound)
            switch finding.word {
            case .notion(let notion):
                let share = isAmbiguous(finding, notion, findings) ? MatchWeights.ambiguous : 1
                take(notion, finding, weight: weight * share, isDenied: isDenied)
                if isSought, !isDenied, isWorker(finding, notion) { offer.crafts.append(notion) }
            case .place(let place) where !isDenied && text.isPlaceName(finding): offer.places.append(place)
            case .tongue(let tongue) where !isDenied: offer.tongues.append(tongue)
            default: break
            }
        }
    }

    /// A bank is a house for money or the edge of a river: words for things that have nothing in common say less.
    private func isAmbiguous(
        _ finding: MatchPhrases.Finding, _ notion: Notion, _ findings: [MatchPhrases.Finding]
    ) -> Bool {
        findings.contains {
            guard case .notion(let other) = $0.word, $0.tokens == finding.tokens, other != notion else { return false }
            return NotionTable.shared.nearness(notion, other) == 0
        }
    }

    /// Behind a "no" as far as its clause goes, six words at most; where something is not needed, the whole clause.
    private func deniedTokens(_ findings: [MatchPhrases.Finding]) -> Set<Int> {
        var denied: Set<Int> = []
        for finding in findings {
            if finding.word == .offer(.needless) { denied.formUnion(clause(around: finding.tokens)) }
            guard finding.word == .offer(.no), !isHarmless(finding, findings) else { continue }
            let clause = clause(around: finding.tokens)
            denied.formUnion(
                finding.tokens
                    .upperBound..<max(finding.tokens.upperBound, min(clause.upperBound, finding.tokens.upperBound + 6)))
        }
        return denied
    }

    /// "Not only", 不仅, or a part of a longer word of the tables.
    private func isHarmless(_ finding: MatchPhrases.Finding, _ findings: [MatchPhrases.Finding]) -> Bool {
        findings.contains {
            ($0.word == .stance(.neutral) || $0.word.kind == .notion) && $0.tokens.count > finding.tokens.count
                && $0.tokens.lowerBound <= finding.tokens.lowerBound
                && $0.tokens.upperBound >= finding.tokens.upperBound
        }
    }

    private func clause(around tokens: Range<Int>) -> Range<Int> {
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        while start > 0, !text.tokens[start - 1].isBoundary { start -= 1 }
        while end < text.tokens.count, !text.tokens[end].isBoundary { end += 1 }
        return start..<end
    }

    private mutating func take(
        _ notion: Notion, _ finding: MatchPhrases.Finding, weight: Float, isDenied: Bool
    ) {
        let term = Offer.Term(
            notion: notion, weight: weight, words: source.units(text.units(finding.tokens)))
        if isDenied { offer.unwanted.append(term) }
        let weight = weight * (isDenied ? 0.3 : 1) * (finding.isWeak ? MatchWeights.weak : 1)
        if let known = positions[notion] {
            // Said again: each time a little more.
            offer.terms[known].weight = max(offer.terms[known].weight, weight) + 0.2 * min(weight, 1)
        } else {
            positions[notion] = offer.terms.count
            offer.terms.append(.init(notion: notion, weight: weight, words: term.words))
        }
    }

    /// "Designer", 插画师: the word for somebody who does it.
    private func isWorker(_ finding: MatchPhrases.Finding, _ notion: Notion) -> Bool {
        guard let last = text.tokens[finding.tokens].last else { return false }
        if last.kind == .han { return Self.workers.contains(last.text) && NotionTable.shared.isCraft[notion.index] }
        return NotionTable.shared.isCraft[notion.index]
            && !Self.things.contains(last.text)
            && Self.endings.contains { last.text.hasSuffix($0) || last.text.hasSuffix($0 + "s") }
    }

    private static let workers: Set<String> = ["师", "员", "家", "者", "手", "匠", "演"]
    /// What ends like a worker and is none.
    private static let things: Set<String> = Set(
        """
        number letter newsletter paper poster computer browser server sticker banner sensor character chapter cover \
        folder order offer matter register power water colour color shutter router container layer border ladder \
        header footer slider filter printer scanner speaker controller corner shoulder finger user customer caller \
        reader listener viewer visitor numbers letters newsletters papers posters computers browsers servers \
        stickers banners sensors characters chapters covers folders orders offers colours colors printers speakers \
        controllers fingers users customers callers readers listeners viewers visitors
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    private static let endings = ["er", "or", "ist", "ian", "ect"]
}

extension OfferReader {
    // MARK: The whole

    private mutating func settle() {
        func count(_ mark: OfferMark) -> Int { counts[mark] ?? 0 }
        let kinds: [(Offer.Kind, Int)] = [(.job, count(.job)), (.gig, count(.gig)), (.talk, count(.talk))]
        if let most = kinds.max(by: { $0.1 < $1.1 }), most.1 > 0 { offer.kind = most.0 }
        if count(.remote) > 0 { offer.way = .remote } else if count(.onsite) > 0 { offer.way = .onsite }
        offer.level =
            count(.boss) > 1 ? .boss : count(.junior) > count(.senior) ? .junior : count(.senior) > 0 ? .senior : nil
        offer.helpsMoving = count(.movehelp) > 0
        offer.isUnpaid = count(.unpaid) > 0
    }

    /// What several words of the text point to is what it is about; what stands alone is by the way.
    private mutating func holdTogether() {
        let terms = offer.terms
        for index in terms.indices {
            var company: Float = 0
            for other in terms where other.notion != terms[index].notion {
                company += NotionTable.shared.nearness(terms[index].notion, other.notion) * min(other.weight, 1)
            }
            offer.terms[index].weight *= 1 + MatchWeights.company * min(company, MatchWeights.mostCompany)
            if NotionTable.shared.isBroad[terms[index].notion.index] { offer.terms[index].weight *= MatchWeights.broad }
        }
    }
}
