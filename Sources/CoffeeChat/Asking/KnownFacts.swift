/// Finds in a text what the notebook knows of somebody. Loosely: "repaired" is "repairs", two Chinese characters are
/// enough, and words that any message holds do not count.
struct KnownFacts {
    private var words: Set<String> = []
    private var stems: Set<String> = []
    private var pairs: Set<String> = []

    init(_ lines: [String]) {
        let text = ReadText(lines.joined(separator: "\n"))
        for (index, token) in text.tokens.enumerated() {
            if token.kind == .word, !text.isCommon[index], token.text.utf8.count > 1 {
                words.insert(token.text)
                if token.text.utf8.count >= 4 { stems.insert(Self.stem(token.text)) }
            }
            guard token.kind == .han, index > 0, text.tokens[index - 1].kind == .han else { continue }
            if text.isCommon[index], text.isCommon[index - 1] { continue }
            pairs.insert(text.tokens[index - 1].text + token.text)
        }
    }

    func marks(in tokens: [TextToken]) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        for (index, token) in tokens.enumerated() {
            if token.kind == .word {
                let isKnown =
                    words.contains(token.text) || (token.text.utf8.count >= 4 && stems.contains(Self.stem(token.text)))
                if isKnown { marks.append(index..<index + 1) }
            } else if token.kind == .han, index > 0, tokens[index - 1].kind == .han,
                pairs.contains(tokens[index - 1].text + token.text)
            {
                marks.append(index - 1..<index + 1)
            }
        }
        return marks
    }

    /// The first five letters, without the endings that a verb or a trade adds.
    private static func stem(_ word: String) -> String {
        var word = Substring(word)
        for ending in endings where word.utf8.count > ending.utf8.count + 2 && word.hasSuffix(ending) {
            word = word.dropLast(ending.utf8.count)
            break
        }
        return String(word.prefix(5))
    }

    private static let endings = ["ations", "ation", "ing", "ers", "er", "ors", "or", "ed", "es", "ist", "s", "e", "y"]
}
