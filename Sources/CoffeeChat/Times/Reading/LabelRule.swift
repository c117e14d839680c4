/// “9-10 call, 10-11 free, 11-12 call”: in a list where some hours are called free, those called something else are not.
struct LabelRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]

    func apply(to items: inout [TimeItem]) {
        var start = 0
        while start < clauses.count {
            var end = start + 1
            while end < clauses.count, clauses[end].before < .turn { end += 1 }
            let own = clauses[start..<end]
            if own.contains(where: { label($0, items) == .free }) {
                for clause in own where label(clause, items) == .other {
                    // The day of a labelled hour is told; with the hour it would go as a whole.
                    for item in clause.items where items[item].span != nil || items[item].standing == .ruledOut {
                        items[item].standing = .aside
                    }
                }
            }
            start = end
        }
    }

    private enum Label { case none, free, other }

    /// What stands right behind the hours, and ends their clause.
    private func label(_ clause: ReplyClause, _ items: [TimeItem]) -> Label {
        guard let last = clause.items.last, items[last].span?.form.hasClock ?? false,
            !(items[last].span?.form.isExact ?? true),
            items[last].tokens.upperBound == clause.tokens.upperBound - 1
        else { return .none }
        let word = clause.tokens.upperBound - 1
        if walk.speech(word).contains(.free) { return .free }
        let isNoun = walk.tokens[word].kind == .unknown || !walk.speech(word).isDisjoint(with: [.meet, .event, .busy])
        return isNoun ? .other : .none
    }
}
