/// What was said, among quotation marks of all keyboards.
extension NoteText {
    static func opensQuote(_ scalar: Unicode.Scalar) -> Bool { isStraight(scalar) || pairs[scalar] != nil }

    /// The words between quotation marks; behind an opening one at the start of a line that nobody closed, the rest.
    /// Quotation marks within a quote belong to it.
    static func quoted(_ text: String) -> [String] {
        if let whole = marked(text) { return [whole].filter(hasWords) }
        var quotes: [String] = []
        var rest = text.unicodeScalars[...]
        var isAtStart = true
        while let open = rest.indices.first(where: { opensQuote(rest[$0]) && mayOpen(rest, at: $0) }) {
            let inner = rest[rest.index(after: open)...]
            let isFirst = isAtStart && open == rest.startIndex
            isAtStart = false
            guard let close = end(of: rest[open], in: inner) else {
                if isFirst { quotes.append(whole(inner)) }
                break
            }
            quotes.append(whole(inner[..<close]))
            rest = inner[inner.index(after: close)...]
        }
        return quotes.filter(hasWords)
    }

    /// Three words, or four Chinese signs.
    static func isSaying(_ text: String) -> Bool {
        let han = text.unicodeScalars.count(where: FactText.isHan)
        return han >= 4 || words(text).count >= 3
    }

    /// A mark that stands alone before the words, or before a quotation mark of theirs, is the mark of the line: all
    /// behind it was said.
    private static func marked(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first, opensQuote(first) else { return nil }
        let rest = text.unicodeScalars.dropFirst()
        guard let next = rest.first, next.properties.isWhitespace || opensQuote(next) else { return nil }
        return whole(rest)
    }

    /// Without the blanks and colons around it, and without marks that have lost their other half; a pair of marks
    /// around all of it says nothing more.
    private static func whole(_ text: Substring.UnicodeScalarView) -> String {
        var words = trimming(String(text)) { $0.properties.isWhitespace || ":：".unicodeScalars.contains($0) }
            .unicodeScalars[...]
        if let last = words.last, marks.contains(last), isLeftOver(words) { words = words.dropLast() }
        for _ in 0..<mostNested {
            guard let first = words.first, opensQuote(first) else { break }
            let inner = words.dropFirst()
            guard let close = end(of: first, in: inner) else {
                words = inner
                continue
            }
            guard inner.index(after: close) == words.endIndex else { break }
            words = inner[..<close]
        }
        return trimmed(String(words))
    }

    /// Whether the last mark closes what was never opened within the words.
    private static func isLeftOver(_ words: Substring.UnicodeScalarView) -> Bool {
        if let last = words.last, isStraight(last) { return !words.count(where: isStraight).isMultiple(of: 2) }
        let opened = words.count { openers.contains($0) }
        return words.count { closers.contains($0) } > opened
    }

    private static func hasWords(_ text: String) -> Bool {
        text.unicodeScalars.contains(where: \.properties.isAlphabetic)
    }

    /// The sign for inches stands behind a number, and no quote begins within a word.
    private static func mayOpen(_ text: Substring.UnicodeScalarView, at index: Substring.UnicodeScalarView.Index)
        -> Bool
    {
        guard text[index] == "\"", index > text.startIndex else { return true }
        let before = text[text.index(before: index)]
        return !(before.isASCII && (before.properties.isAlphabetic || ("0"..."9").contains(before)))
    }

    private static func end(
        of mark: Unicode.Scalar, in text: Substring.UnicodeScalarView
    ) -> Substring.UnicodeScalarView.Index? {
        var depth = 1
        for index in text.indices {
            switch turn(text, at: index, within: mark) {
            case .opens: depth += 1
            case .closes: depth -= 1
            case .neither: continue
            }
            if depth == 0 { return index }
        }
        return nil
    }

    private enum Turn { case opens, closes, neither }

    /// What a mark does within a quote that `mark` began. Keyboards err: an opening mark before a blank closes.
    private static func turn(
        _ text: Substring.UnicodeScalarView, at index: Substring.UnicodeScalarView.Index, within mark: Unicode.Scalar
    ) -> Turn {
        let scalar = text[index]
        let next = text.index(after: index)
        let endsThere = next == text.endIndex || !beginsWord(text[next])
        guard let closing = pairs[mark] else {
            guard scalar == mark else { return .neither }
            let isBehindWord = index > text.startIndex && beginsWord(text[text.index(before: index)])
            return endsThere ? .closes : isBehindWord || index == text.startIndex ? .neither : .opens
        }
        if scalar == mark { return closing.unicodeScalars.contains(mark) && endsThere ? .closes : .opens }
        return closing.unicodeScalars.contains(scalar) ? .closes : .neither
    }

    private static func beginsWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isStraight(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || scalar == "＂" }

    /// A quotation that is opened wrongly, as keyboards do, counts too.
    private static let pairs: [Unicode.Scalar: String] = [
        "“": "”“", "”": "”", "„": "“”", "「": "」", "『": "』", "«": "»", "»": "«",
    ]
    /// Deeper than people write, and few enough for a line of nothing but marks.
    private static let mostNested = 3
    private static let openers = Set("“„「『«".unicodeScalars)
    private static let closers = Set("”」』»".unicodeScalars)
}
