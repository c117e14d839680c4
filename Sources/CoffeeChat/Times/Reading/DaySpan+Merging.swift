/// Times that are said in two goes.
extension DaySpan {
    /// "Thursday evening, 6-8": the part settles the hours and the hours narrow the part.
    ///
    /// Returns whether the two are one, which is then kept here.
    mutating func merge(_ span: DaySpan, _ gap: ItemGap?, isAcrossDay: Bool) -> Bool {
        guard isAcrossDay || !(gap?.isJoined ?? true) && !(gap?.isSentence ?? true) else { return false }
        if case .part(let part) = form, span.form.hasClock, span.part == nil, part != .allDay || !isAcrossDay {
            var merged = span
            merged.part = part == .allDay ? nil : part
            if case .exact(let clock) = span.form, clock.isCertain, !clock.isOpen, !part.reach.contains(clock.minute),
                gap?.hasComma ?? false
            {
                return false
            }
            self = merged
            return true
        }
        if case .part(let part) = span.form, form.hasClock, self.part == nil, gap?.isTight ?? false || isAcrossDay,
            part != .allDay
        {
            self.part = part
            return true
        }
        // 3点到5点 said twice over is one: "after 3, before 5", "from 2 tomorrow until 4".
        if case .after(let from) = form, !(gap?.hasOr ?? true) {
            switch span.form {
            case .before(let to), .until(let to):
                // 早上九点以后，晚上十点以前
                if let later = span.part, let part, later != part {
                    let ends = [from.resolved(in: part), to.resolved(in: later)].map {
                        ClockTime(minute: $0, isOpen: false, isCertain: true)
                    }
                    self = DaySpan(form: .range(ends[0], ends[1]))
                    return true
                }
                form = .range(from, to)
                return true
            default: break
            }
        }
        return false
    }
}

extension OfferGroup.Span {
    /// "Evening, 6 or 7": the second hour is in the evening too; "9 or 10 pm".
    func inheriting(from last: OfferGroup.Span?, _ gap: ItemGap?) -> OfferGroup.Span {
        guard let last, span.part == nil, span.form.hasClock, let part = last.span.part, gap?.isList ?? false
        else { return self }
        if case .exact(let clock) = span.form, !clock.isOpen { return self }
        var later = self
        later.span.part = part
        return later
    }
}
