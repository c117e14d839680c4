/// Finds the patterns of `ChineseGistWords` in a text.
struct GapMatcher {
    let signs: ChineseSigns
    let personEnds: [Int?]

    private struct Entry: Sendable {
        let kind: ChineseGist.Kind
        let weight: Int
        let line: Int
        let pattern: GapPattern
    }

    /// The patterns by the signs that they open with; those that open with somebody apart.
    private struct Book: Sendable {
        var entries: [Entry] = []
        var tree = SignTree(room: 16_000)
        /// For each node of the tree what may be met there.
        var ends: [[(entry: Int, isLast: Bool)]] = []
        var personal: [Int] = []

        init(_ table: String) {
            for (number, line) in WordLine.all(of: table).enumerated() {
                guard let (name, weight) = line.weighted, let kind = ChineseGist.Kind(rawValue: name) else { continue }
                for source in line.phrases {
                    guard let pattern = GapPattern(ChineseGistWords.spelled(source)) else { continue }
                    entries.append(Entry(kind: kind, weight: weight, line: number, pattern: pattern))
                    add(pattern.parts[0], entries.count - 1)
                }
            }
        }

        private mutating func add(_ part: GapPattern.Part, _ entry: Int) {
            guard !part.words.isEmpty else {
                personal.append(entry)
                return
            }
            for word in part.words where !word.scalars.isEmpty {
                let node = Int(word.scalars.reduce(SignTree.root) { tree.reach($0, $1) })
                if ends.count < tree.nodeCount {
                    ends += repeatElement([], count: tree.nodeCount - ends.count)
                }
                ends[node].append((entry, word.isLast))
            }
        }
    }

    private static let book = Book(ChineseGistWords.table)

    func matches() -> [ChineseGist.Match] {
        var found: [ChineseGist.Match] = []
        for start in signs.scalars.indices {
            if let end = personEnds[start] {
                for entry in Self.book.personal { take(entry, start, end, &found) }
            }
            var node = SignTree.root
            var index = start
            while index < signs.scalars.count, signs.clause[index] == signs.clause[start],
                let next = Self.book.tree.next(node, signs.scalars[index])
            {
                node = next
                index += 1
                for (entry, isLast) in Self.book.ends[Int(node)] where !isLast || signs.isEnd(index) {
                    take(entry, start, index, &found)
                }
            }
        }
        return found
    }

    private func take(_ number: Int, _ start: Int, _ end: Int, _ found: inout [ChineseGist.Match]) {
        let entry = Self.book.entries[number]
        if entry.pattern.isAtStart, !signs.isStart(start) { return }
        guard let close = finish(entry.pattern, part: 1, at: end) else { return }
        found.append(
            ChineseGist.Match(
                kind: entry.kind, weight: entry.weight, line: entry.line, range: start..<close,
                isWhole: entry.pattern.parts.allSatisfy { $0.gap == .none }))
    }

    /// Where the rest of a pattern ends, from `start` on.
    private func finish(_ pattern: GapPattern, part: Int, at start: Int) -> Int? {
        guard part < pattern.parts.count else { return start }
        let piece = pattern.parts[part]
        var index = start
        while index < signs.scalars.count, isWithin(piece.gap, index, from: start) {
            if piece.words.isEmpty {
                if let end = personEnds[index], let close = finish(pattern, part: part + 1, at: end) { return close }
            } else if let close = closing(piece, at: index, pattern, part) {
                return close
            }
            index += 1
        }
        // The clause is over, and a part may be empty.
        return index == start || signs.isEnd(index) ? closing(piece, at: index, pattern, part, isOver: true) : nil
    }

    private func closing(
        _ piece: GapPattern.Part, at index: Int, _ pattern: GapPattern, _ part: Int, isOver: Bool = false
    )
        -> Int?
    {
        for word in piece.words where isOver ? word.scalars.isEmpty : signs.holds(word.scalars, at: index) {
            let end = index + word.scalars.count
            guard !word.isLast || signs.isEnd(end) else { continue }
            if let close = finish(pattern, part: part + 1, at: end) { return close }
        }
        return nil
    }

    private func isWithin(_ gap: GapPattern.Gap, _ index: Int, from start: Int) -> Bool {
        switch gap {
        case .none: index == start && (start == 0 || signs.clause[start - 1] == signs.clause[index])
        case .clause:
            index - start <= GapPattern.reach && signs.clause[max(0, start - 1)] == signs.clause[index]
        case .sentence: signs.sentence[max(0, start - 1)] == signs.sentence[index]
        }
    }
}
