/// Days that were told rather than offered: no word says that they suit, and the clause says something else.
struct WeakOfferRule {
    let items: [TimeItem]
    let clauses: [ReplyClause]
    /// The rest of the reply says, on the whole, something else.
    var isElseSaid = false
    /// And that is a no.
    var isNoSaid = false
    /// And that is a later.
    var isLaterSaid = false

    /// Everything that came of the times is weak.
    func isWeak(_ outcome: WindowMaker.Outcome) -> Bool {
        guard !outcome.windows.isEmpty, outcome.picked.isEmpty else { return false }
        let offering = clauses.filter { clause in clause.items.contains { isOffer($0) } }
        return !offering.isEmpty && offering.allSatisfy { isWeak($0) }
    }

    /// 今天北京好冷: of today something is told, and nothing asked or said to suit.
    var isRemark: Bool {
        clauses.allSatisfy { clause in
            clause.items.allSatisfy { items.indices.contains($0) && items[$0].day == .offset(0) }
                && (clause.items.isEmpty || clause.verdict == .none && clause.unknown >= 2)
        }
    }

    private func isWeak(_ clause: ReplyClause) -> Bool {
        // 下周我再找你约时间
        if isLaterSaid, clause.items.allSatisfy({ items.indices.contains($0) && items[$0].day?.isWeek ?? false }) {
            return true
        }
        guard clause.verdict == .none || clause.isDoubtful else { return false }
        // 28号29号随时
        if clause.items.contains(where: { items.indices.contains($0) && items[$0].span?.form == .part(.allDay) }) {
            return false
        }
        let hasClock = clause.items.contains { items.indices.contains($0) && items[$0].span?.form.hasClock ?? false }
        if isElseSaid, clause.verdict == .none, clause.unknown > 0 || isNoSaid && !hasClock { return true }
        return clause.unknown >= (hasClock ? 4 : 2)
    }

    private func isOffer(_ index: Int) -> Bool {
        items.indices.contains(index) && items[index].standing == .offered
            && (items[index].day != nil || items[index].span != nil)
    }
}
