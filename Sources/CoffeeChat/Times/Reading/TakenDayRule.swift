/// “Tuesday is packed but after 5 works”, “I'm teaching Monday, so only lunch”: hours of the day that was taken.
enum TakenDayRule {
    static func applied(to groups: [OfferGroup]) -> [OfferGroup] {
        var groups = groups
        var index = 1
        while index < groups.count {
            if isRest(groups[index], of: groups[index - 1]) {
                groups[index].days = groups[index - 1].days
                groups.remove(at: index - 1)
            } else {
                index += 1
            }
        }
        return groups
    }

    private static func isRest(_ group: OfferGroup, of day: OfferGroup) -> Bool {
        guard group.standing == .offered, group.isTurned, !group.isHan, group.days.isEmpty, group.slots.isEmpty,
            group.shift == nil, !group.spans.isEmpty, group.sentence == day.sentence
        else { return false }
        guard day.standing == .ruledOut, !day.isExcepted, day.slots.isEmpty, !day.days.isEmpty,
            day.spans.allSatisfy({ $0.span.form == .part(.allDay) })
        else { return false }
        // "Tuesday is out but any morning works" is of the other days.
        return !group.isEvery || day.days.allSatisfy(\.isSet)
    }
}
