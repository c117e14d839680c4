import struct Foundation.Date

/// Picks varied slots out of those that keep the rules: at least three days, a morning and an afternoon, next week
/// before this one and the one after, never two within three hours.
struct SlotPick {
    private let count: Int
    private let nextMonday: Day
    private let kept: [SlotCandidate]
    private let wish: OfferRequest.DayPartWish?

    init(_ request: OfferRequest) {
        count = max(0, request.count)
        nextMonday = Day(request.now, in: request.theirZone).monday.adding(days: 7)
        kept = request.kept.map { span in
            let day = Day(span.start, in: request.theirZone)
            let minute = Int(span.start.timeIntervalSince(day.at(in: request.theirZone)) / 60)
            return SlotCandidate(span: span, day: day, minute: minute)
        }
        wish = request.part
    }

    /// The kept slots and those that go with them, in order.
    func choose(from candidates: [SlotCandidate]) -> [TimeSpan] {
        let varied = extended(kept, from: candidates)
        var best = varied
        if varied.count < count {
            // The best times may stand in each other's way where there are few.
            let dense = packed(kept, from: candidates)
            if dense.count > varied.count, variety(dense) >= variety(varied) { best = dense }
        }
        return best.map(\.span).sorted { $0.start < $1.start }
    }

    private func extended(_ start: [SlotCandidate], from candidates: [SlotCandidate]) -> [SlotCandidate] {
        var chosen = start
        var pool = candidates.filter { isApart($0, from: chosen) }
        while chosen.count < count {
            let round = SlotRound(chosen: chosen, pool: pool, nextMonday: nextMonday, wish: wish)
            guard let next = round.best() else { break }
            chosen.append(next)
            pool.removeAll { !isApart($0, from: [next]) }
        }
        return chosen
    }

    /// As many as there is room for: each day's earliest, and on from there.
    private func packed(_ start: [SlotCandidate], from candidates: [SlotCandidate]) -> [SlotCandidate] {
        var chosen = start
        for candidate in candidates where chosen.count < count && isApart(candidate, from: chosen) {
            chosen.append(candidate)
        }
        return chosen
    }

    private func isApart(_ candidate: SlotCandidate, from others: [SlotCandidate]) -> Bool {
        others.allSatisfy { abs($0.span.start.timeIntervalSince(candidate.span.start)) >= OfferRules.apart }
    }

    private func variety(_ slots: [SlotCandidate]) -> Int {
        min(SlotRound.wantedDays, Set(slots.map(\.day)).count) + Set(slots.map(\.part)).count
    }
}

/// One pick: what is still missing goes first, then the nicest.
struct SlotRound {
    static let wantedDays = 3

    let chosen: [SlotCandidate]
    /// Those that are far enough from what is chosen.
    let pool: [SlotCandidate]
    let nextMonday: Day
    let wish: OfferRequest.DayPartWish?

    func best() -> SlotCandidate? {
        var found: (slot: SlotCandidate, cost: Int)?
        for slot in narrowed() {
            let cost = cost(slot)
            if found.map({ cost < $0.cost }) ?? true { found = (slot, cost) }
        }
        return found?.slot
    }

    private func narrowed() -> [SlotCandidate] {
        if let wish, case let wished = pool.filter({ $0.part == wish }), !wished.isEmpty { return newDays(in: wished) }
        guard let part = missingPart() else { return newDays(in: pool) }
        return newDays(in: pool.filter { $0.part == part })
    }

    private func newDays(in slots: [SlotCandidate]) -> [SlotCandidate] {
        let days = Set(chosen.map(\.day))
        guard days.count < Self.wantedDays else { return slots }
        let fresh = slots.filter { !days.contains($0.day) }
        return fresh.isEmpty ? slots : fresh
    }

    /// A part of the day that is not offered yet; the one that fewer days have goes first, lest another slot take
    /// its only day.
    private func missingPart() -> OfferRequest.DayPartWish? {
        let had = Set(chosen.map(\.part))
        return OfferRequest.DayPartWish.allCases.filter { !had.contains($0) }
            .map { part in (part: part, days: Set(pool.lazy.filter { $0.part == part }.map(\.day)).count) }
            .filter { $0.days > 0 }
            .min { $0.days < $1.days }?.part
    }

    /// The lower the nicer; whole weeks outweigh a second slot on one day, that outweighs the hour.
    private func cost(_ slot: SlotCandidate) -> Int {
        week(slot) * 1000 + sameDay(slot) * 300 + usedPart(slot) * 40 + usedTime(slot) + weekday(slot) + hour(slot)
            + Int(min(slot.distance, 86_400) / 60)
    }

    private func week(_ slot: SlotCandidate) -> Int {
        let weeks = slot.day.monday.days(since: nextMonday) / 7
        return weeks == 0 ? 0 : weeks < 0 ? 1 : 1 + weeks
    }

    private func sameDay(_ slot: SlotCandidate) -> Int { chosen.count { $0.day == slot.day } }

    private func usedPart(_ slot: SlotCandidate) -> Int {
        let counts = OfferRequest.DayPartWish.allCases.filter { part in pool.contains { $0.part == part } }
            .map { part in chosen.count { $0.part == part } }
        return chosen.count { $0.part == slot.part } - (counts.min() ?? 0)
    }

    /// Four mornings at ten help nobody whose mornings at ten are taken.
    private func usedTime(_ slot: SlotCandidate) -> Int { chosen.count { abs($0.minute - slot.minute) < 60 } * 30 }

    private func weekday(_ slot: SlotCandidate) -> Int {
        let neighbours = chosen.contains { abs($0.day.days(since: slot.day)) == 1 } ? 6 : 0
        switch slot.day.weekday {
        case .monday: return neighbours + 8
        case .friday: return neighbours + 10
        default: return neighbours
        }
    }

    /// Not first thing, not over lunch, not last.
    private func hour(_ slot: SlotCandidate) -> Int {
        switch slot.minute {
        case ..<570: 12
        case ..<600: 6
        case ..<720: 0
        case ..<780: 30
        case ..<810: 10
        case ..<990: 0
        default: 10
        }
    }
}
