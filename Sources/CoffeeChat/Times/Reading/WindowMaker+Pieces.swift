/// Each piece of time as an interval.
extension WindowMaker {
    func pieces(_ group: OfferGroup, before: OfferGroup?, hasDays: Bool, _ outcome: inout Outcome) -> [Piece] {
        if !group.slots.isEmpty { return slotPieces(group, &outcome) }
        if let shift = group.shift { return shiftPieces(shift, &outcome) }
        var specs = group.days
        if specs.isEmpty {
            if group.spans.contains(where: { isNow($0.span) }) {
                specs = [.offset(0)]
            } else if let before, before.standing == .ruledOut, !before.days.isEmpty, before.sentence == group.sentence,
                !group.isEvery || before.days.allSatisfy(\.isSet)
            {
                specs = before.days
            } else if let picks = timeOnlyPicks(group) {
                return picks
            } else {
                return timeOnly(group, &outcome, hasDays: hasDays)
            }
        }
        var pieces: [Piece] = []
        for spec in specs {
            let days = days(spec)
            check(spec, days, &outcome)
            for day in days.prefix(31) {
                pieces += self.pieces(day, group, isFromSet: days.count > 1 || group.isEvery, &outcome)
            }
        }
        return pieces
    }

    /// With slots of ours on the table "Thursday" is the Thursday that we offered.
    func days(_ spec: DaySpec) -> [Day] {
        if case .plus(let day, let count) = spec, case .weekday(_, nil) = day {
            return days(day).map { $0.adding(days: count) }
        }
        guard case .weekday(let weekday, nil) = spec else { return calendar.days(spec) }
        let ours = Set(offered.map { theirs.day(at: $0.lowerBound) }.filter { $0.weekday.rawValue == weekday })
        return ours.count == 1 ? Array(ours) : calendar.days(spec)
    }

    func check(_ spec: DaySpec, _ days: [Day], _ outcome: inout Outcome) {
        guard case .date(let date) = spec else { return }
        if let weekday = date.weekday, let day = days.first, day.weekday.rawValue != weekday {
            outcome.ask.insert(.weekdayAndDate)
        }
    }

    func pieces(_ day: Day, _ group: OfferGroup, isFromSet: Bool, _ outcome: inout Outcome) -> [Piece] {
        guard !group.spans.isEmpty else {
            if let slot = onlySlot(day, 0..<1440, theirs), !isFromSet { return [slotPiece(slot, day)] }
            return [
                Piece(
                    span: instants(day, 540..<1020, .zone(theirs)), day: day, isFromSet: isFromSet, isExact: false,
                    slot: nil)
            ]
        }
        return group.spans.map { said in
            let clock = clock(said.zone)
            if case .part(let part) = said.span.form, !isFromSet || part != .allDay,
                let slot = onlySlot(day, part.reach, said.zone == .mine ? mine : theirs)
            {
                return slotPiece(slot, day)
            }
            var isOpen = false
            var minutes = said.span.minutes(chat: chat, isOpenEnded: &isOpen)
            if isOpen { outcome.ask.insert(.whenItEnds) }
            if case .rest = said.span.form, day != calendar.today { minutes = 540..<1020 }
            if case .nowUntil(let end) = said.span.form, day == calendar.today, end.isOpen {
                // 现在到十一点半, said at ten in the evening.
                minutes = 0..<end.resolved(after: theirs.minute(at: now))
            }
            if case .nowUntil = said.span.form, day != calendar.today { minutes = 540..<max(minutes.upperBound, 541) }
            let span = instants(day, minutes, clock)
            if said.span.isDoubtful, !offered.contains(where: { $0.lowerBound == span.lowerBound }) {
                outcome.ask.insert(.morningOrEvening)
            }
            if let slot = offered.firstIndex(where: { $0.lowerBound == span.lowerBound }), said.span.form.isExact {
                return slotPiece(slot, day)
            }
            let isExact =
                said.span.form.isExact || minutes.count == chat && said.span.form.hasClock && !said.span.form.isBound
            if isExact { outcome.named.insert(span.lowerBound) }
            return Piece(
                span: start(span, said, day), day: day, isFromSet: isFromSet, isExact: isExact, slot: nil,
                isClock: said.span.form.hasClock)
        }
    }

    /// "Until 4" today starts now, however early.
    func start(_ span: Span, _ said: OfferGroup.Span, _ day: Day) -> Span {
        switch said.span.form {
        case .until, .before:
            guard day == calendar.today, span.lowerBound > now, span.upperBound > now else { return span }
            if case .until = said.span.form { return now..<span.upperBound }
            return span
        case .rest: return max(span.lowerBound, min(now, span.upperBound))..<span.upperBound
        default: return span
        }
    }

    func instants(_ day: Day, _ minutes: Range<Int>, _ clock: Clock) -> Span {
        let start = clock.instant(day, minutes.lowerBound)
        return start..<max(start, clock.instant(day, minutes.upperBound))
    }
}
