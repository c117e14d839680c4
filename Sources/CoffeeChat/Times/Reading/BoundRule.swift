/// 周五三点，最多聊到四点: how long it may last, said of a start that was named.
struct BoundRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]

    private static let limits: Set<String> = [
        "最多", "至多", "顶多", "最晚", "最迟", "最晚到", "最迟到", "最多到", "最多聊到", "只能到", "最晚只能到",
    ]

    func apply(to items: inout [TimeItem]) {
        for index in clauses.indices.dropFirst() where clauses[index].before <= .comma && isLimit(clauses[index]) {
            guard clauses[index - 1].items.contains(where: { isStart(items[$0]) }),
                !clauses[index].items.contains(where: { items[$0].day != nil })
            else { continue }
            for item in clauses[index].items { items[item].standing = .aside }
        }
    }

    private func isLimit(_ clause: ReplyClause) -> Bool {
        clause.tokens.contains { walk.isHan($0) && Self.limits.contains(walk.words($0)) }
    }

    private func isStart(_ item: TimeItem) -> Bool { item.standing == .offered && item.span?.form.isExact ?? false }
}
