/// 周三那个改到周四，时间不变: the new day takes the place of the old one and keeps its hour.
enum ChangeRule {
    private static let words: Set<String> = [
        "改", "改到", "改成", "改为", "改在", "改至", "换", "换到", "换成", "换为", "挪到", "移到", "调到", "调成", "调整到", "推到", "推迟到",
        "延到", "延至", "延后到", "提前到", "顺延到", "挪", "挪至",
    ]

    static func isChange(_ item: TimeItem, _ walk: TokenWalk) -> Bool {
        let before = item.tokens.lowerBound - 1
        guard before >= 0 else { return false }
        guard walk.isHan(before) else { return isMoved(before, walk) }
        if words.contains(walk.words(before)) { return true }
        return ["到", "成", "至", "为"].contains(walk.words(before))
            && words.contains("\(walk.words(before - 1))到")
    }

    private static let movers: Set<String> = [
        "move", "moved", "moving", "shift", "shifted", "push", "pushed", "switch", "switched", "swap", "swapped",
        "change",
        "changed", "bump", "bumped", "reschedule", "rescheduled", "postpone", "slide", "nudge", "slip", "trade",
        "push it",
        "move it", "move that", "push that", "switch it", "change it", "swap it", "move this", "change that",
    ]

    /// "Could the Wednesday one move to Thursday": the verb stands in the same sentence, and not far.
    private static func isMoved(_ before: Int, _ walk: TokenWalk) -> Bool {
        guard
            walk.time(before) == .to
                || ["for", "to the", "over to", "back to", "forward to"].contains(walk.words(before))
        else { return false }
        for index in stride(from: before - 1, through: max(0, before - 6), by: -1) {
            if walk.isNewline(index) || walk.isSign(index, 0x2E) || walk.isSign(index, 0x3F) { return false }
            if movers.contains(walk.words(index)) { return true }
        }
        return false
    }

    static func applied(to groups: [OfferGroup], slotOn: (DaySpec) -> Int?) -> [OfferGroup] {
        var groups = groups
        var index = 1
        while index < groups.count {
            defer { index += 1 }
            let (old, new) = (groups[index - 1], groups[index])
            guard new.isChange, new.standing == .offered, !new.days.isEmpty, old.sentence == new.sentence,
                old.standing == .offered, old.shift == nil
            else { continue }
            if new.spans.isEmpty {
                groups[index].slots = []
                if !old.spans.isEmpty {
                    groups[index].spans = old.spans
                } else if !old.slots.isEmpty, old.slots != [.all] {
                    groups[index].slots = old.slots + [.sameTime]
                } else if old.days.count == 1, let slot = slotOn(old.days[0]) {
                    groups[index].slots = [.numbers([slot]), .sameTime]
                } else {
                    groups[index].slots = new.slots
                }
            }
            groups.remove(at: index - 1)
            index -= 1
        }
        return groups
    }
}
