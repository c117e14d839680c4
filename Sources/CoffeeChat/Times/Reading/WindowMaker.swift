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

    private struct Piece {
        let span: Span
        let day: Day
        let isFromSet: Bool
        let isExact: Bool
        let slot: Int?
    }

    private enum Clock {
        case zone(ZoneClock)
        case fixed(Int)

        func instant(_ day: Day, _ minute: Int) -> Int {
            switch self {
            case .zone(let clock): clock.instant(day, minute: minute)
            case .fixed(let offset): day.number * 86_400 + minute * 60 - offset * 60
            }
        }
    }

    private func clock(_ zone: ZoneRef?) -> Clock {
        switch zone {
        case nil, .theirs: .zone(theirs)
        case .mine: .zone(mine)
        case .named(let identifier): .zone(named(identifier) ?? theirs)
        case .offset(let minutes): .fixed(minutes)
        }
    }

    func make(_ groups: [OfferGroup]) -> Outcome {
        var outcome = Outcome()
        let groups = NarrowRule(calendar: calendar).applied(
            to: HabitRule.applied(to: joined(withSameSpans(withoutLooseAll(groups)))))
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
            pieces += self.pieces(group, before: index > 0 ? groups[index - 1] : nil, hasDays: hasDays, &outcome)
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
            let left = groups.filter { $0.standing == .ruledOut }.reduce([piece.span]) { rest, group in
                rest.flatMap { subtract(group, from: $0, piece) }
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

    /// Two stretches that share a part and are not the same: one of them was hardly meant so.
    private static func overlap(_ spans: [Span]) -> Bool {
        let sorted = Set(spans).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        return zip(sorted, sorted.dropFirst()).contains { $0.upperBound > $1.lowerBound }
    }

    /// Before six or after ten, and no zone that would tell why.
    private func isAtNight(_ spans: [Span], _ groups: [OfferGroup]) -> Bool {
        guard !groups.contains(where: { $0.spans.contains { $0.zone != nil } }) else { return false }
        return spans.contains { span in
            guard !offered.contains(span) else { return false }
            let end = theirs.minute(at: span.upperBound)
            return theirs.minute(at: span.lowerBound) < 360 || end > 1320 || end < 360
        }
    }

    /// "Monday's no good before 3", 周一三点前不行: the rest of Monday may be meant, and is asked about.
    private func restOfBounded(_ groups: [OfferGroup], _ outcome: inout Outcome) -> [Piece] {
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

    // MARK: Joining

    /// "Wednesday 1 to 2, or the same time on Thursday".
    private func withSameSpans(_ groups: [OfferGroup]) -> [OfferGroup] {
        var groups = groups
        for index in groups.indices where groups[index].slots == [.sameTime] && !groups[index].days.isEmpty {
            let before = groups[..<index].last {
                $0.standing == .offered && $0.spans.contains { !$0.span.form.isExact }
            }
            guard let before else { continue }
            groups[index].slots = []
            groups[index].spans = before.spans
        }
        return groups
    }

    /// "Option 1 or 3, either is fine": "either" adds nothing.
    private func withoutLooseAll(_ groups: [OfferGroup]) -> [OfferGroup] {
        let days = groups.filter { $0.standing == .offered && (!$0.days.isEmpty || !$0.spans.isEmpty) }.map(\.sentence)
        let groups = groups.filter { group in
            // "Tuesday or Thursday, both work"
            group.slots != [.all] || group.standing != .offered || !days.contains(group.sentence) || isRestSaid
        }
        let hasNumbers = groups.contains { group in
            group.standing == .offered && group.slots.contains { $0 != .all && $0 != .that && $0 != .sameTime }
        }
        guard hasNumbers else { return groups }
        return groups.filter { $0.slots != [.all] || $0.standing != .offered }.map { group in
            var group = group
            if group.standing == .offered { group.slots.removeAll { $0 == .all } }
            return group
        }
    }

    /// "Mornings work best. Tuesday or Thursday": times alone belong to days alone.
    private func joined(_ groups: [OfferGroup]) -> [OfferGroup] {
        var groups = groups
        var index = 0
        while index < groups.count {
            let group = groups[index]
            guard group.standing == .offered, group.days.isEmpty, group.slots.isEmpty, group.shift == nil,
                !group.spans.isEmpty, !group.spans.contains(where: { isNow($0.span) })
            else {
                index += 1
                continue
            }
            let earlier = groups[..<index].lastIndex { $0.standing == .offered && !$0.days.isEmpty && $0.slots.isEmpty }
            if let earlier,
                groups[earlier].spans.isEmpty || groups[earlier].spans.allSatisfy({ $0.span.form == .part(.allDay) })
            {
                let bare = groups[..<index].indices.filter {
                    groups[$0].standing == .offered && !groups[$0].days.isEmpty && groups[$0].spans.isEmpty
                }
                for one in bare.isEmpty ? [earlier] : bare { groups[one].spans = group.spans }
                groups.remove(at: index)
            } else if let earlier,
                groups[earlier].sentence == group.sentence || group.spans.allSatisfy({ $0.span.form.hasClock })
            {
                if let narrowed = narrowed(groups[earlier].spans, by: group.spans) {
                    groups[earlier].spans = narrowed
                } else {
                    groups[earlier].spans += group.spans
                }
                groups.remove(at: index)
            } else if let later = groups[(index + 1)...].firstIndex(where: {
                $0.standing == .offered && !$0.days.isEmpty
            }), groups[later].spans.isEmpty {
                for one in later..<groups.count
                where groups[one].standing == .offered && !groups[one].days.isEmpty && groups[one].spans.isEmpty
                    && groups[one].slots.isEmpty
                { groups[one].spans = group.spans }
                groups.remove(at: index)
            } else if group.isEvery, isTold(group, again: groups[(index + 1)...]) {
                groups.remove(at: index)
            } else {
                index += 1
            }
        }
        return groups
    }

    /// "Afternoons are better, so Monday or Tuesday afternoon?": the days that follow lie within.
    private func isTold(_ group: OfferGroup, again later: ArraySlice<OfferGroup>) -> Bool {
        let parts = group.spans.compactMap { said -> DayPart? in
            if case .part(let part) = said.span.form { return part }
            return nil
        }
        let named = later.filter { $0.standing == .offered && !$0.days.isEmpty && !$0.spans.isEmpty }
        guard parts.count == group.spans.count, let last = named.last else { return false }
        return named.allSatisfy { $0.sentence == last.sentence }
            && named.allSatisfy { other in
                other.spans.allSatisfy { said in
                    var isOpen = false
                    let minutes = said.span.minutes(chat: chat, isOpenEnded: &isOpen)
                    return parts.contains {
                        $0.reach.contains(minutes.lowerBound) && minutes.upperBound <= $0.reach.upperBound
                    }
                }
            }
    }

    /// "Tuesday afternoon. Say 3?"
    private func narrowed(_ spans: [OfferGroup.Span], by others: [OfferGroup.Span]) -> [OfferGroup.Span]? {
        guard spans.count == 1, case .part(let part) = spans[0].span.form, others.allSatisfy({ $0.span.form.hasClock })
        else { return nil }
        return others.map { other in
            var other = other
            if other.span.part == nil { other.span.part = part }
            return other
        }
    }

    private func isNow(_ span: DaySpan) -> Bool {
        switch span.form {
        case .now, .nowUntil, .rest: true
        default: false
        }
    }

    // MARK: Pieces

    private func pieces(_ group: OfferGroup, before: OfferGroup?, hasDays: Bool, _ outcome: inout Outcome) -> [Piece] {
        if !group.slots.isEmpty { return slotPieces(group, &outcome) }
        if let shift = group.shift { return shiftPieces(shift, &outcome) }
        var specs = group.days
        if specs.isEmpty {
            if group.spans.contains(where: { isNow($0.span) }) {
                specs = [.offset(0)]
            } else if let before, before.standing == .ruledOut, !before.days.isEmpty, before.sentence == group.sentence
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
    private func days(_ spec: DaySpec) -> [Day] {
        guard case .weekday(let weekday, nil) = spec else { return calendar.days(spec) }
        let ours = Set(offered.map { theirs.day(at: $0.lowerBound) }.filter { $0.weekday.rawValue == weekday })
        return ours.count == 1 ? Array(ours) : calendar.days(spec)
    }

    private func check(_ spec: DaySpec, _ days: [Day], _ outcome: inout Outcome) {
        guard case .date(let date) = spec else { return }
        if let weekday = date.weekday, let day = days.first, day.weekday.rawValue != weekday {
            outcome.ask.insert(.weekdayAndDate)
        }
    }

    private func pieces(_ day: Day, _ group: OfferGroup, isFromSet: Bool, _ outcome: inout Outcome) -> [Piece] {
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
            return Piece(span: start(span, said, day), day: day, isFromSet: isFromSet, isExact: isExact, slot: nil)
        }
    }

    /// "Until 4" today starts now, however early.
    private func start(_ span: Span, _ said: OfferGroup.Span, _ day: Day) -> Span {
        switch said.span.form {
        case .until, .before:
            guard day == calendar.today, span.lowerBound > now, span.upperBound > now else { return span }
            if case .until = said.span.form { return now..<span.upperBound }
            return span
        case .rest: return max(span.lowerBound, min(now, span.upperBound))..<span.upperBound
        default: return span
        }
    }

    private func instants(_ day: Day, _ minutes: Range<Int>, _ clock: Clock) -> Span {
        let start = clock.instant(day, minutes.lowerBound)
        return start..<max(start, clock.instant(day, minutes.upperBound))
    }

    // MARK: Our slots

    private func slotPiece(_ slot: Int, _ day: Day) -> Piece {
        Piece(span: offered[slot], day: day, isFromSet: false, isExact: true, slot: slot)
    }

    /// The one slot of ours that starts on that day within these minutes.
    private func onlySlot(_ day: Day, _ minutes: Range<Int>, _ clock: ZoneClock) -> Int? {
        let found = offered.indices.filter {
            clock.day(at: offered[$0].lowerBound) == day && minutes.contains(clock.minute(at: offered[$0].lowerBound))
        }
        return found.count == 1 ? found[0] : nil
    }

    private func numbers(_ choice: SlotChoice) -> [Int] {
        switch choice {
        case .numbers(let numbers): numbers.map { $0 < 0 ? offered.count + $0 : $0 }.filter(offered.indices.contains)
        case .first(let count): Array(offered.indices.prefix(count))
        case .last(let count): Array(offered.indices.suffix(count))
        case .all: Array(offered.indices)
        case .extreme(let isLatest):
            (isLatest
                ? offered.indices.max { offered[$0].lowerBound < offered[$1].lowerBound }
                : offered.indices.min { offered[$0].lowerBound < offered[$1].lowerBound }).map { [$0] } ?? []
        case .that: offered.count == 1 ? [0] : []
        case .sameTime: []
        }
    }

    private func slotPieces(_ group: OfferGroup, _ outcome: inout Outcome) -> [Piece] {
        if group.slots.contains(.sameTime) {
            let minutes = Set(
                (outcome.named.isEmpty ? offered.map(\.lowerBound) : Array(outcome.named)).map { theirs.minute(at: $0) }
            )
            guard minutes.count == 1, let minute = minutes.first else {
                outcome.ask.insert(.whichSlot)
                return []
            }
            return group.days.flatMap { calendar.days($0) }.prefix(14).map { day in
                Piece(
                    span: instants(day, minute..<(minute + chat), .zone(theirs)), day: day, isFromSet: false,
                    isExact: true, slot: nil)
            }
        }
        let days = Set(group.days.flatMap { calendar.days($0) })
        return group.slots.flatMap(numbers).filter {
            days.isEmpty || days.contains(theirs.day(at: offered[$0].lowerBound))
        }
        .map { slotPiece($0, theirs.day(at: offered[$0].lowerBound)) }
    }

    private func shiftPieces(_ minutes: Int, _ outcome: inout Outcome) -> [Piece] {
        guard offered.count == 1 else {
            if !offered.isEmpty { outcome.ask.insert(.whichSlot) }
            return []
        }
        return [shifted(0, by: minutes)]
    }

    private func shifted(_ slot: Int, by minutes: Int) -> Piece {
        let start = offered[slot].lowerBound + minutes * 60
        return Piece(
            span: start..<(start + offered[slot].count), day: theirs.day(at: start), isFromSet: false, isExact: true,
            slot: nil)
    }

    /// "3pm works", "the morning one": a slot of ours with that time.
    private func timeOnlyPicks(_ group: OfferGroup) -> [Piece]? {
        guard !offered.isEmpty else { return nil }
        var found: [Int] = []
        for said in group.spans {
            let clock =
                said.zone == .mine
                ? mine
                : said.zone.flatMap { zone in if case .named(let name) = zone { return named(name) } else { return nil }
                } ?? theirs
            var isOpen = false
            let minutes = said.span.minutes(chat: chat, isOpenEnded: &isOpen)
            let fitting = offered.indices.filter { index in
                let minute = clock.minute(at: offered[index].lowerBound)
                if case .part(let part) = said.span.form { return part.reach.contains(minute) }
                guard said.span.form.isExact else { return minutes.contains(minute) }
                return minute == minutes.lowerBound || said.span.part == nil && abs(minute - minutes.lowerBound) == 720
            }
            if said.span.form.isExact || fitting.count == 1 || isPluralSaid && !said.span.form.hasClock {
                found += fitting
            }
        }
        return found.isEmpty ? nil : found.map { slotPiece($0, theirs.day(at: offered[$0].lowerBound)) }
    }

    private func timeOnly(_ group: OfferGroup, _ outcome: inout Outcome, hasDays: Bool) -> [Piece] {
        if group.spans.allSatisfy({ $0.span.form == .part(.allDay) }) { return [] }
        if hasDays, !group.isEvery, group.spans.allSatisfy({ $0.span.form.isExact }) {
            outcome.ask.insert(.somethingUnread)
            return []
        }
        let isExact = group.spans.allSatisfy { $0.span.form.isExact || !$0.span.form.hasClock && !group.isEvery }
        var days: [Day] = []
        if group.isEvery || !isExact && offered.isEmpty {
            days = calendar.days(.workdays(week: nil))
            if !group.isEvery { outcome.ask.insert(.whichDay) }
        } else {
            if offered.count != 1 { outcome.ask.insert(.whichDay) }
            days = offered.first.map { [theirs.day(at: $0.lowerBound)] } ?? [calendar.today]
        }
        let pieces = days.flatMap { self.pieces($0, group, isFromSet: group.isEvery, &outcome) }
        return pieces.filter { $0.span.lowerBound >= now }
    }

    // MARK: What is ruled out

    private func subtract(_ group: OfferGroup, from span: Span, _ piece: Piece) -> [Span] {
        guard piece.slot == nil || !group.days.isEmpty else { return [span] }
        guard group.slots.isEmpty, group.days.isEmpty || group.days.contains(where: { rules($0, out: piece) }) else {
            return [span]
        }
        guard !group.spans.isEmpty else { return group.days.isEmpty ? [span] : [] }
        // "My meeting ends at 4" rules out nothing that can be told.
        if group.days.isEmpty, !group.isExcepted, group.spans.allSatisfy({ $0.span.form.isExact }) { return [span] }
        var rest = [span]
        for said in group.spans {
            let clock = clock(said.zone)
            if isNow(said.span), piece.day != calendar.today { continue }
            for offset in -1...1 {
                let day = piece.day.adding(days: offset)
                var minutes = reach(said.span)
                if group.isExcepted, said.span.form.isExact {
                    minutes = minutes.lowerBound..<max(minutes.upperBound, minutes.lowerBound + 60)
                }
                let out = instants(day, minutes, clock)
                rest = rest.flatMap { Self.minus($0, out) }
            }
        }
        return rest
    }

    private func rules(_ spec: DaySpec, out piece: Piece) -> Bool {
        if (piece.slot == nil ? calendar.days(spec) : days(spec)).contains(piece.day) { return true }
        guard piece.isFromSet else { return false }
        switch spec {
        case .weekday(let weekday, nil), .everyWeekday(let weekday, _): return piece.day.weekday.rawValue == weekday
        default: return false
        }
    }

    private func reach(_ span: DaySpan) -> Range<Int> {
        var open = false
        switch span.form {
        case .part(let part): return part.reach
        case .after(let clock): return clock.resolved(in: span.part)..<1440
        // 中午到三点
        case .until(let clock) where span.part != nil:
            return (span.part?.span.lowerBound ?? 0)..<max(1, clock.resolved(in: .afternoon))
        case .before(let clock), .until(let clock), .nowUntil(let clock):
            return 0..<max(1, clock.resolved(in: span.part))
        default: return span.minutes(chat: chat, isOpenEnded: &open)
        }
    }

    private static func minus(_ span: Span, _ out: Span) -> [Span] {
        guard out.overlaps(span), !out.isEmpty else { return [span] }
        var rest: [Span] = []
        if span.lowerBound < out.lowerBound { rest.append(span.lowerBound..<out.lowerBound) }
        if out.upperBound < span.upperBound { rest.append(out.upperBound..<span.upperBound) }
        return rest
    }
}
