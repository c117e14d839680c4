/// Times of ours that they take up.
extension WindowMaker {
    func slotPiece(_ slot: Int, _ day: Day) -> Piece {
        Piece(span: offered[slot], day: day, isFromSet: false, isExact: true, slot: slot)
    }

    /// The one slot of ours that starts on that day within these minutes.
    func onlySlot(_ day: Day, _ minutes: Range<Int>, _ clock: ZoneClock) -> Int? {
        let found = offered.indices.filter {
            clock.day(at: offered[$0].lowerBound) == day && minutes.contains(clock.minute(at: offered[$0].lowerBound))
        }
        return found.count == 1 ? found[0] : nil
    }

    func numbers(_ choice: SlotChoice) -> [Int] {
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

    func slotPieces(_ group: OfferGroup, _ outcome: inout Outcome) -> [Piece] {
        if group.slots.contains(.sameTime) {
            let meant = group.slots.flatMap(numbers).map { offered[$0].lowerBound }
            let told = outcome.named.isEmpty ? offered.map(\.lowerBound) : Array(outcome.named)
            let minutes = Set((meant.isEmpty ? told : meant).map { theirs.minute(at: $0) })
            guard minutes.count == 1, let minute = minutes.first else {
                outcome.ask.insert(.whichSlot)
                return []
            }
            if let day = sameDay(in: group) { return [shifted(day.slot, by: day.days * 1440)] }
            return group.days.flatMap { calendar.days($0) }.prefix(14).map { day in
                Piece(
                    span: instants(day, minute..<(minute + chat), .zone(theirs)), day: day, isFromSet: false,
                    isExact: true, slot: nil)
            }
        }
        if let own = movedSlot(group) { return [own] }
        let days = Set(group.days.flatMap { calendar.days($0) })
        return group.slots.flatMap(numbers).filter {
            days.isEmpty || days.contains(theirs.day(at: offered[$0].lowerBound))
        }
        .map { slotPiece($0, theirs.day(at: offered[$0].lowerBound)) }
    }

    /// 下周同一时间: of a week as of our slot, which is the only one.
    private func sameDay(in group: OfferGroup) -> (slot: Int, days: Int)? {
        guard offered.count == 1, group.isHan, group.days.count == 1, group.days[0].isWeek,
            let first = calendar.days(group.days[0]).first
        else { return nil }
        let own = theirs.day(at: offered[0].lowerBound)
        let days = first.monday.days(since: own.monday)
        return days > 0 ? (0, days) : nil
    }

    /// 第一个改到三点行吗: the day of our slot, at an hour of their own.
    private func movedSlot(_ group: OfferGroup) -> Piece? {
        let slots = group.slots.flatMap(numbers)
        guard group.isHan, slots.count == 1, group.days.isEmpty, group.spans.count == 1,
            let said = group.spans.first, case .exact = said.span.form, said.zone == nil
        else { return nil }
        let day = theirs.day(at: offered[slots[0]].lowerBound)
        var isOpen = false
        let span = instants(day, said.span.minutes(chat: chat, isOpenEnded: &isOpen), .zone(theirs))
        guard span.lowerBound != offered[slots[0]].lowerBound else { return nil }
        return Piece(span: span, day: day, isFromSet: false, isExact: true, slot: nil)
    }

    func shiftPieces(_ minutes: Int, _ outcome: inout Outcome) -> [Piece] {
        guard offered.count == 1 else {
            if !offered.isEmpty { outcome.ask.insert(.whichSlot) }
            return []
        }
        return [shifted(0, by: minutes)]
    }

    func shifted(_ slot: Int, by minutes: Int) -> Piece {
        // Whole days keep the hour on their clock, whatever becomes of summer time.
        let start =
            minutes % 1440 == 0
            ? theirs.instant(
                theirs.day(at: offered[slot].lowerBound).adding(days: minutes / 1440),
                minute: theirs.minute(at: offered[slot].lowerBound))
            : offered[slot].lowerBound + minutes * 60
        return Piece(
            span: start..<(start + offered[slot].count), day: theirs.day(at: start), isFromSet: false, isExact: true,
            slot: nil)
    }

    /// "3pm works", "the morning one": a slot of ours with that time.
    func timeOnlyPicks(_ group: OfferGroup) -> [Piece]? {
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

    func timeOnly(_ group: OfferGroup, _ outcome: inout Outcome, hasDays: Bool) -> [Piece] {
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
}
