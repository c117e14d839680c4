/// “Or Thursday. Oh wait, Thursday is a holiday, scrap that”: a no to “that” takes back the day told last.
struct ScrapRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]

    private static let pronouns: Set<String> = [
        "that", "that one", "that's", "thats", "it", "that day", "this one", "that slot", "that time",
    ]

    private static let verbs: Set<String> = [
        "scrap", "skip", "forget", "ignore", "strike", "scratch", "avoid", "drop", "cross", "rule out", "never mind",
    ]

    func apply(to items: inout [TimeItem]) {
        for (number, clause) in clauses.enumerated() where isScrapping(clause) {
            guard let told = clauses[..<number].last, told.verdict != .busy,
                let day = told.items.first(where: { items[$0].day?.isOneDay ?? false })
            else { continue }
            items[day].standing = .ruledOut
            for item in told.items where items[item].span != nil { items[item].standing = .aside }
        }
    }

    private func isScrapping(_ clause: ReplyClause) -> Bool {
        guard clause.items.isEmpty, clause.verdict == .busy, !clause.isGuess, clause.tokens.count <= 6 else {
            return false
        }
        let words = clause.tokens.map { walk.words($0) }
        guard !words.contains(where: { $0 == "if" || $0 == "unless" }) else { return false }
        return words.indices.contains { index in
            guard Self.pronouns.contains(words[index]) else { return false }
            return index == 0 || Self.verbs.contains(words[index - 1]) || words[index - 1] == "so"
        } || words.contains { ["scratch that", "scrap that", "strike that", "cross that out"].contains($0) }
    }
}
