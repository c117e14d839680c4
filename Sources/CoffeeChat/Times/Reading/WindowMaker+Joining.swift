/// Days and hours that belong together.
extension WindowMaker {
    /// "Wednesday 1 to 2, or the same time on Thursday".
    func withSameSpans(_ groups: [OfferGroup]) -> [OfferGroup] {
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
    func withoutLooseAll(_ groups: [OfferGroup]) -> [OfferGroup] {
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
    func joined(_ groups: [OfferGroup]) -> [OfferGroup] {
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
            } else if isTold(group, again: groups[(index + 1)...]) {
                groups.remove(at: index)
            } else {
                index += 1
            }
        }
        return groups
    }

    /// "Afternoons are better, so Monday or Tuesday afternoon?": the days that follow lie within.
    func isTold(_ group: OfferGroup, again later: ArraySlice<OfferGroup>) -> Bool {
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
    func narrowed(_ spans: [OfferGroup.Span], by others: [OfferGroup.Span]) -> [OfferGroup.Span]? {
        guard spans.count == 1, case .part(let part) = spans[0].span.form, others.allSatisfy({ $0.span.form.hasClock })
        else { return nil }
        return others.map { other in
            var other = other
            if other.span.part == nil { other.span.part = part }
            return other
        }
    }

    func isNow(_ span: DaySpan) -> Bool {
        switch span.form {
        case .now, .nowUntil, .rest: true
        default: false
        }
    }
}
