/// In which zone each time is said: one said once holds for all, of several the nearest behind.
enum ZoneScope {
    static func zones(_ items: [TimeItem], walk: TokenWalk) -> [Int: ZoneRef] {
        var named: [(index: Int, zone: ZoneRef)] = []
        for (index, item) in items.enumerated() {
            if case .zone(let zone) = item.content, item.standing != .aside { named.append((index, zone)) }
        }
        guard let first = named.first else { return [:] }
        var zones: [Int: ZoneRef] = [:]
        let isOne = Set(named.map(\.zone)).count == 1
        for (index, item) in items.enumerated() where item.span != nil {
            if isOne {
                zones[index] = first.zone
                continue
            }
            let next = items[(index + 1)...].firstIndex { other in
                if case .zone = other.content { return true }
                return false
            }
            let isOwn = next.map { next in !items[(index + 1)..<next].contains { $0.span != nil } } ?? false
            if isOwn, let next, case .zone(let zone) = items[next].content {
                zones[index] = zone
            } else if let before = named.last(where: { $0.index < index }) {
                zones[index] = before.zone
            } else {
                zones[index] = first.zone
            }
        }
        return zones
    }
}
