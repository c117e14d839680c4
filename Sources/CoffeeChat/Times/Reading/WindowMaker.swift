/// Turns groups of days and times into intervals.
struct WindowMaker {
    /// What came of the groups.
    struct Outcome {
        var windows: [Span] = []
        /// Starts that they named themselves.
        var exact: Set<Int> = []
        var picked: Set<Int> = []
        /// Exact starts so far, for "same time on Friday".
        var named: Set<Int> = []
        var hasRejectedSlot = false
        var ask: Set<ReplyAsk> = []
    }

    typealias Span = Range<Int>

    let now: Int
    let chat: Int
    let theirs: ZoneClock
    let mine: ZoneClock
    let calendar: DayCalendar
    let offered: [Span]
    let named: (String) -> ZoneClock?
    /// "Anything but the first".
    let isAnythingBut: Bool

    /// "The afternoon ones".
    let isPluralSaid: Bool
    /// "The other two".
    let isRestSaid: Bool

    struct Piece {
        let span: Span
        let day: Day
        let isFromSet: Bool
        let isExact: Bool
        let slot: Int?
        /// Told by hours.
        var isClock = false
        /// Which of the groups that rule out take nothing from it.
        var spared: Set<Int> = []
    }

    enum Clock {
        case zone(ZoneClock)
        case fixed(Int)

        func instant(_ day: Day, _ minute: Int) -> Int {
            switch self {
            case .zone(let clock): clock.instant(day, minute: minute)
            case .fixed(let offset): day.number * 86_400 + minute * 60 - offset * 60
            }
        }
    }

    func clock(_ zone: ZoneRef?) -> Clock {
        switch zone {
        case nil, .theirs: .zone(theirs)
        case .mine: .zone(mine)
        case .named(let identifier): .zone(named(identifier) ?? theirs)
        case .offset(let minutes): .fixed(minutes)
        }
    }

    func make(_ groups: [OfferGroup]) -> Outcome {
        var outcome = Outcome()
        let changed = ChangeRule.applied(to: groups) { day in
            calendar.day(day).flatMap { onlySlot($0, 0..<1440, theirs) }
        }
        if changed.contains(where: { group in
            group.isChange && group.days.contains { isInAnotherWeek($0, group.slots.flatMap(numbers)) }
        }) {
            outcome.ask.insert(.whichDay)
        }
        let groups = NarrowRule(calendar: calendar).applied(
            to: HabitRule.applied(to: TakenDayRule.applied(to: joined(withSameSpans(withoutLooseAll(changed))))))
        let spared = SpareRule(calendar: calendar).spared(groups)
        let isRest =
            isAnythingBut && groups.allSatisfy { $0.standing == .ruledOut }
            && groups.contains { !$0.slots.isEmpty || !$0.days.isEmpty }
        var pieces: [Piece] = []
        let hasDays = groups.contains { $0.standing == .offered && !$0.days.isEmpty }
        for (index, group) in groups.enumerated() where group.standing == .offered {
            if let minutes = group.shift, let slot = pieces.last?.slot, pieces.count == 1 {
                pieces = [shifted(slot, by: minutes)]
                continue
            }
            for var piece in self.pieces(
                group, before: index > 0 ? groups[index - 1] : nil, hasDays: hasDays, &outcome)
            {
                piece.spared = spared[index] ?? []
                if spared[index] != nil { outcome.ask.insert(.somethingUnread) }
                pieces.append(piece)
            }
        }
        if pieces.isEmpty, !isRest { pieces = restOfBounded(groups, &outcome) }
        if isRest { pieces = offered.indices.map { slotPiece($0, theirs.day(at: offered[$0].lowerBound)) } }
        var rejected: Set<Int> = []
        for group in groups where group.standing == .ruledOut {
            // 周四可以，另外两个不行: the others, not the one that suits.
            if group.slots == [.all], !pieces.isEmpty { continue }
            for choice in group.slots { rejected.formUnion(numbers(choice)) }
        }
        outcome.hasRejectedSlot = !rejected.isEmpty
        pieces.removeAll { $0.slot.map(rejected.contains) ?? false }
        var spans: [Span] = []
        for piece in pieces {
            let ruling = groups.indices.filter { groups[$0].standing == .ruledOut && !piece.spared.contains($0) }
            var left = rest(of: piece, by: ruling.map { groups[$0] })
            if left.isEmpty, piece.isClock {
                // 下午三点以后收盘，周四三点半以后行: hours that are told of no day take none away altogether.
                left = rest(of: piece, by: ruling.map { groups[$0] }.filter { !$0.isHan || !$0.days.isEmpty })
                if !left.isEmpty { outcome.ask.insert(.somethingUnread) }
            }
            for span in left {
                let clipped = max(span.lowerBound, now)..<max(span.upperBound, max(span.lowerBound, now))
                guard clipped.count >= chat * 60, !piece.isExact || span.lowerBound >= now else { continue }
                spans.append(clipped)
                if let slot = piece.slot {
                    outcome.picked.insert(slot)
                } else if piece.isExact {
                    outcome.exact.insert(clipped.lowerBound)
                }
            }
            if spans.count > 400 { break }
        }
        outcome.windows = Self.merged(spans)
        if isToldTwice(pieces) { outcome.ask.insert(.somethingUnread) }
        if Self.overlap(spans) || isAtNight(spans, groups) { outcome.ask.insert(.somethingUnread) }
        // "From 1 until my 4 o'clock": an hour within what was offered is no start of its own.
        let within = outcome.exact.filter { start in
            spans.contains { $0.contains(start) && $0.lowerBound != start && $0.count > chat * 60 }
        }
        if !within.isEmpty {
            outcome.exact.subtract(within)
            outcome.ask.insert(.somethingUnread)
        }
        return outcome
    }

    func rest(of piece: Piece, by groups: [OfferGroup]) -> [Span] {
        groups.reduce([piece.span]) { rest, group in rest.flatMap { subtract(group, from: $0, piece) } }
    }

    /// Two stretches that share a part and are not the same: one of them was hardly meant so.
    static func overlap(_ spans: [Span]) -> Bool {
        let sorted = Set(spans).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        return zip(sorted, sorted.dropFirst()).contains { $0.upperBound > $1.lowerBound }
    }

    /// The whole of a day and hours of it, or one of ours and more of its day: one of the two is hardly meant.
    func isToldTwice(_ pieces: [Piece]) -> Bool {
        pieces.contains { whole in
            whole.slot == nil && !whole.isExact && whole.span == instants(whole.day, DayPart.allDay.span, .zone(theirs))
                && pieces.contains { $0.day == whole.day && $0.span != whole.span }
        }
    }

    /// Before six or after ten, and no zone that would tell why.
    func isAtNight(_ spans: [Span], _ groups: [OfferGroup]) -> Bool {
        guard !groups.contains(where: { $0.spans.contains { $0.zone != nil } }) else { return false }
        return spans.contains { span in
            guard !offered.contains(span) else { return false }
            let end = theirs.minute(at: span.upperBound)
            return theirs.minute(at: span.lowerBound) < 360 || end > 1320 || end < 360
        }
    }

    /// "Monday's no good before 3", 周一三点前不行: the rest of Monday may be meant, and is asked about.
    func restOfBounded(_ groups: [OfferGroup], _ outcome: inout Outcome) -> [Piece] {
        let bounded = groups.filter { group in
            group.standing == .ruledOut && group.days.count == 1 && !group.days[0].isSet && !group.spans.isEmpty
                && group.spans.allSatisfy { $0.span.form.isBound }
        }
        guard !bounded.isEmpty else { return [] }
        outcome.ask.insert(.somethingUnread)
        return bounded.flatMap { $0.days.flatMap(calendar.days) }.map { day in
            Piece(
                span: instants(day, DayPart.allDay.span, .zone(theirs)), day: day, isFromSet: false, isExact: false,
                slot: nil)
        }
    }

    /// 第二个改到周五: the Friday behind our slot may be meant.
    func isInAnotherWeek(_ day: DaySpec, _ slots: [Int]) -> Bool {
        guard case .weekday(_, nil) = day, let own = calendar.day(day) else { return false }
        return slots.contains { theirs.day(at: offered[$0].lowerBound).monday != own.monday }
    }

    static func merged(_ spans: [Span]) -> [Span] {
        var merged: [Span] = []
        for span in spans.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, span.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
            } else {
                merged.append(span)
            }
        }
        return merged
    }
}
