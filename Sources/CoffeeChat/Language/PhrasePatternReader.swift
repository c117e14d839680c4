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
        let spaced = line.replacing("(", with: " ( ").replacing(")", with: " )").replacing(" )?", with: " )? ")
        var reader = PhrasePatternReader(pieces: spaced.split(separator: " ").map(Substring.init), naming: naming)
        return reader.either()
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
        while next < pieces.count, pieces[next] != "/", !pieces[next].hasPrefix(")") { parts.append(item()) }
        return .sequence(parts)
    }

    private mutating func item() -> PhrasePattern {
        let piece = pieces[next]
        next += 1
        guard piece == "(" else { return Self.isOptional(piece) ? .optional(atom(piece.dropLast())) : atom(piece) }
        let inner = either()
        let isOptional = next < pieces.count && pieces[next] == ")?"
        next += 1
        return isOptional ? .optional(inner) : inner
    }

    private static func isOptional(_ piece: Substring) -> Bool { piece.hasSuffix("?") && piece.utf8.count > 1 }

    private func atom(_ piece: Substring) -> PhrasePattern {
        switch piece {
        case "^": return .sentenceStart
        case "^,": return .clauseStart
        case "$": return .sentenceEnd
        default: break
        }
        if piece.hasPrefix(".."), let count = Int(piece.dropFirst(2)) { return .gap(count, withinClause: false) }
        if piece.hasPrefix("~"), let count = Int(piece.dropFirst()) { return .gap(count, withinClause: true) }
        if piece.contains("{"), piece.contains("|") {
            return .either(piece.split(separator: "|").map { atom($0) })
        }
        if piece.hasPrefix("{") { return .rule(naming.rule(String(piece.dropFirst().dropLast()))) }
        if piece.hasPrefix("!") { return .notAhead(sets(piece.dropFirst())) }
        if piece.hasPrefix("--") { return .notEarlier(sets(piece.dropFirst(2))) }
        if piece.hasPrefix("-") { return .notBehind(sets(piece.dropFirst())) }
        return .words(sets(piece))
    }

    /// `<set>|word|two_words`
    private func sets(_ piece: Substring) -> [Int] {
        var (sets, words) = ([Int](), [String]())
        for choice in piece.split(separator: "|") {
            if choice.hasPrefix("<"), choice.hasSuffix(">") {
                sets.append(naming.set(String(choice.dropFirst().dropLast())))
            } else {
                words.append(choice.split(separator: "_").joined(separator: " "))
            }
        }
        return words.isEmpty ? sets : sets + [naming.words(words)]
    }
}
