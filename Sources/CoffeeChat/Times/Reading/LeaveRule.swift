/// “Free from 1, hard stop at 3”, 下午有空，但四点要去接孩子: the hour at which they go ends what they offered.
struct LeaveRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]

    private static let phrases = [
        "leave", "hard stop", "have to go", "got to go", "gotta go", "need to go", "must go", "head out", "heading out",
        "need to run", "have to run", "have to dash", "must dash", "need to be off", "have to be off", "be gone",
        "pick up", "picking up", "catch my", "catch a", "be out", "out by", "out of here", "off by", "away by",
        "gone by", "done by", "finished by", "finish by",
        "wrap up", "wrap by", "be elsewhere", "be home by", "be on a", "make tracks", "shoot off", "dash off", "scoot",
        "have to stop", "need to stop", "have to finish", "must finish",
    ]

    func apply(to items: inout [TimeItem]) {
        for (number, clause) in clauses.enumerated() where isLeaving(clause) && hasOffer(before: number, items) {
            for item in clause.items {
                guard let span = items[item].span, let clock = hour(span, items[item]),
                    !isBeforeOffer(clock, span.part, before: number, items)
                else { continue }
                items[item].content = .span(DaySpan(form: .after(clock), part: span.part))
                items[item].standing = .ruledOut
            }
        }
    }

    /// At four, or "by four".
    private func hour(_ span: DaySpan, _ item: TimeItem) -> ClockTime? {
        switch span.form {
        case .exact(let clock): clock
        case .before(let clock) where walk.words(item.tokens.lowerBound) == "by": clock
        default: nil
        }
    }

    /// 三点以后可以，两点有会: what comes first ends nothing.
    private func isBeforeOffer(_ clock: ClockTime, _ part: DayPart?, before number: Int, _ items: [TimeItem]) -> Bool {
        var index = number
        while index > 0, clauses[index].before < .sentence {
            index -= 1
            for item in clauses[index].items where items[item].standing == .offered {
                guard let span = items[item].span, case .after(let start) = span.form else { continue }
                if start.resolved(in: span.part) >= clock.resolved(in: part ?? span.part) { return true }
            }
        }
        return false
    }

    private func isLeaving(_ clause: ReplyClause) -> Bool {
        guard let first = clause.tokens.first, let last = clause.tokens.last, !clause.items.isEmpty else {
            return false
        }
        if clause.verdict == .busy, walk.isHan(last) { return true }
        let range = walk.tokens[first].range.lowerBound..<walk.tokens[last].range.upperBound
        return Self.phrases.contains { walk.text.contains(range, $0) }
    }

    /// A day or a stretch was offered in the same sentence, and the clause names no day of its own.
    private func hasOffer(before number: Int, _ items: [TimeItem]) -> Bool {
        guard !clauses[number].items.contains(where: { items[$0].day != nil }) else { return false }
        var index = number
        while index > 0, clauses[index].before < .sentence {
            index -= 1
            if clauses[index].items.contains(where: { isStretch(items[$0]) }) { return true }
        }
        return false
    }

    private func isStretch(_ item: TimeItem) -> Bool {
        item.standing == .offered && (item.day != nil || item.span.map { !$0.form.isExact } ?? false)
    }
}
