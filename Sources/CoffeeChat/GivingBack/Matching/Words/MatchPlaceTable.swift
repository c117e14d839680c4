/// Where things lie, and what is spoken there; read once from `PlaceNames`.
struct MatchPlaceTable: Sendable {
    static let shared = MatchPlaceTable(PlaceNames.table)

    private(set) var names: [String] = []
    private(set) var parents: [[Place]] = []
    private(set) var tongues: [[Tongue]] = []
    /// All names of the places, for `MatchTables`.
    private(set) var phrases: [(phrase: Substring, place: Place)] = []
    private var numbers: [Substring: Place] = [:]

    init(_ table: String) {
        _ = place("world")
        for line in table.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let parent = place(line[..<colon])
            for entry in line[line.index(after: colon)...].split(separator: ",") {
                add(entry.drop { $0 == " " }, below: parent)
            }
        }
    }

    /// `norway/挪威=norwegian`
    private mutating func add(_ entry: Substring, below parent: Place) {
        let parts = entry.split(separator: "=", maxSplits: 1)
        let aliases = (parts.first ?? "").split(separator: "/")
        guard let name = aliases.first else { return }
        let place = place(name)
        parents[place.index].append(parent)
        if parts.count > 1 {
            tongues[place.index] = parts[1].split(separator: "+").map { Tongue(name: String($0)) }
        }
        phrases += aliases.map { ($0, place) }
    }

    private mutating func place(_ name: Substring) -> Place {
        if let known = numbers[name] { return known }
        let place = Place(number: Int32(names.count))
        numbers[name] = place
        names.append(String(name))
        parents.append([])
        tongues.append([])
        return place
    }

    /// The place and all that it lies in, the nearest first, without the world.
    func line(_ place: Place) -> [Place] {
        var line = [place]
        var next = 0
        while next < line.count {
            for parent in parents[line[next].index] where parent.number != 0 && !line.contains(parent) {
                line.append(parent)
            }
            next += 1
        }
        return line
    }

    /// The languages of the nearest place around that names any.
    func spoken(in place: Place) -> [Tongue] {
        line(place).lazy.map { tongues[$0.index] }.first { !$0.isEmpty } ?? []
    }

    /// How near two places are: 1 the same town, or one in the other's region; less for one country, one continent.
    func nearness(_ a: Place, _ b: Place) -> Float {
        guard a != b else { return 1 }
        let (lineA, lineB) = (line(a), line(b))
        guard let common = lineA.first(where: lineB.contains) else { return 0 }
        if isContinent(common) { return common == a || common == b ? 0.6 : 0.25 }
        // Countries are the places that say what is spoken.
        return tongues[common.index].isEmpty && (common == a || common == b) ? 1 : 0.7
    }

    /// Lies in nothing but the world.
    private func isContinent(_ place: Place) -> Bool { parents[place.index].allSatisfy { $0.number == 0 } }
}
