/// Times that are taken out again.
extension WindowMaker {
    func subtract(_ group: OfferGroup, from span: Span, _ piece: Piece) -> [Span] {
        guard piece.slot == nil || !group.days.isEmpty else { return [span] }
        guard group.slots.isEmpty, group.days.isEmpty || group.days.contains(where: { rules($0, out: piece) }) else {
            return [span]
        }
        guard !group.spans.isEmpty else { return group.days.isEmpty ? [span] : [] }
        // "My meeting ends at 4" rules out nothing that can be told.
        if group.days.isEmpty, !group.isExcepted, group.spans.allSatisfy({ $0.span.form.isExact }) { return [span] }
        // 三点半接孩子，要么两点要么五点: an hour that is named stands behind the hour at which they go.
        if group.days.isEmpty, !group.isExcepted, piece.isExact, piece.isClock,
            group.spans.allSatisfy({ if case .after = $0.span.form { true } else { false } })
        {
            return [span]
        }
        // 下午要接孩子，三点前可以: an hour within what is taken up says more than the part of the day.
        if !group.isExcepted, piece.isClock, !group.spans.isEmpty,
            group.spans.allSatisfy({ said in
                guard case .part(let part) = said.span.form, part != .allDay else { return false }
                let out = instants(piece.day, part.reach, clock(said.zone))
                return out.contains(span.lowerBound) != out.contains(span.upperBound)
                    && (out.lowerBound < span.lowerBound || span.upperBound < out.upperBound)
            })
        {
            return [span]
        }
        // 晚上加班到八点，八点半以后可以: from the hour at which it ends.
        if !group.isExcepted, piece.isClock, group.spans.contains(where: { $0.span.form.isExact }),
            group.spans.allSatisfy({ said in
                if case .part = said.span.form { return true }
                guard said.span.form.isExact else { return false }
                return instants(piece.day, reach(said.span), clock(said.zone)).lowerBound <= span.lowerBound
            }), group.spans.contains(where: { !$0.span.form.isExact })
        {
            return [span]
        }
        // 上午要带组会，十点半到十二点能喘口气: an hour that was offered stands within a part of the day that was not.
        // "Not before 11 and not over lunch" leaves two stretches all the same.
        if group.days.isEmpty, !group.isExcepted, piece.isClock,
            group.spans.allSatisfy({ said in
                let out = instants(piece.day, reach(said.span), clock(said.zone))
                return !said.span.form.hasClock
                    && !(span.lowerBound < out.lowerBound && out.upperBound < span.upperBound)
            })
        {
            return [span]
        }
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

    func rules(_ spec: DaySpec, out piece: Piece) -> Bool {
        if (piece.slot == nil ? calendar.days(spec) : days(spec)).contains(piece.day) { return true }
        guard piece.isFromSet else { return false }
        switch spec {
        case .weekday(let weekday, nil), .everyWeekday(let weekday, _): return piece.day.weekday.rawValue == weekday
        default: return false
        }
    }

    func reach(_ span: DaySpan) -> Range<Int> {
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

    static func minus(_ span: Span, _ out: Span) -> [Span] {
        guard out.overlaps(span), !out.isEmpty else { return [span] }
        var rest: [Span] = []
        if span.lowerBound < out.lowerBound { rest.append(span.lowerBound..<out.lowerBound) }
        if out.upperBound < span.upperBound { rest.append(out.upperBound..<span.upperBound) }
        return rest
    }
}
