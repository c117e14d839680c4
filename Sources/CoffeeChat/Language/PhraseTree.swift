/// The phrases of the grammar, word by word.
struct PhraseTree: Sendable {
    /// (node, word) to node; the root is 0.
    private var edges: [UInt64: Int32] = [:]
    /// The sets whose phrases end at a node.
    private(set) var ends: [[Int]] = [[]]

    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    func child(of node: Int32, word: Int32) -> Int32? { edges[Self.key(node, word)] }

    mutating func add(_ words: [Int32], to set: Int) {
        var node: Int32 = 0
        for word in words {
            let key = Self.key(node, word)
            if let child = edges[key] {
                node = child
            } else {
                ends.append([])
                node = Int32(ends.count - 1)
                edges[key] = node
            }
        }
        if !ends[Int(node)].contains(set) { ends[Int(node)].append(set) }
    }
}
