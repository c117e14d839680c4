/// How notes are taken apart: quickly typed, in two languages, with whatever marks the keyboard gives.
enum NoteText {
    static func trimmed(_ text: String) -> String { trimming(text) { $0.properties.isWhitespace || $0 == "\u{FEFF}" } }

    /// Without white space, quotation marks and colons around it.
    static func unmarked(_ text: String) -> String {
        trimming(text) { $0.properties.isWhitespace || marks.contains($0) }
    }

    private static func trimming(_ text: String, where isOut: (Unicode.Scalar) -> Bool) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isOut($0) }), let last = scalars.lastIndex(where: { !isOut($0) })
        else { return "" }
        return String(scalars[first...last])
    }

    /// "- a", "• a", "* a", "1. a"
    static func withoutBullet(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, bullets.contains(first) else { return text }
        let rest = scalars.dropFirst()
        guard let next = rest.first, next.properties.isWhitespace || first == "•" || first == "·" else { return text }
        return trimmed(String(rest))
    }

    static func words(_ text: String) -> [String] {
        text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    }

    /// A web address in a word, without what follows it in the sentence: "(https://a.example)." or 见https://a.example。
    static func address(in text: String) -> String? {
        let all = text.unicodeScalars
        guard let start = all.indices.first(where: { isScheme(all[$0...]) }) else { return nil }
        var scalars = all[start...].prefix {
            $0.value > 0x20 && $0.value < 0x7F && !"<>\"`{}|\\^".unicodeScalars.contains($0)
        }
        while let last = scalars.last,
            ".,;:!?'".unicodeScalars.contains(last) || (last == ")" && !scalars.contains("("))
        {
            scalars.removeLast()
        }
        let address = String(scalars)
        return address.utf8.count > 10 && address.utf8.contains(UInt8(ascii: ".")) ? address : nil
    }

    private static func isScheme(_ rest: Substring.UnicodeScalarView) -> Bool {
        guard rest.first == "h" || rest.first == "H" else { return false }
        let head = String(rest.prefix(8)).lowercased()
        return head == "https://" || head.hasPrefix("http://")
    }

    // MARK: Quotes

    static func opensQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || scalar == "＂" || pairs[scalar] != nil }

    /// The words between quotation marks; behind an opening one at the start of a line that nobody closed, the rest.
    static func quoted(_ text: String) -> [String] {
        var quotes: [String] = []
        var rest = text.unicodeScalars[...]
        var isAtStart = true
        while let open = rest.indices.first(where: { opensQuote(rest[$0]) && mayOpen(rest, at: $0) }) {
            let inner = rest[rest.index(after: open)...]
            let isFirst = isAtStart && open == rest.startIndex
            isAtStart = false
            guard let close = end(of: rest[open], in: inner) else {
                if isFirst { quotes.append(String(inner)) }
                break
            }
            quotes.append(String(inner[..<close]))
            rest = inner[inner.index(after: close)...]
        }
        return quotes.map(unmarked).filter { $0.unicodeScalars.contains(where: \.properties.isAlphabetic) }
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
        guard let closing = pairs[mark] else {
            // A straight mark closes where no word begins right behind it.
            return text.indices.first { index in
                guard text[index] == mark else { return false }
                let next = text.index(after: index)
                return next == text.endIndex || !text[next].properties.isAlphabetic
            }
        }
        return text.firstIndex { closing.unicodeScalars.contains($0) }
    }

    /// Three words, or four Chinese signs.
    static func isSaying(_ text: String) -> Bool {
        let han = text.unicodeScalars.count(where: FactText.isHan)
        return han >= 4 || words(text).count >= 3
    }

    static func withoutTopics(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "#" || $0 == "＃" }) else { return text }
        return words(text).filter { !$0.hasPrefix("#") && !$0.hasPrefix("＃") }.joined(separator: " ")
    }

    static func endsName(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "#" || scalar == "＃" || ",.;:!?，。；：！？、”」』\")）".unicodeScalars.contains(scalar)
    }

    private static let bullets = Set("-–—*•·".unicodeScalars)
    private static let marks = Set("\"＂“”„「」『』«»:：".unicodeScalars)
    /// A quotation that is opened wrongly, as keyboards do, counts too.
    private static let pairs: [Unicode.Scalar: String] = [
        "“": "”“", "”": "”", "„": "“”", "「": "」", "『": "』", "«": "»", "»": "«",
    ]
}
