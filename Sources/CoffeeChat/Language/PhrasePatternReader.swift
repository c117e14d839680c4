/// Reads the right side of a rule's line into a pattern. See `Grammar` for what may stand there.
struct PhrasePatternReader {
    /// Where the numbers of sets and rules come from.
    struct Naming {
        var set: (String) -> Int
        var rule: (String) -> Int
        /// A set of its own for words written into the rule.
        var words: ([String]) -> Int
    }

    private let pieces: [Substring]
    private let naming: Naming
    private var next = 0

    static func pattern(_ line: Substring, naming: Naming) -> PhrasePattern {
        var reader = PhrasePatternReader(pieces: pieces(of: line), naming: naming)
        return reader.either()
    }

    /// Parted at blanks, brackets by themselves. Byte by byte: whoever starts the program waits for this.
    private static func pieces(of line: Substring) -> [Substring] {
        var pieces: [Substring] = []
        let bytes = line.utf8
        var (start, place) = (bytes.startIndex, bytes.startIndex)
        func take(to end: Substring.Index) {
            if start < end { pieces.append(line[start..<end]) }
            start = end
        }
        while place < bytes.endIndex {
            let next = bytes.index(after: place)
            switch bytes[place] {
            case UInt8(ascii: " "):
                take(to: place)
                start = next
            case UInt8(ascii: "("):
                take(to: place)
                take(to: next)
            case UInt8(ascii: ")"):
                take(to: place)
                let isOptional = next < bytes.endIndex && bytes[next] == UInt8(ascii: "?")
                take(to: isOptional ? bytes.index(after: next) : next)
                place = start
                continue
            default: break
            }
            place = next
        }
        take(to: bytes.endIndex)
        return pieces
    }

    private init(pieces: [Substring], naming: Naming) {
        self.pieces = pieces
        self.naming = naming
    }

    private mutating func either() -> PhrasePattern {
        var ways = [sequence()]
        while next < pieces.count, pieces[next] == "/" {
            next += 1
            ways.append(sequence())
        }
        return ways.count == 1 ? ways[0] : .either(ways)
    }

    private mutating func sequence() -> PhrasePattern {
        var parts: [PhrasePattern] = []
        while next < pieces.count, pieces[next] != "/", pieces[next].utf8.first != UInt8(ascii: ")") {
            parts.append(item())
        }
        return .sequence(parts)
    }

    private mutating func item() -> PhrasePattern {
        let piece = pieces[next]
        next += 1
        guard piece == "(" else {
            return Self.isOptional(piece) ? .optional(atom(piece.without(first: 0, last: 1))) : atom(piece)
        }
        let inner = either()
        let isOptional = next < pieces.count && pieces[next] == ")?"
        next += 1
        return isOptional ? .optional(inner) : inner
    }

    private static func isOptional(_ piece: Substring) -> Bool {
        piece.utf8.last == UInt8(ascii: "?") && piece.utf8.count > 1
    }

    private func atom(_ piece: Substring) -> PhrasePattern {
        switch piece {
        case "^": return .sentenceStart
        case "^,": return .clauseStart
        case "$": return .sentenceEnd
        default: break
        }
        let bytes = piece.utf8
        if bytes.contains(UInt8(ascii: "{")), bytes.contains(UInt8(ascii: "|")) {
            return .either(piece.parts(at: "|").map { atom($0) })
        }
        switch bytes.first {
        case UInt8(ascii: "."):
            if let count = Int(piece.without(first: 2)) { return .gap(count, withinClause: false) }
        case UInt8(ascii: "~"):
            if let count = Int(piece.without(first: 1)) { return .gap(count, withinClause: true) }
        case UInt8(ascii: "{"): return .rule(naming.rule(String(piece.without(first: 1, last: 1))))
        case UInt8(ascii: "!"): return .notAhead(sets(piece.without(first: 1)))
        case UInt8(ascii: "-"):
            let isEarlier = bytes.dropFirst().first == UInt8(ascii: "-")
            let sets = sets(piece.without(first: isEarlier ? 2 : 1))
            return isEarlier ? .notEarlier(sets) : .notBehind(sets)
        default: break
        }
        return .words(sets(piece))
    }

    /// `<set>|word|two_words`
    private func sets(_ piece: Substring) -> [Int] {
        var (sets, words) = ([Int](), [String]())
        for choice in piece.parts(at: "|") {
            if choice.utf8.first == UInt8(ascii: "<"), choice.utf8.last == UInt8(ascii: ">") {
                sets.append(naming.set(String(choice.without(first: 1, last: 1))))
            } else {
                words.append(choice.parts(at: "_").joined(separator: " "))
            }
        }
        return words.isEmpty ? sets : sets + [naming.words(words)]
    }
}
