/// “I'm off on the 22nd and 23rd, so any time those two days”: a day off work that is given away.
struct DayOffRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]

    func apply(to items: inout [TimeItem]) {
        for (number, clause) in clauses.enumerated() where isGiven(clause) {
            var earlier = number
            while earlier > 0, clauses[earlier].before < .sentence || earlier == number {
                earlier -= 1
                guard clauses[earlier].tokens.contains(where: { isOff($0) }) else { continue }
                for item in clauses[earlier].items where items[item].standing == .ruledOut {
                    items[item].standing = .offered
                }
                break
            }
        }
    }

    /// Says that it suits, and names no day but “those”.
    private func isGiven(_ clause: ReplyClause) -> Bool {
        let isSuited = clause.tokens.contains {
            walk.isAny($0, [.anyTime, .anyDay]) || !walk.speech($0).isDisjoint(with: [.free, .whenever, .suits])
        }
        let isReferring = clause.tokens.contains {
            Self.references.contains(walk.words($0)) || walk.time($0) == .either
        }
        return isSuited && isReferring && clause.verdict != .busy
    }

    private static let references: Set<String> = [
        "those", "that", "then", "these", "those are", "they", "those days", "that day", "both", "either",
    ]

    private func isOff(_ index: Int) -> Bool {
        ["off", "off work", "day off", "my day off", "days off", "not working", "on leave", "on annual leave"].contains(
            walk.words(index))
    }
}
