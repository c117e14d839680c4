/// Words by number, told apart in one step.
struct WordSet: Sendable {
    private var bits: [UInt64] = []

    mutating func insert(_ id: Int32) {
        let place = Int(id >> 6)
        while bits.count <= place { bits.append(0) }
        bits[place] |= 1 << UInt64(id & 63)
    }

    mutating func formUnion(_ other: WordSet) {
        while bits.count < other.bits.count { bits.append(0) }
        for place in other.bits.indices { bits[place] |= other.bits[place] }
    }

    func contains(_ id: Int32) -> Bool {
        let place = Int(id >> 6)
        return place < bits.count && bits[place] & 1 << UInt64(id & 63) != 0
    }

    var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

    var ids: [Int32] {
        bits.indices.flatMap { place in
            (0..<64).filter { bits[place] & 1 << UInt64($0) != 0 }.map { Int32(place * 64 + $0) }
        }
    }
}
