/// What turns the points up or down: the craft that is sought, time, place, language and level.
extension MatchScorer {
    func turnByCraft(_ person: MatchPerson, _ reading: PersonReading, _ sum: inout Sum) {
        turnByExclusion(person, reading, &sum)
        guard !offer.crafts.isEmpty, !person.title.isEmpty else { return }
        let own = reading.entries.filter {
            switch $0.source {
            case .title, .skill, .wish, .only: true
            default: false
            }
        }
        let isOne = offer.crafts.contains { craft in
            own.contains {
                let table = NotionTable.shared
                return table.nearness(craft, $0.notion) >= 0.2 || table.isPart($0.notion, of: craft)
            }
        }
        if !isOne { sum.turn(.otherCraft(person.title), by: MatchWeights.otherCraft) }
    }

    /// "Picture books and nothing else": all else is refused.
    private func turnByExclusion(_ person: MatchPerson, _ reading: PersonReading, _ sum: inout Sum) {
        var sentence: Range<Int>?
        for entry in reading.entries {
            guard case .only(let said) = entry.source else { continue }
            let isMet = offer.terms.contains { NotionTable.shared.nearness($0.notion, entry.notion) >= 0.4 }
            if isMet { return }
            sentence = said
        }
        guard let sentence else { return }
        sum.turn(.onlyElse(sentence: person.notes.units(sentence)), by: MatchWeights.onlyElse)
    }

    // MARK: Time and money

    func turnByTime(_ person: MatchPerson, _ reading: PersonReading, wish: Float, _ sum: inout Sum) {
        if let sentence = refusal(reading) {
            let isWished = wish > 0.35 * sum.points
            sum.turn(
                .takesNothing(sentence: person.notes.units(sentence)),
                by: isWished ? MatchWeights.takesNothingButWishes : MatchWeights.takesNothing)
        } else if let sentence = reading.marks[.free] {
            sum.turn(
                .isFree(sentence: person.notes.units(sentence)),
                by: offer.kind == .job ? MatchWeights.needsJob : MatchWeights.free)
        }
        guard offer.isUnpaid else { return }
        if let sentence = reading.marks[.gratis] {
            sum.turn(.worksForLittle(sentence: person.notes.units(sentence)), by: MatchWeights.littlePay)
        } else if let sentence = reading.marks[.paid] {
            sum.turn(.wantsPay(sentence: person.notes.units(sentence)), by: MatchWeights.wantsPay)
        }
    }

    private func refusal(_ reading: PersonReading) -> Range<Int>? {
        if let sentence = reading.marks[.full] { return sentence }
        switch offer.kind {
        case .job: return reading.marks[.nojobs]
        case .gig: return reading.marks[.nogigs]
        case .talk, nil: return nil
        }
    }

    // MARK: Place

    func turnByPlace(_ person: MatchPerson, _ reading: PersonReading, _ sum: inout Sum) {
        guard !offer.places.isEmpty else { return }
        let table = MatchPlaceTable.shared
        func nearness(_ place: Place) -> Float { offer.places.map { table.nearness($0, place) }.max() ?? 0 }
        let home = reading.home.map(nearness).max() ?? 0
        turnByAbroad(person, reading, home: home, nearness, &sum)
        if home >= 1 {
            sum.turn(.livesNear(person.place), by: MatchWeights.sameTown)
        } else if home >= 0.6 {
            // Worth a little, and no reason to name: "lives in Europe".
            sum.turnQuietly(by: MatchWeights.sameCountry)
        } else if offer.way == .onsite, !offer.helpsMoving, !reading.home.isEmpty,
            !reading.abroad.contains(where: { $0.stance == .drawn && nearness($0.place) >= 0.6 })
        {
            sum.turn(.farAway(person.place), by: MatchWeights.farAway)
        }
        if let sentence = reading.marks[.stay], home >= 1 {
            // Who cannot leave is helped most by what is near.
            sum.turn(.staysNear(sentence: person.notes.units(sentence)), by: MatchWeights.boundHere)
        } else if let sentence = reading.marks[.stay], home < 0.9, offer.way != .remote {
            sum.turn(.staysWhereTheyAre(sentence: person.notes.units(sentence)), by: MatchWeights.stays)
        }
    }

    private func turnByAbroad(
        _ person: MatchPerson, _ reading: PersonReading, home: Float, _ nearness: (Place) -> Float, _ sum: inout Sum
    ) {
        if let only = reading.abroad.first(where: { $0.stance == .only }), nearness(only.place) < 0.6,
            offer.way != .remote
        {
            sum.turn(.staysWhereTheyAre(sentence: person.notes.units(only.sentence)), by: MatchWeights.stays)
        }
        guard let near = reading.abroad.max(by: { nearness($0.place) < nearness($1.place) }),
            nearness(near.place) >= 0.6
        else { return }
        let sentence = person.notes.units(near.sentence)
        switch near.stance {
        case .off: sum.turn(.staysWhereTheyAre(sentence: sentence), by: MatchWeights.leftPlace)
        case .drawn, .only:
            sum.turn(.drawnTo(sentence: sentence), by: MatchWeights.drawn)
        case .mention where home < 0.6:
            sum.turn(.drawnTo(sentence: sentence), by: MatchWeights.mentionsPlace)
        case .mention: break
        }
    }

    // MARK: Language and level

    func turnByLanguage(_ reading: PersonReading, _ sum: inout Sum) {
        for tongue in Set(offer.tongues).sorted(by: { $0.name < $1.name }) where tongue.name != "english" {
            if reading.tongues.contains(tongue) {
                sum.turn(.speaks(tongue), by: MatchWeights.speaks)
            } else if !reading.home.isEmpty {
                sum.turn(.lacksLanguage(tongue), by: MatchWeights.lacksLanguage)
            }
        }
    }

    func turnByLevel(_ reading: PersonReading, _ sum: inout Sum) {
        guard let level = offer.level, let rung = reading.rung else { return }
        switch level {
        case .junior:
            if rung >= .senior { sum.turn(.otherLevel, by: MatchWeights.otherLevel) }
            if rung <= .junior { sum.turn(.rightLevel, by: MatchWeights.rightLevel) }
        case .senior:
            if rung <= .junior { sum.turn(.otherLevel, by: MatchWeights.otherLevel) }
            if rung >= .senior { sum.turn(.rightLevel, by: MatchWeights.rightLevel) }
        case .boss:
            if rung <= .junior { sum.turn(.otherLevel, by: MatchWeights.otherLevel) }
            if rung >= .lead { sum.turn(.rightLevel, by: MatchWeights.rightLevel) }
        }
    }
}
