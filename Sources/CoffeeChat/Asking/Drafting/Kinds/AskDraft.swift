/// The first message: how I found you, what I saw, who I am, the ask, the out, thanks.
struct AskDraft {
    private let composer: DraftComposer
    private let opening: DraftOpening
    private var hand: any DraftHand { composer.hand }

    init(_ composer: DraftComposer, _ opening: DraftOpening) {
        (self.composer, self.opening) = (composer, opening)
    }

    /// What is left out, step by step, until the message fits: what repeats, the second fact, the length of the chat.
    private struct Shape {
        var hears = true
        var tellsMe = true
        var second = true
        var isBrief = false
        /// The clauses in fewer words.
        var isTerse = false
        var length = true
        /// Whether both head and clause are said, or the shorter of the two.
        var isWhole = true
    }

    private var shapes: [Shape] {
        let brief = [
            Shape(hears: false, isBrief: true), Shape(hears: false, second: false, isBrief: true),
            Shape(hears: false, second: false, isBrief: true, isTerse: true),
            Shape(hears: false, second: false, isBrief: true, isTerse: true, isWhole: false),
            Shape(hears: false, tellsMe: false, second: false, isBrief: true, isTerse: true),
            Shape(hears: false, tellsMe: false, second: false, isBrief: true, isTerse: true, isWhole: false),
            Shape(
                hears: false, tellsMe: false, second: false, isBrief: true, isTerse: true, length: false, isWhole: false
            ),
        ]
        guard composer.request.length == .full else { return brief }
        return [Shape(), Shape(hears: false), Shape(hears: false, second: false)] + brief
    }

    func draft() -> Draft {
        var last = Draft(text: "")
        for shape in shapes {
            last = draft(shape)
            if composer.fits(last.text) { break }
        }
        return last
    }

    private func draft(_ shape: Shape) -> Draft {
        let (opening, used) = shape.isWhole ? whole(shape) : least()
        let leads = leadClauses(shape)
        let about = [
            opening, shape.tellsMe ? me(besides: used, isBrief: shape.isBrief) : nil, shape.hears ? hear(leads) : nil,
        ].compactMap {
            $0
        }
        let asking = [ask(shape), composer.isShortOut(shape.isBrief)].compactMap { $0 }
        let text =
            shape.isBrief
            ? composer.text([about + asking], thanksBeforeName: composer.sentence(.thanksBriefly))
            : composer.text([about, asking, composer.thanks])
        return Draft(text: text, subject: composer.subject(.subjectAsk), factsUsed: used)
    }

    // MARK: The opening

    private func leadClauses(_ shape: Shape) -> [DraftClause] {
        guard let index = opening.clause else { return [] }
        let lead = hand.clauses[index]
        guard shape.second else { return [lead] }
        let others = hand.clauses.enumerated().filter {
            $0.offset != index && $0.element.family != lead.family && $0.element.used.kind != .howFound
        }.map(\.element)
        guard let second = others.first(where: { $0.family == .job }) ?? others.first else { return [lead] }
        return [lead, second]
    }

    private func whole(_ shape: Shape) -> (DraftSentence?, [Draft.UsedFact]) {
        let clauses = leadClauses(shape)
        var used = clauses.map(\.used)
        let fact = fact(clauses, isTerse: shape.isTerse)
        guard let head = head(&used) else {
            // What the seeker typed need not stand on a profile.
            let isTyped = clauses.first?.family == .typed
            let part = shape.isBrief || isTyped ? DraftPart.sawBriefly : .saw
            return (fact.flatMap { composer.sentence(part, ["fact": $0]) }, used)
        }
        guard let fact else { return (DraftSentence(head, stop: hand.stop), used) }
        let rest = composer.choice.one(opening.head == .found ? .andSaw : .andNoticed, ["fact": fact]) ?? ""
        return (DraftSentence(head + rest, stop: hand.stop), used)
    }

    /// One clause, or two with the job first, as one tells a career.
    private func fact(_ clauses: [DraftClause], isTerse: Bool) -> String? {
        guard let lead = clauses.first else { return nil }
        guard clauses.count > 1 else { return isTerse ? lead.texts.dropFirst().first ?? lead.texts[0] : lead.texts[0] }
        var (first, second) = (lead, clauses[1])
        if second.family == .job, lead.family == .past { swap(&first, &second) }
        // The employer is said with the job.
        let (one, other) = (first.texts[0], second.isMove ? second.withoutEmployer : second.texts[0])
        let both = composer.choice.all(.sawTwo, ["fact": one, "second": hand.second(other, after: one)])
        // "that you speak Tagalog, as I do, and also that …"
        return both.first { !one.contains(",") || $0.dropFirst(one.count).hasPrefix(",") } ?? both.first
    }

    private func head(_ used: inout [Draft.UsedFact]) -> String? {
        switch opening.head {
        case .plain: return nil
        case .found:
            guard let found = hand.found else { return nil }
            used.insert(found.used, at: 0)
            return found.part.flatMap { composer.choice.one($0, ["found": found.text]) } ?? found.text
        case .known:
            used.insert(.init(.introducer, hand.places["introducer"] ?? ""), at: 0)
            return composer.choice.one(.knowBoth, hand.places)
        case .connected:
            used.insert(.init(.connected, hand.places["connected"] ?? ""), at: 0)
            return composer.choice.one(.connected, hand.places)
        }
    }

    /// The shortest that is still a fact about them.
    private func least() -> (DraftSentence?, [Draft.UsedFact]) {
        var ways: [(text: String, used: Draft.UsedFact)] = []
        if let found = hand.found, found.isConcrete {
            let text = found.part.flatMap { composer.choice.shortest($0, ["found": found.text]) } ?? found.text
            ways.append((text, found.used))
        }
        let own = opening.clause.map { [hand.clauses[$0]] } ?? []
        for clause in own + hand.clauses {
            for text in clause.texts {
                composer.choice.shortest(.sawBriefly, ["fact": text]).map { ways.append(($0, clause.used)) }
            }
        }
        // What the opening wanted, if it is short enough; else the shortest of all.
        let preferred = ways.first { $0.text.utf16.count <= (composer.request.language == .english ? 70 : 60) }
        guard let way = preferred ?? ways.min(by: { $0.text.utf16.count < $1.text.utf16.count }) else {
            return (nil, [])
        }
        return (DraftSentence(way.text, stop: hand.stop), [way.used])
    }

    // MARK: Me, and what I ask

    private func me(besides said: [Draft.UsedFact], isBrief: Bool) -> DraftSentence? {
        let places = hand.places
        if said.contains(where: { $0.kind == .move }), places["sameMove"] != nil {
            return composer.sentence(.myMoveToo)
        }
        if places["myTrade"] != nil, places["myField"] != nil {
            return isBrief ? composer.brief(.myMove) : composer.sentence(.myMove)
        }
        if places["myTitle"] != nil { return composer.sentence(.myTitle) }
        return composer.sentence(.myField)
    }

    private func hear(_ leads: [DraftClause]) -> DraftSentence? {
        if hand.places["topics"] != nil { return composer.sentence(.hearTopics) }
        let found = opening.head == .found ? hand.found?.text : nil
        let noticed = leads.first { $0.interest == .piece }?.texts[0]
        if let piece = (found ?? noticed).flatMap(hand.piece) { return composer.sentence(.hearPiece, ["piece": piece]) }
        return composer.sentence(leads.first?.interest == .move ? .hearMove : .hearWork)
    }

    private func ask(_ shape: Shape) -> DraftSentence? {
        if !shape.length { return composer.shortest(.askWithoutLength) }
        return composer.sentence(shape.isBrief ? .askBriefly : .ask)
    }
}

extension DraftComposer {
    /// Of a short note most is about them: one of at most 60 units where there is one.
    fileprivate func brief(_ part: DraftPart) -> DraftSentence? {
        let all = choice.all(part, hand.places)
        return (all.first { $0.utf16.count <= 60 } ?? all.first).map { DraftSentence($0, stop: hand.stop) }
    }

    fileprivate func isShortOut(_ isBrief: Bool) -> DraftSentence? { sentence(isBrief ? .outBriefly : .out) }
}
