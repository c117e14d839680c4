/// Which phrases of the grammar stand where in a text, and the finding of patterns over them.
///
/// Chinese is not cut into words first: all words of the lexicon that stand at a place are kept side by side, and a
/// longer word hides the shorter ones inside it only where the set `hides` says so (急诊 hides 急).
struct PhraseLattice {
    private struct Entry {
        let set: Int32
        let length: Int32
        /// The next entry of the same set, or -1.
        var next: Int32 = -1
        let position: Int32
    }

    private struct Place {
        let position: Int32
        let length: Int32
    }

    private var entries: [Entry] = []
    /// The entries of token `i` are `starts[i]..<starts[i + 1]`.
    private var starts: [Int] = []
    private var heads: [Int32]
    /// The entries again, by their sets: those of set `s` are `setStarts[s]..<setStarts[s + 1]`, in order.
    private var places: [Place] = []
    private var setStarts: [Int32] = []
    private var passesClause: TokenBits
    private var passesSentence: TokenBits
    private let tokens: [TextToken]
    private let grammar: Grammar

    init(_ tokens: [TextToken], grammar: Grammar, marks: [(TokenSet, Range<Int>)]) {
        self.tokens = tokens
        self.grammar = grammar
        passesClause = TokenBits(tokens.map { !$0.isBoundary })
        passesSentence = TokenBits(tokens.map { $0.kind != .stop })
        heads = [Int32](repeating: -1, count: grammar.setCount)
        fill(marks)
        sortIntoSets()
    }

    // MARK: Filling

    private mutating func fill(_ marks: [(TokenSet, Range<Int>)]) {
        var marked: [Int: [(Int, Int)]] = [:]
        for (set, range) in marks {
            if let number = grammar.setNumbers[set.rawValue] {
                marked[range.lowerBound, default: []].append((number, range.count))
            }
        }
        let words = tokens.map(wordNumbers)
        let (hides, you) = (grammar.setNumbers["hides"], grammar.setNumbers["you"])
        var hidden = 0
        starts.reserveCapacity(tokens.count + 1)
        var found: [(Int, Int)] = []
        for index in tokens.indices {
            starts.append(entries.count)
            found.removeAll(keepingCapacity: true)
            collect(from: index, node: 0, length: 0, words: words, into: &found)
            if let longest = found.filter({ $0.0 == hides }).map(\.1).max() {
                found.removeAll { $0.1 < longest }
                hidden = max(hidden, index + longest)
            } else if index < hidden {
                // 听您说书 hides 听您说, and is still of 您.
                found.removeAll { index + $0.1 <= hidden && $0.0 != you }
            }
            found += Self.kinds(of: tokens[index], grammar) + (marked[index] ?? [])
            for (set, length) in found { append(set, length, at: index) }
        }
        starts.append(entries.count)
    }

    private mutating func sortIntoSets() {
        setStarts = [Int32](repeating: 0, count: grammar.setCount + 1)
        for entry in entries { setStarts[Int(entry.set) + 1] += 1 }
        for set in 0..<grammar.setCount { setStarts[set + 1] += setStarts[set] }
        places = [Place](repeating: Place(position: 0, length: 0), count: entries.count)
        var next = setStarts
        for entry in entries {
            places[Int(next[Int(entry.set)])] = Place(position: entry.position, length: entry.length)
            next[Int(entry.set)] += 1
        }
    }

    private mutating func append(_ set: Int, _ length: Int, at index: Int) {
        var known = heads[set]
        while known >= 0, entries[Int(known)].position == index {
            if entries[Int(known)].length == length { return }
            known = entries[Int(known)].next
        }
        entries.append(Entry(set: Int32(set), length: Int32(length), next: heads[set], position: Int32(index)))
        heads[set] = Int32(entries.count - 1)
    }

    /// The numbers of the forms that the grammar knows.
    private func wordNumbers(_ token: TextToken) -> [Int32] {
        var numbers: [Int32] = []
        if let number = grammar.words[token.text] { numbers.append(number) }
        guard token.kind == .word else { return numbers }
        for form in EnglishForms.plainForms(of: token.text) {
            if let number = grammar.words[form], !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }

    private func collect(from index: Int, node: Int32, length: Int, words: [[Int32]], into found: inout [(Int, Int)]) {
        guard index + length < words.count else { return }
        for word in words[index + length] {
            guard let child = grammar.child(of: node, word: word) else { continue }
            for set in grammar.sets(endingAt: child) { found.append((set, length + 1)) }
            collect(from: index, node: child, length: length + 1, words: words, into: &found)
        }
    }

    private static func kinds(of token: TextToken, _ grammar: Grammar) -> [(Int, Int)] {
        var kinds: [TokenSet] = []
        switch token.kind {
        case .number: kinds = [.number]
        case .address: kinds = [.address]
        case .han: kinds = [.han]
        case .word:
            kinds = [.word]
            if EnglishForms.isPast(token.text) { kinds.append(.past) }
            if token.text.hasSuffix("ing") { kinds.append(.ing) }
            if token.isCapital { kinds.append(.capital) }
        case .stop, .comma: break
        }
        return kinds.compactMap { kind in grammar.setNumbers[kind.rawValue].map { ($0, 1) } }
    }

    // MARK: Asking

    func has(_ set: Int, at position: Int) -> Bool { stands(set, in: position..<position + 1) }

    func stands(anyOf sets: [Int]) -> Bool { sets.contains { setStarts[$0] < setStarts[$0 + 1] } }

    func positions(of set: Int) -> [Int] {
        places[Int(setStarts[set])..<Int(setStarts[set + 1])].map { Int($0.position) }
    }

    /// The places of a set from a position on.
    private func places(of set: Int, from position: Int) -> ArraySlice<Place> {
        var (low, high) = (Int(setStarts[set]), Int(setStarts[set + 1]))
        let end = high
        while low < high {
            let middle = (low + high) / 2
            if Int(places[middle].position) < position { low = middle + 1 } else { high = middle }
        }
        return places[low..<end]
    }

    private func stands(_ set: Int, in range: Range<Int>) -> Bool {
        places(of: set, from: range.lowerBound).first.map { Int($0.position) < range.upperBound } ?? false
    }

    func commonTokens() -> [Bool] {
        var isCommon = [Bool](repeating: false, count: tokens.count)
        for entry in entries where grammar.namedSets[Int(entry.set)] {
            for offset in 0..<Int(entry.length) { isCommon[Int(entry.position) + offset] = true }
        }
        return isCommon
    }

    // MARK: Matching

    /// Where the shortest match from a token ends.
    func end(of pattern: PhrasePattern, at start: Int) -> Int? {
        let ends = ends(of: pattern, base: start, from: 1)
        return ends == 0 ? nil : start + ends.trailingZeroBitCount
    }

    /// Positions are bits relative to `base`: no phrase is longer than 63 tokens.
    private func ends(of pattern: PhrasePattern, base: Int, from mask: UInt64) -> UInt64 {
        switch pattern {
        case .words(let sets): return step(over: sets, base: base, from: mask)
        case .gap(let count, let withinClause):
            let passable = (withinClause ? passesClause : passesSentence).window(at: base)
            var (reached, frontier) = (mask, mask)
            for _ in 0..<count {
                frontier = (frontier & passable) << 1
                reached |= frontier
            }
            return reached
        case .optional(let inner): return mask | ends(of: inner, base: base, from: mask)
        case .sequence(let parts):
            var mask = mask
            for part in parts where mask != 0 { mask = ends(of: part, base: base, from: mask) }
            return mask
        case .either(let ways): return ways.reduce(0) { $0 | ends(of: $1, base: base, from: mask) }
        case .rule(let rule): return grammar.rules[rule].reduce(0) { $0 | ends(of: $1, base: base, from: mask) }
        default: return kept(mask) { holds(pattern, at: base + $0) }
        }
    }

    private func step(over sets: [Int], base: Int, from mask: UInt64) -> UInt64 {
        var result = UInt64(0)
        for set in sets where setStarts[set] < setStarts[set + 1] {
            for place in places(of: set, from: base + mask.trailingZeroBitCount) {
                let offset = Int(place.position) - base
                guard offset < 64 else { break }
                let end = offset + Int(place.length)
                if mask >> UInt64(offset) & 1 == 1, end < 64 { result |= 1 << UInt64(end) }
            }
        }
        return result
    }

    private func kept(_ mask: UInt64, _ isKept: (Int) -> Bool) -> UInt64 {
        var (result, rest) = (UInt64(0), mask)
        while rest != 0 {
            let offset = rest.trailingZeroBitCount
            rest &= rest - 1
            if isKept(offset) { result |= 1 << UInt64(offset) }
        }
        return result
    }

    private func holds(_ pattern: PhrasePattern, at position: Int) -> Bool {
        switch pattern {
        case .sentenceStart: position == 0 || tokens[position - 1].kind == .stop
        case .clauseStart: position == 0 || tokens[position - 1].isBoundary
        case .sentenceEnd: position >= tokens.count || tokens[position].kind == .stop
        case .notAhead(let sets): !sets.contains { has($0, at: position) }
        case .notBehind(let sets): !ends(sets, at: position)
        case .notEarlier(let sets): !stands(sets, earlierThan: position)
        default: false
        }
    }

    /// A phrase of the sets ends just before the position.
    private func ends(_ sets: [Int], at position: Int) -> Bool {
        sets.contains { set in
            places(of: set, from: position - 6).prefix { Int($0.position) < position }
                .contains { Int($0.position + $0.length) == position }
        }
    }

    private func stands(_ sets: [Int], earlierThan position: Int) -> Bool {
        var start = position
        while start > max(0, position - 24), !tokens[start - 1].isBoundary { start -= 1 }
        return start < position && sets.contains { stands($0, in: start..<position) }
    }
}

/// One bit for each token, read in windows of 64.
struct TokenBits {
    private var words: [UInt64]

    init(_ flags: [Bool]) {
        words = [UInt64](repeating: 0, count: flags.count / 64 + 2)
        for (index, flag) in flags.enumerated() where flag { words[index / 64] |= 1 << UInt64(index % 64) }
    }

    func window(at position: Int) -> UInt64 {
        let (word, shift) = (position / 64, UInt64(position % 64))
        guard word + 1 < words.count else { return 0 }
        return shift == 0 ? words[word] : words[word] >> shift | words[word + 1] << (64 - shift)
    }
}
