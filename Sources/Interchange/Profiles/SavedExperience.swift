import CoffeeChat

/// The section "Experience" of a saved profile.
///
/// Each line is the employer, the time spent there, a title, dates, a place or a description, and each says only a little
/// about which: the size of its type, the space above it, its words, its neighbours. So all lines are read together: the
/// cheapest way through the grammar of the section wins (Viterbi), in which a line that contradicts its part costs.
struct SavedExperience {
    private let lines: [ProfileLine]
    private let evidence: LineEvidence

    init(_ lines: [ProfileLine], column: [ProfileLine]) {
        self.lines = lines
        evidence = LineEvidence(lines, column: column)
    }

    func positions() -> [Position] {
        guard evidence.spans.contains(where: { $0 != nil }) else { return [] }
        return gathered(parts())
    }

    /// The part of each line.
    private func parts() -> [LinePart] {
        var costs = LinePart.allCases.map { $0.canBegin ? evidence.cost(of: 0, as: $0) : .infinity }
        var ways: [[Int]] = []
        for index in lines.indices.dropFirst() {
            var next: [Double] = []
            var way: [Int] = []
            for part in LinePart.allCases {
                let own = evidence.cost(of: index, as: part)
                var best = (cost: Double.infinity, from: 0)
                for (from, before) in LinePart.allCases.enumerated()
                where before.canPrecede(part) && costs[from] < best.cost {
                    let cost = costs[from] + evidence.cost(from: before, to: part, at: index)
                    if cost < best.cost { best = (cost, from) }
                }
                next.append(best.cost + own)
                way.append(best.from)
            }
            costs = next
            ways.append(way)
        }
        for (index, part) in LinePart.allCases.enumerated() {
            costs[index] += part.canEnd ? (part.isFirst ? LineEvidence.loneRole : 0) : .infinity
        }
        var state = costs.indices.min { costs[$0] < costs[$1] } ?? 0
        var parts = [LinePart.allCases[state]]
        for way in ways.reversed() {
            state = way[state]
            parts.append(LinePart.allCases[state])
        }
        return parts.reversed()
    }

    private func gathered(_ parts: [LinePart]) -> [Position] {
        var positions: [Position] = []
        var (company, title, place): ([ProfileLine], [ProfileLine], [ProfileLine]) = ([], [], [])
        func close() { if !positions.isEmpty { positions[positions.count - 1].place = ProfileLine.joined(place) } }
        for (index, part) in parts.enumerated() {
            let before = index > 0 ? parts[index - 1] : nil
            switch part.role {
            case .company:
                if before != part { company = [] }
                company.append(lines[index])
            case .title:
                if before != part { title = [] }
                title.append(lines[index])
            case .dates:
                close()
                place = []
                let span = evidence.spans[index]
                positions.append(
                    Position(
                        company: ProfileLine.joined(company), title: ProfileLine.joined(title), start: span?.start,
                        end: span?.end, isCurrent: span?.isCurrent ?? false))
            case .place: place.append(lines[index])
            default: break
            }
        }
        close()
        return positions
    }
}
