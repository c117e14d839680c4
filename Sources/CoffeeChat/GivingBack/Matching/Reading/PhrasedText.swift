/// A text cut into words and clauses, with the phrases of the tables that stand in it.
struct PhrasedText {
    let tokens: [TextToken]
    let findings: [MatchPhrases.Finding]

    init(_ text: String) {
        tokens = TextTokenizer.tokens(text)
        findings = Self.withoutParts(MatchTables.phrases.findings(tokens))
    }

    /// Without what stands inside a longer name of a place or a language: 上海 is no sea.
    private static func withoutParts(_ findings: [MatchPhrases.Finding]) -> [MatchPhrases.Finding] {
        let names = findings.filter { [.place, .tongue].contains($0.word.kind) && $0.tokens.count > 1 }.map(\.tokens)
        guard !names.isEmpty else { return findings }
        return findings.filter { finding in
            finding.word.kind != .notion
                || !names.contains {
                    $0.lowerBound <= finding.tokens.lowerBound && finding.tokens.upperBound <= $0.upperBound
                        && $0.count > finding.tokens.count
                }
        }
    }

    /// Ranges of tokens, each with its stop.
    var sentences: [Range<Int>] {
        var (sentences, start) = ([Range<Int>](), 0)
        for (index, token) in tokens.enumerated() where token.kind == .stop {
            sentences.append(start..<index + 1)
            start = index + 1
        }
        if start < tokens.count { sentences.append(start..<tokens.count) }
        return sentences
    }

    /// UTF-16 code units of the text, without the stop at the end.
    func units(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, tokens[end - 1].isBoundary { end -= 1 }
        guard end > range.lowerBound else { return 0..<0 }
        return tokens[range.lowerBound].range.lowerBound..<tokens[end - 1].range.upperBound
    }

    /// A Latin name of a place counts with its capital alone ("bath", "us"), and two letters not at a start.
    func isPlaceName(_ finding: MatchPhrases.Finding) -> Bool {
        let first = tokens[finding.tokens.lowerBound]
        guard first.kind == .word else { return true }
        guard first.isCapital else { return false }
        let before = finding.tokens.lowerBound - 1
        return first.text.utf8.count > 2 || (before >= 0 && !tokens[before].isBoundary)
    }
}

extension String {
    /// The part between two offsets in UTF-16 code units; the whole where they fit nowhere.
    func units(_ range: Range<Int>) -> String {
        guard range.upperBound <= utf16.count else { return self }
        let start = utf16.index(utf16.startIndex, offsetBy: range.lowerBound)
        return String(self[start..<utf16.index(start, offsetBy: range.count)])
    }
}
