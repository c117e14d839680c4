/// How like two messages are, apart from what they are about: the share of word pairs that both have.
struct DraftLikeness {
    private let sent: [Set<Int>]

    init(_ recent: [String]) { sent = recent.map(Self.pairs) }

    /// 0 (nothing alike) to 1, for the most alike of them.
    func highest(_ text: String) -> Double {
        let pairs = Self.pairs(text)
        return sent.map { Double($0.intersection(pairs).count) / Double(max(1, min($0.count, pairs.count))) }.max() ?? 0
    }

    /// From here on a draft looks for other words.
    static let tooAlike = 0.5

    /// Pairs of neighbours: words of letters, or single Chinese signs. Their sums serve: a rare clash does no harm.
    private static func pairs(_ text: String) -> Set<Int> {
        var words: [Int] = []
        var word = 0
        for scalar in text.lowercased().unicodeScalars {
            if FactText.isHan(scalar) {
                if word != 0 { words.append(word) }
                words.append(Int(scalar.value))
                word = 0
            } else if scalar.properties.isAlphabetic || scalar == "'" {
                word = word &* 31 &+ Int(scalar.value)
            } else if word != 0 {
                words.append(word)
                word = 0
            }
        }
        return Set(zip(words, words.dropFirst()).map { $0 &* 1_000_003 &+ $1 })
    }
}
