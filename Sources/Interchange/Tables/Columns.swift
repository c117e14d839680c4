/// A table's columns by name: in any order, whatever the case, the blanks and the underscores.
struct Columns {
    /// As the file writes them.
    let names: [String]
    private let places: [String: Int]

    init(_ names: [String]) {
        self.names = names
        var places: [String: Int] = [:]
        for (place, name) in names.enumerated() {
            let key = HeaderName.key(name)
            if !key.isEmpty, places[key] == nil { places[key] = place }
        }
        self.places = places
    }

    init(_ row: Row) { self.init(row.cells.indices.map { row.text($0) }) }

    /// How many cells a full row has; empty names at the end, which Excel leaves behind, do not count.
    var count: Int { (names.lastIndex { !$0.isEmpty } ?? -1) + 1 }

    /// The first of the names that is there. Names are given as keys: `firstname`.
    func place(_ keys: [String]) -> Int? { keys.lazy.compactMap { places[$0] }.first }

    func place(_ keys: String...) -> Int? { place(keys) }

    func has(_ needed: [[String]]) -> Bool { needed.allSatisfy { place($0) != nil } }
}
