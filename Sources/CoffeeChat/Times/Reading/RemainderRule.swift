/// “Busy Monday and Tuesday, home with the kids Thursday, which leaves Wednesday”: what is left is all that is offered.
struct RemainderRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]

    func apply(to items: inout [TimeItem]) {
        for (number, clause) in clauses.enumerated() {
            guard let first = clause.items.first, items[first].day != nil || items[first].span != nil,
                isLeaving(clause, before: items[first].tokens.lowerBound)
            else { continue }
            for item in clause.items where items[item].standing != .aside { items[item].standing = .offered }
            var earlier = number
            while earlier > 0, clauses[earlier].before < .sentence {
                earlier -= 1
                for item in clauses[earlier].items where items[item].standing == .offered && isDayAlone(item, items) {
                    items[item].standing = .aside
                }
            }
        }
    }

    private static let leads: Set<String> = [
        "which leaves", "that leaves", "leaves", "leaving", "leaves just", "leaves only", "leaving just",
        "leaving only",
        "leaves me", "leaves us", "leaves me with", "leaves us with", "leaving me", "leaving me with",
        "which only leaves",
        "leaves me just", "leaves me only", "so leaves", "only leaves", "just leaves", "leaving us with", "leaves open",
    ]

    /// At the head of its clause, and right before the time: “the train leaves Monday” is something else.
    private func isLeaving(_ clause: ReplyClause, before item: Int) -> Bool {
        guard clause.tokens.lowerBound < item, item - clause.tokens.lowerBound <= 5 else { return false }
        var words = (clause.tokens.lowerBound..<item).map { walk.words($0) }
        while let last = words.last, ["the", "only", "just", "with", "me"].contains(last), words.count > 1 {
            words.removeLast()
        }
        while let head = words.first, ["so", "that", "which", "this", "it", "and", "then", "all"].contains(head),
            words.count > 1
        {
            words.removeFirst()
        }
        return words.count <= 2 && Self.leads.contains(words.joined(separator: " "))
    }

    private func isDayAlone(_ item: Int, _ items: [TimeItem]) -> Bool { items[item].day != nil }
}
