/// The signs of a Chinese reply without what parts them, and of each the clause and the sentence in which it stands.
struct ChineseSigns: Sendable {
    private(set) var scalars: [UInt32] = []
    private(set) var clause: [Int] = []
    private(set) var sentence: [Int] = []
    /// Where each stands in the text.
    private(set) var places: [Int] = []
    /// Of each sentence, whether a question mark closes it.
    private(set) var isAsked: [Bool] = [false]

    init(_ walk: TokenWalk) {
        var last: UInt32 = PlainScalar.newline
        var clauses = 0
        var end = -1
        for token in walk.tokens {
            if token.kind == .newline { isAsked.append(false) }
            if token.kind == .newline || token.kind == .contact { clauses += 1 }
            guard token.kind != .newline else { continue }
            if token.isSpaced, token.isHan, PlainScalar.isHan(last), end >= 0 { clauses += 1 }
            for index in token.range {
                let scalar = walk.text.scalars[index]
                last = scalar
                end = index
                if Self.isMark(scalar) {
                    clauses += 1
                    if [0x2E, 0x3002, 0x21, 0x3F, 0x3B].contains(scalar) || scalar > 0x1F000 {
                        if scalar == 0x3F { isAsked[isAsked.count - 1] = true }
                        isAsked.append(false)
                    }
                } else if scalar != PlainScalar.space {
                    scalars.append(scalar)
                    places.append(index)
                    clause.append(clauses)
                    sentence.append(isAsked.count - 1)
                }
            }
        }
    }

    private static func isMark(_ scalar: UInt32) -> Bool {
        !(PlainScalar.isHan(scalar) || PlainScalar.isLetter(scalar) || PlainScalar.isDigit(scalar)
            || scalar == 0x3001 || scalar == 0x2F || scalar == PlainScalar.space)
    }

    func isStart(_ index: Int) -> Bool { index == 0 || clause[index - 1] != clause[index] }

    func isEnd(_ index: Int) -> Bool { index >= scalars.count || index == 0 || clause[index - 1] != clause[index] }

    func holds(_ word: [UInt32], at start: Int) -> Bool {
        guard let last = word.indices.last else { return true }
        guard start + word.count <= scalars.count, clause[start] == clause[start + last]
        else { return false }
        for (offset, scalar) in word.enumerated() where scalars[start + offset] != scalar { return false }
        return true
    }
}
