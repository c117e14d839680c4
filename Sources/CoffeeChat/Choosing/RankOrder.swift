/// The place of a person in the order of People: the higher score first; ties go by who has been connected
/// longest, then by name, so that the same notebook always gives the same order.
package struct RankOrder: Comparable, Sendable {
    /// Score and connection in one number: thirty thousand places are sorted, and few need the names.
    private let place: Int
    private let name: String
    private let id: PersonID

    package init(_ person: Person, _ standing: Standing) {
        place = Self.place(person, standing)
        name = person.name
        id = person.id
    }

    package static func < (a: RankOrder, b: RankOrder) -> Bool {
        if a.place != b.place { return a.place < b.place }
        // By scalars, not by a locale's rules: those differ between machines.
        if a.name != b.name { return a.name < b.name }
        return a.id < b.id
    }

    /// The order of many at once: indices into `people`, best first. Several times faster than sorting them.
    package static func indices(of people: [Person], _ standings: [Standing]) -> [Int] {
        let count = min(people.count, standings.count)
        var places = (0..<count).map { (place: place(people[$0], standings[$0]), index: $0) }
        places.sort { a, b in
            if a.place != b.place { return a.place < b.place }
            let (one, other) = (people[a.index], people[b.index])
            return one.name == other.name ? one.id < other.id : one.name < other.name
        }
        return places.map(\.index)
    }

    /// Smaller is better. Who is no connection comes after all who are.
    private static func place(_ person: Person, _ standing: Standing) -> Int {
        -standing.score << 32 | Int(UInt32(clamping: person.connectedOn?.number ?? .max))
    }
}
