/// Writes messages made of facts, in the seeker's voice. The same request always gets the same answer.
package struct Drafter: Sendable {
    package init() {}

    package func draft(_ request: DraftRequest) -> DraftResult {
        let composer = DraftComposer(request)
        let missing = missing(composer)
        guard missing.isEmpty else { return .tooLittle(missing) }
        let count = openingCount(composer)
        let opening = request.opening.map { (($0 % count) + count) % count } ?? 0
        guard let draft = draft(composer, opening: opening) else { return .tooLittle(lacking(request.kind)) }
        return .draft(draft)
    }

    /// The same message with each of its openings, the best first; empty where too little is on file.
    package func openings(_ request: DraftRequest) -> [Draft] {
        let composer = DraftComposer(request)
        guard missing(composer).isEmpty else { return [] }
        var seen: Set<String> = []
        return (0..<openingCount(composer)).compactMap { draft(composer, opening: $0) }
            .filter { seen.insert($0.text).inserted }
    }

    private func openingCount(_ composer: DraftComposer) -> Int {
        composer.request.kind == .ask ? max(1, DraftOpening.all(composer).count) : 3
    }

    /// The opening's draft, in other words where it is too much like one that was sent.
    private func draft(_ composer: DraftComposer, opening: Int) -> Draft? {
        let likeness = DraftLikeness(composer.request.kind == .ask ? composer.request.recent : [])
        var best: (draft: Draft, alike: Double)?
        for turn in [0, 5, 11, 17, 23] {
            guard let draft = written(composer.turned(to: opening + turn), opening: opening) else { return nil }
            let alike = likeness.highest(draft.text)
            if alike < best?.alike ?? 2 { best = (draft, alike) }
            if alike < DraftLikeness.tooAlike { break }
        }
        best?.draft.opening = opening
        return best?.draft
    }

    private func written(_ composer: DraftComposer, opening: Int) -> Draft? {
        let facts = composer.request.facts
        switch composer.request.kind {
        case .ask:
            let openings = DraftOpening.all(composer)
            return openings.indices.contains(opening) ? AskDraft(composer, openings[opening]).draft() : nil
        case .followUp: return facts.asked.map { FollowUpDraft(composer: composer, asked: $0).draft() }
        case .thankYou: return facts.talk.flatMap { ThankYouDraft(composer, $0).draft() }
        case .declineReply: return DeclineDraft(composer: composer).draft()
        case .schedule: return ScheduleDraft(composer)?.draft()
        case .questions: return QuestionsDraft(composer).draft()
        }
    }

    // MARK: What is missing

    private func missing(_ composer: DraftComposer) -> [MissingFact] {
        let (request, facts) = (composer.request, composer.request.facts)
        var missing: [MissingFact] = []
        if request.kind != .questions, PersonName(facts.recipient.name).isEmpty { missing.append(.name) }
        switch request.kind {
        case .ask:
            let hand = composer.hand
            if hand.clauses.isEmpty, hand.found?.isConcrete != true {
                missing += (hand.found == nil ? [.howFound] : []) + [.oneFact, .inCommon]
            }
        case .followUp: if facts.asked == nil { missing.append(.earlierAsk) }
        case .thankYou: if facts.talk == nil { missing.append(.talkNotes) }
        case .schedule, .questions, .declineReply: break
        }
        return missing
    }

    private func lacking(_ kind: MessageKind) -> [MissingFact] {
        switch kind {
        case .thankYou: [.talkNotes]
        case .schedule: [.times]
        case .followUp: [.earlierAsk]
        case .ask, .declineReply, .questions: [.oneFact]
        }
    }
}
