/// What was told once more, and more exactly, counts as told the second time: “Weekends only: Saturday 10 to 12”,
/// “the 5th, 6th or 9th. On the 6th only from 2”, 周四周五都可以，周五只有上午.
struct NarrowRule {
    let calendar: DayCalendar

    func applied(to groups: [OfferGroup]) -> [OfferGroup] {
        groups.enumerated().compactMap { index, group in
            guard isWide(group) else { return group }
            if isPicked(from: group, in: groups[(index + 1)...]) { return nil }
            if isSettled(group, in: groups[(index + 1)...]) { return nil }
            if isRepeated(group, in: groups[..<index]) { return nil }
            let later = groups[(index + 1)...].filter { isNarrow($0) }
            guard !later.isEmpty else { return group }
            return narrowed(group, by: later)
        }
    }

    /// Nil where nothing is left that was not told again.
    private func narrowed(_ group: OfferGroup, by later: [OfferGroup]) -> OfferGroup? {
        let days = Set(group.days.flatMap(calendar.days))
        if days.count > 1, group.spans.isEmpty, group.days.allSatisfy({ $0.isSet || isHabit($0) }) {
            let isToldAgain = later.contains { $0.days.allSatisfy { isOne(of: days, $0) } || isAll(of: days, $0) }
            if isToldAgain, later.allSatisfy(\.isTurned) { return without(days, later, group) }
            return isToldAgain ? nil : group
        }
        var left = group
        left.days = group.days.filter { spec in
            let own = calendar.days(spec)
            return own.count != 1 || !later.contains { covers($0, own[0], group) }
        }
        return left.days.isEmpty ? nil : left
    }

    /// 周末都行，但周六只有上午: of the others nothing was said.
    private func without(_ days: Set<Day>, _ later: [OfferGroup], _ group: OfferGroup) -> OfferGroup? {
        let told = Set(later.flatMap { $0.days.flatMap(calendar.days) })
        var left = group
        left.days = days.subtracting(told).sorted().map {
            .date(.init(day: $0.day, month: $0.month, year: $0.year))
        }
        return left.days.isEmpty ? nil : left
    }

    /// “Tuesday after 3 or Thursday before noon. Tuesday it is”: told again with less, it adds nothing.
    private func isRepeated(_ group: OfferGroup, in earlier: ArraySlice<OfferGroup>) -> Bool {
        guard group.spans.isEmpty else { return false }
        return group.days.allSatisfy { spec in
            let own = calendar.days(spec)
            return own.count == 1
                && earlier.contains { before in
                    before.standing == .offered && !before.spans.isEmpty && before.slots.isEmpty
                        && before.days.contains { calendar.days($0) == own }
                }
        }
    }

    /// “Weekends only. The 14th or 15th?”: what is usual, and then the days that are meant.
    private func isPicked(from group: OfferGroup, in later: ArraySlice<OfferGroup>) -> Bool {
        guard group.spans.isEmpty, group.days.allSatisfy({ isHabit($0) }),
            let next = later.first, next.standing == .offered, !next.days.isEmpty
        else { return false }
        let days = Set(group.days.flatMap(calendar.days))
        return next.days.allSatisfy { isOne(of: days, $0) && !isHabit($0) }
    }

    /// “Wednesday onwards I'm flexible. Let's say Wednesday afternoon or Thursday”: the days that are meant.
    private func isSettled(_ group: OfferGroup, in later: ArraySlice<OfferGroup>) -> Bool {
        guard group.spans.isEmpty, group.days.count == 1, group.days[0].isBound else { return false }
        let days = Set(group.days.flatMap(calendar.days))
        let meant = later.filter { $0.standing == .offered && $0.sentence > group.sentence }
        return !meant.isEmpty
            && meant.allSatisfy { !$0.days.isEmpty && $0.slots.isEmpty && $0.days.allSatisfy { isOne(of: days, $0) } }
    }

    /// Sundays, weekends: every one of them.
    private func isHabit(_ day: DaySpec) -> Bool {
        switch day {
        case .everyWeekday, .weekends: true
        default: false
        }
    }

    private func isWide(_ group: OfferGroup) -> Bool {
        group.standing == .offered && group.slots.isEmpty && group.shift == nil && !group.days.isEmpty
            && group.spans.allSatisfy { !$0.span.form.hasClock }
    }

    private func isNarrow(_ group: OfferGroup) -> Bool {
        group.standing == .offered && !group.days.isEmpty && !group.spans.isEmpty
    }

    /// 周中比较松，下周周中的上午: the same days.
    private func isAll(of days: Set<Day>, _ group: OfferGroup) -> Bool {
        group.isHan && Set(group.days.flatMap(calendar.days)) == days
    }

    private func isOne(of days: Set<Day>, _ spec: DaySpec) -> Bool {
        let own = calendar.days(spec)
        return own.count == 1 && days.contains(own[0])
    }

    /// A whole day is narrowed by any stretch of it, a part of the day only by hours.
    private func covers(_ later: OfferGroup, _ day: Day, _ group: OfferGroup) -> Bool {
        guard later.days.contains(where: { calendar.days($0) == [day] }) else { return false }
        return group.spans.isEmpty || group.spans.allSatisfy { $0.span.form == .part(.allDay) }
            || later.spans.allSatisfy { $0.span.form.hasClock }
    }
}
