/// The first messages that were sent, made ready once so that a new one is compared with thousands in milliseconds.
///
/// Each message is the set of its shingles (three words, or four Chinese characters, hashed). Two are nearly the same
/// when most shingles of the one stand in the other: names, facts and numbers change only those around them.
package struct SentMessages: Sendable {
    private var shingles: [[UInt32]] = []

    package init(_ texts: [String]) { shingles = texts.map { Self.shingles(of: $0, dropping: []) } }

    package mutating func add(_ text: String) { shingles.append(Self.shingles(of: text, dropping: [])) }

    /// The index of the message sent that it nearly repeats.
    package func nearlySame(as message: Message) -> Int? {
        guard !shingles.isEmpty else { return nil }
        let own = Self.shingles(of: message.text, dropping: [])
        guard own.count >= 8 else { return nil }
        var best: (index: Int, share: Double)?
        for (index, other) in shingles.enumerated() where other.count * 3 > own.count && own.count * 3 > other.count {
            let share = Self.likeness(own, other)
            if share >= Self.same, share > best?.share ?? 0 { best = (index, share) }
        }
        return best?.index
    }

    /// Two short notes with other people's names and facts in them share about this much.
    private static let same = 0.5

    /// The share of shingles that both have (Dice's coefficient). Both are sorted.
    private static func likeness(_ one: [UInt32], _ other: [UInt32]) -> Double {
        var (i, j, both) = (0, 0, 0)
        while i < one.count, j < other.count {
            if one[i] == other[j] {
                (both, i, j) = (both + 1, i + 1, j + 1)
            } else if one[i] < other[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return 2 * Double(both) / Double(one.count + other.count)
    }

    private static func shingles(of text: String, dropping: Set<String>) -> [UInt32] {
        let tokens = TextTokenizer.tokens(text).filter { $0.isSaid && !dropping.contains($0.text) }
        var found: Set<UInt32> = []
        for index in tokens.indices {
            let length = tokens[index].kind == .han ? 3 : 2
            guard index + length <= tokens.count else { break }
            var hash: UInt32 = 2_166_136_261
            for token in tokens[index..<index + length] {
                for byte in token.text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
                hash = (hash ^ 32) &* 16_777_619
            }
            found.insert(hash)
        }
        return found.sorted()
    }
}
