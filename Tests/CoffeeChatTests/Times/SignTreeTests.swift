import Testing

@testable import CoffeeChat

struct SignTreeTests {
    private func signs(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    private func node(_ tree: SignTree, _ signs: [UInt32]) -> SignTree.Node? {
        signs.reduce(SignTree.root) { node, sign in node.flatMap { tree.next($0, sign) } }
    }

    @Test func `what begins alike is one node`() {
        var tree = SignTree(room: 10)
        let ends = ["周三", "周四", "周", "no"].map { signs($0).reduce(SignTree.root) { tree.reach($0, $1) } }
        #expect(tree.nodeCount == 6)
        #expect(Set(ends).count == 4)
        #expect(node(tree, signs("周四")) == ends[1])
        #expect(node(tree, signs("周五")) == nil)
        #expect(node(tree, signs("三")) == nil)
        #expect(node(tree, signs("")) == SignTree.root)
    }

    @Test func `it grows when there are more than it has room for`() {
        var tree = SignTree(room: 1)
        var ends: [UInt32: SignTree.Node] = [:]
        for sign in UInt32(0)..<20_000 { ends[sign] = [7, sign, sign].reduce(SignTree.root) { tree.reach($0, $1) } }
        #expect(tree.nodeCount == 40_002)
        #expect(ends.allSatisfy { sign, end in node(tree, [7, sign, sign]) == end })
        #expect(node(tree, [7, 3, 4]) == nil)
    }
}
