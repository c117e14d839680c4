/// Writes messages made of facts, in the seeker's voice. The same request always gets the same answer.
package struct Drafter: Sendable {
    package init() {}

    package func draft(_ request: DraftRequest) -> DraftResult {
        let missing = missing(for: request)
        guard missing.isEmpty else { return .tooLittle(missing) }
        let drafts = openingCount(request)
        let turn = request.opening.map { (($0 % drafts) + drafts) % drafts } ?? 0
        guard let draft = draft(request, turn: turn) else { return .tooLittle(lacking(request.kind)) }
        return .draft(draft)
    }

    /// The same message with each of its openings, the best first; empty where too little is on file.
    package func openings(_ request: DraftRequest) -> [Draft] {
        guard missing(for: request).isEmpty else { return [] }
        var seen: Set<String> = []
        return (0..<openingCount(request)).compactMap { draft(request, turn: $0) }.filter {
            seen.insert($0.text).inserted
        }
    }

    private func openingCount(_ request: DraftRequest) -> Int {
        guard request.kind == .ask else { return 3 }
        return max(1, DraftOpening.all(DraftComposer(request, turn: 0).hand, channel: request.channel).count)
    }

    /// The opening's draft, in other words where it is too much like one that was sent.
    private func draft(_ request: DraftRequest, turn: Int) -> Draft? {
        let likeness = DraftLikeness(request.recent)
        var best: (draft: Draft, alike: Double)?
        for words in [0, 5, 11, 17, 23] {
            guard let draft = draft(request, opening: turn, words: turn + words) else { return nil }
            let alike = request.kind == .ask ? likeness.highest(draft.text) : 0
            if alike < best?.alike ?? 2 { best = (draft, alike) }
            if alike < DraftLikeness.tooAlike { break }
        }
        return best?.draft
    }

    private func draft(_ request: DraftRequest, opening turn: Int, words: Int) -> Draft? {
        let composer = DraftComposer(request, turn: words)
        var draft: Draft?
        switch request.kind {
        case .ask:
            let openings = DraftOpening.all(composer.hand, channel: request.channel)
            guard openings.indices.contains(turn) else { return nil }
            draft = AskDraft(composer, openings[turn], index: turn).draft()
        case .followUp: draft = request.facts.asked.map { FollowUpDraft(composer: composer, asked: $0).draft() }
        case .thankYou: draft = request.facts.talk.flatMap { ThankYouDraft(composer, $0).draft() }
        case .declineReply: draft = DeclineDraft(composer: composer).draft()
        case .schedule: draft = ScheduleDraft(composer)?.draft()
        case .questions: draft = QuestionsDraft(composer).draft()
        }
        draft?.opening = turn
        return draft
    }

    // MARK: What is missing

    private func missing(for request: DraftRequest) -> [MissingFact] {
        let facts = request.facts
        var missing: [MissingFact] = []
        if request.kind != .questions, PersonName(facts.recipient.name).isEmpty { missing.append(.name) }
        switch request.kind {
        case .ask:
            let hand = DraftComposer(request, turn: 0).hand
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
