/// “The 2nd or 3rd? No, hang on, that's a weekend. The 5th then”: what is taken back is no offer any more.
struct CorrectionRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]

    private static let cues: Set<String> = [
        "hang on", "hold on", "oh wait", "wait", "no wait", "scratch that", "scrap that", "strike that",
        "on second thought", "on second thoughts", "oops", "whoops", "correction", "hmm no", "actually no",
    ]
    private static let pronouns: Set<String> = ["that's", "thats", "those", "that", "it's", "they", "these", "both"]

    func apply(to items: inout [TimeItem]) {
        guard !items.isEmpty else { return }
        for number in clauses.indices.dropFirst() where isCue(clauses[number]) {
            var end = number + 1
            while end < clauses.count, clauses[end].before < .sentence { end += 1 }
            let own = clauses[number..<end]
            for clause in own where isAboutThat(clause) {
                for item in clause.items { items[item].standing = .aside }
            }
            let isTimed = own.contains { $0.items.contains { items[$0].span?.form.hasClock ?? false } }
            let named = isTimed ? [] : own.flatMap(\.items).compactMap { items[$0].day }
            let start = clauses[number].tokens.lowerBound
            let earlier = items.indices.filter { items[$0].tokens.lowerBound < start }
            let later = items.indices.filter { items[$0].tokens.lowerBound >= start }
            guard later.contains(where: { items[$0].standing == .offered && items[$0].day != nil }),
                !earlier.contains(where: { items[$0].day.map(named.contains) ?? false })
            else { continue }
            for item in earlier { items[item].standing = .aside }
        }
    }

    /// "Actually make it 3", "sorry, make that Wednesday": the new hour or day counts, not the old one.
    func replace(_ items: inout [TimeItem]) {
        for (number, clause) in clauses.enumerated() where number > 0 {
            guard let start = clause.tokens.first(where: { isReplacing($0) }) else { continue }
            let own = clause.items.filter { items[$0].tokens.lowerBound > start }
            guard !own.isEmpty else { continue }
            let hasDay = own.contains { items[$0].day != nil }
            let hasSpan = own.contains { items[$0].span != nil }
            let first = clause.tokens.lowerBound
            for item in items.indices
            where items[item].tokens.lowerBound < first && items[item].standing == .offered {
                if items[item].day != nil, hasDay { items[item].standing = .aside }
                if items[item].span != nil, hasSpan { items[item].standing = .aside }
            }
        }
    }

    private func isReplacing(_ index: Int) -> Bool {
        guard
            ["make it", "make that", "let's make it", "can we make it", "could we make it", "let's say"]
                .contains(walk.words(index))
        else { return false }
        return (1...3).contains {
            ["actually", "sorry", "no", "or rather", "in fact", "on second thoughts", "hmm", "hang on", "wait", "oops"]
                .contains(walk.words(index - $0))
        }
    }

    private func isCue(_ clause: ReplyClause) -> Bool {
        clause.tokens.prefix(3).contains { Self.cues.contains(walk.words($0)) }
    }

    private func isAboutThat(_ clause: ReplyClause) -> Bool {
        clause.tokens.prefix(3).contains { Self.pronouns.contains(walk.words($0)) }
    }
}
