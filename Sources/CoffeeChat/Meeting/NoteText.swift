/// How notes are taken apart: quickly typed, in two languages, with whatever marks the keyboard gives.
enum NoteText {
    static func trimmed(_ text: String) -> String { trimming(text) { $0.properties.isWhitespace || $0 == "\u{FEFF}" } }

    /// Without white space, quotation marks and colons around it.
    static func unmarked(_ text: String) -> String {
        trimming(text) { $0.properties.isWhitespace || marks.contains($0) }
    }

    static func trimming(_ text: String, where isOut: (Unicode.Scalar) -> Bool) -> String {
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

    static func withoutTopics(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "#" || $0 == "＃" }) else { return text }
        return words(text).filter { !$0.hasPrefix("#") && !$0.hasPrefix("＃") }.joined(separator: " ")
    }

    static func endsName(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "#" || scalar == "＃" || ",.;:!?，。；：！？、”」』\")）".unicodeScalars.contains(scalar)
    }

    private static let bullets = Set("-–—*•·".unicodeScalars)
    static let marks = Set("\"＂“”„「」『』«»:：".unicodeScalars)
}
