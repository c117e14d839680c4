/// Texts sign by sign in one tree: a node for each beginning. Whoever starts the program for a single reply waits until
/// half a million steps stand in it, so they are kept in one table of open addressing (Knuth, volume 3, 6.4, algorithm L)
/// in which the steps of a phrase lie near each other: it is filled in a fraction of the time of a `Dictionary`.
struct SignTree: Sendable {
    typealias Node = Int32

    static let root: Node = 0

    /// From a node (the upper half, counted from one) by a sign (the lower half); 0 is a free place.
    private var steps: [UInt64]
    /// Where each of them leads.
    private var targets: [Node]
    private(set) var nodeCount = 1

    /// - Parameter room: For how many nodes there is room before the table has to grow.
    init(room: Int) {
        let size = 1 << (Int.bitWidth - max(2 * room, Self.spread).leadingZeroBitCount)
        steps = Array(repeating: 0, count: size)
        targets = Array(repeating: 0, count: size)
    }

    /// Where a sign leads, if anywhere.
    func next(_ node: Node, _ sign: UInt32) -> Node? {
        let place = place(node, sign)
        return steps[place] == 0 ? nil : targets[place]
    }

    /// Where a sign leads; a node is made where there is none.
    mutating func reach(_ node: Node, _ sign: UInt32) -> Node {
        let free = place(node, sign)
        guard steps[free] == 0 else { return targets[free] }
        let target = Node(nodeCount)
        nodeCount += 1
        (steps[free], targets[free]) = (Self.step(node, sign), target)
        if nodeCount * 2 > steps.count { grow() }
        return target
    }

    /// Over how many places the signs behind one node are spread, at first sight: more than a phrase can begin with.
    private static let spread = 4_096

    private static func step(_ node: Node, _ sign: UInt32) -> UInt64 {
        UInt64(UInt32(bitPattern: node + 1)) << 32 | UInt64(sign)
    }

    /// Where a step stands, or the free place where it would. Nodes that follow each other are near each other; the
    /// golden ratio spreads the signs.
    private func place(_ node: Node, _ sign: UInt32) -> Int {
        let step = Self.step(node, sign)
        var place = (2 * Int(node) + Int((sign &* 0x9E37_79B9) >> 20)) & (steps.count - 1)
        while steps[place] != step, steps[place] != 0 { place = (place + 1) & (steps.count - 1) }
        return place
    }

    private mutating func grow() {
        let (oldSteps, oldTargets) = (steps, targets)
        steps = Array(repeating: 0, count: oldSteps.count * 2)
        targets = Array(repeating: 0, count: oldSteps.count * 2)
        for (step, target) in zip(oldSteps, oldTargets) where step != 0 {
            let free = place(Node(truncatingIfNeeded: step >> 32) - 1, UInt32(truncatingIfNeeded: step))
            (steps[free], targets[free]) = (step, target)
        }
    }
}
