package import CoffeeChat
import Notebook

/// A part of the ranking, as the People page and `cortado people` show it.
package struct RankedPeople: Sendable {
    package let people: [Ranked]
    /// How many the filter finds, on all pages.
    package let found: Int
    package let total: Int
    /// The index in the whole list at which those begin who are last: far ahead, or outside the field.
    package let asideFrom: Int
}

/// Ranks everybody by how good they are to ask now.
package struct ListPeople {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(_ filter: PeopleSelection, limit: Int, offset: Int = 0) throws(SeekerError)
        -> RankedPeople
    {
        try practice.answering {
            try Standings(practice).refresh()
            return try practice.notebook.read { reader in
                let kept = try reader.standings(filter, limit: limit, offset: offset)
                let total = try reader.countPeople()
                return RankedPeople(
                    people: try Self.ranked(kept, practice: practice, reader: reader),
                    found: filter.isEmpty ? total : try reader.countStandings(filter), total: total,
                    asideFrom: try Self.asideFrom(filter, kept, offset: offset, reader: reader))
            }
        }
    }

    /// The employers to choose from, those with the most people first.
    package func companies(limit: Int) throws(SeekerError) -> [String] {
        try practice.answering { try practice.notebook.read { try $0.companies(limit: limit).map(\.name) } }
    }

    /// The reasons behind the standings: worked out for the page alone, since sentences are not stored.
    static func ranked(_ kept: [KeptStanding], practice: Practice, reader: NotebookReader) throws -> [Ranked] {
        let keys = kept.map(\.key)
        let readings = Dictionary(kept.map { ($0.key, $0.reading) }) { first, _ in first }
        var introducers = NearIntroducers(reader: reader)
        var ranking = Ranking(practice: practice, me: try reader.me())
        let events = try reader.events(of: keys)
        return try reader.people(keys).map {
            ranking.standing(
                of: $0, events: events[$0.key] ?? [], warmth: try introducers.warmth(for: $0), reading: readings[$0.key]
            )
        }
    }

    /// Counted only where the page reaches that part: most first pages do not.
    private static func asideFrom(
        _ filter: PeopleSelection, _ page: [KeptStanding], offset: Int, reader: NotebookReader
    ) throws -> Int {
        guard let index = page.firstIndex(where: { $0.score < Standing.asideBelow }) else { return .max }
        if index > 0 { return offset + index }
        return try reader.countStandings(filter, scoringAtLeast: Standing.asideBelow)
    }
}
