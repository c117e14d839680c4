/// 每天晚上八点到九点，下周一到周五都行: an hour of every day, and then the days that are meant.
enum HabitRule {
    static func applied(to groups: [OfferGroup]) -> [OfferGroup] {
        var groups = groups.map { group in
            guard group.days.contains(.everyDay(week: nil)), group.days.contains(where: { $0.week != nil }) else {
                return group
            }
            var group = group
            group.days.removeAll { $0 == .everyDay(week: nil) }
            return group
        }
        guard let habit = groups.firstIndex(where: { isHabit($0) }) else { return groups }
        let meant = groups.indices.filter { $0 > habit && isBare(groups[$0], in: groups[habit].sentence) }
        guard !meant.isEmpty else { return groups }
        for index in meant { groups[index].spans = groups[habit].spans }
        groups.remove(at: habit)
        return groups
    }

    private static func isHabit(_ group: OfferGroup) -> Bool {
        group.standing == .offered && group.days == [.everyDay(week: nil)]
            && group.spans.contains { $0.span.form.hasClock }
    }

    private static func isBare(_ group: OfferGroup, in sentence: Int) -> Bool {
        group.standing == .offered && group.sentence == sentence && group.spans.isEmpty && group.slots.isEmpty
            && !group.days.isEmpty
    }
}
