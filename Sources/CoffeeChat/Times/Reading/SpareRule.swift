/// 周四有课，三点到四点可以; 下周都在出差，周四晚上能聊: the day or the week is taken, and a time of it is offered all
/// the same. What is said later and more exactly stands.
struct SpareRule {
    let calendar: DayCalendar

    /// For each group that offers, those before it that take nothing from it.
    func spared(_ groups: [OfferGroup]) -> [Int: Set<Int>] {
        var spared: [Int: Set<Int>] = [:]
        for (place, group) in groups.enumerated() where isOffer(group) {
            for before in 0..<place where isTaken(groups[before]) && groups[before].sentence == group.sentence {
                let isOfThatDay = (group.days.isEmpty || group.isCarried) && before == place - 1
                if isOfThatDay || isWithin(group, groups[before]) { spared[place, default: []].insert(before) }
            }
            guard place > 0, isHourWithin(group, groups[place - 1]) else { continue }
            spared[place, default: []].insert(place - 1)
        }
        return spared
    }

    private func isOffer(_ group: OfferGroup) -> Bool {
        group.standing == .offered && group.slots.isEmpty && group.shift == nil
            && group.spans.contains { $0.span.form != .part(.allDay) }
    }

    /// Whole days, in Chinese, and not by an exception.
    private func isTaken(_ group: OfferGroup) -> Bool {
        group.standing == .ruledOut && !group.isExcepted && group.isHan && group.slots.isEmpty && !group.days.isEmpty
            && group.spans.allSatisfy { $0.span.form == .part(.allDay) }
    }

    /// 两点到五点开会，中间三点到四点空着: hours inside those that are taken.
    private func isHourWithin(_ group: OfferGroup, _ taken: OfferGroup) -> Bool {
        guard taken.standing == .ruledOut, !taken.isExcepted, taken.isHan, taken.sentence == group.sentence,
            taken.spans.count == 1, group.days.isEmpty || group.days == taken.days, group.spans.count == 1,
            group.spans[0].span.form.hasClock
        else { return false }
        var isOpen = false
        let out: Range<Int>
        switch taken.spans[0].span.form {
        case .range: out = taken.spans[0].span.minutes(chat: 30, isOpenEnded: &isOpen)
        case .part(let part): out = part.reach
        default: return false
        }
        let own = group.spans[0].span.minutes(chat: 30, isOpenEnded: &isOpen)
        return out.lowerBound < own.lowerBound && own.upperBound <= out.upperBound && own.count < out.count
    }

    /// Some of the days that are taken, not all of them.
    private func isWithin(_ group: OfferGroup, _ taken: OfferGroup) -> Bool {
        let own = Set(group.days.flatMap(calendar.days))
        let all = Set(taken.days.flatMap(calendar.days))
        return !own.isEmpty && own.isSubset(of: all) && (own.count < all.count || own.count == 1)
    }
}
