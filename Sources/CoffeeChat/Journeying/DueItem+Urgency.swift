package import struct Foundation.Date

extension DueItem {
    /// The order of Today: the more urgent kind first, then what has waited longer.
    package static func isMoreUrgent(_ a: DueItem, _ b: DueItem) -> Bool {
        if a.kind != b.kind { return a.kind.rank < b.kind.rank }
        return a.due < b.due
    }

    /// Whether its good moment is over; only thanks have one that ends while they are still due.
    package func isOverdue(at now: Date) -> Bool {
        kind == .thank && due.distance(to: now) > Patience.thank
    }
}

extension DueItem.Kind {
    /// 0 for the most urgent: the cases stand in that order.
    package var rank: Int { Self.ranks[self] ?? Self.allCases.count }

    private static let ranks = Dictionary(
        uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
