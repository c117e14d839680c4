/// Days that are named and not meant: since when, and under which condition.
extension ClauseReader {
    private static let bearing: Set<String> = [
        "if you don't mind", "if you dont mind", "if you do", "if you work", "if you're ok with", "if you are ok with",
        "if you don't object", "if you can bear", "if you can stand", "if you can face", "if you're happy with",
    ]

    /// "Saturday 10 to 12 if you don't mind weekends": says which days those are.
    func setAsideConditions(_ items: inout [TimeItem]) {
        for index in items.indices
        where items[index].standing == .offered && walk.words(items[index].tokens.lowerBound - 1) == "since" {
            // "Flat out since Monday, but Friday is yours".
            items[index].standing = .aside
        }
        for clause in clauses {
            for item in clause.items.dropFirst() where items[item].standing == .offered && items[item].day != nil {
                let end = walk.tokens[items[item].tokens.lowerBound].range.lowerBound
                let start = walk.tokens[clause.tokens.lowerBound].range.lowerBound
                guard start < end else { continue }
                let said = walk.text.plain(start..<end)
                if Self.bearing.contains(where: { said.hasSuffix("\($0) ") }) { items[item].standing = .aside }
            }
        }
    }
}
