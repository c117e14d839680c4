/// Text from the file as it may stand in a sentence: one line, without signs that nobody would write there.
enum FactText {
    /// Empty where nothing that can be said is left.
    static func plain(_ text: String) -> String {
        guard !isTemplate(text) else { return "" }
        var kept = String.UnicodeScalarView()
        for scalar in withoutTags(text).unicodeScalars {
            if let scalar = written(scalar), !(scalar == " " && (kept.last ?? " ") == " ") { kept.append(scalar) }
        }
        let balanced = trimmed(withoutOddPairs(String(kept)))
        return isLeftover(balanced) ? "" : balanced
    }

    /// "[Company]", "{title}": a place that nobody filled in.
    private static func isTemplate(_ text: String) -> Bool {
        let signs = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        return [("[", "]"), ("{", "}"), ("【", "】"), ("<", ">")].contains { open, close in
            signs.first == open && signs.last == close
                && !signs.dropFirst().dropLast().contains { $0 == open || $0 == close }
        }
    }

    /// "<b>Bob</b>" is Bob.
    private static func withoutTags(_ text: String) -> String {
        guard text.unicodeScalars.contains("<"), text.unicodeScalars.contains(">") else { return text }
        var kept = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "<", let end = rest.prefix(40).firstIndex(of: ">"), !rest[..<end].contains("<") {
                rest = rest[rest.index(after: end)...]
            } else {
                kept.append(scalar)
            }
        }
        return String(kept)
    }

    /// `nil` for what is left out; every gap is a space.
    private static func written(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: " "
        // A template's brackets and blanks, and what only a machine writes.
        case 0x3C, 0x3E, 0x5B, 0x5D, 0x5F, 0x60, 0x7B, 0x7D, 0x22, 0x5C, 0x5E, 0x2A, 0x23, 0x3010, 0x3011: " "
        case 0x2018, 0x2019, 0x2BC: "'"
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFEE0)
        // Mathematical letters, the "bold" of headlines.
        case 0x1D400...0x1D6A3:
            Unicode.Scalar(
                (scalar.value - 0x1D400) % 52 < 26
                    ? 0x41 + (scalar.value - 0x1D400) % 52 : 0x61 + (scalar.value - 0x1D400) % 52 - 26)
        case 0x2300...0x2BFF, 0x1F000...0x1FAFF, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: nil
        default: isWritten(scalar) ? scalar : nil
        }
    }

    private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .unassigned, .otherSymbol, .modifierSymbol, .enclosingMark,
            .lineSeparator, .paragraphSeparator:
            return false
        default: return true
        }
    }

    /// Brackets and quotes stay where all of them have their partner.
    static func withoutOddPairs(_ text: String) -> String {
        var text = text
        for (open, close) in pairs where !isBalanced(text, open, close) {
            text.unicodeScalars.removeAll { $0 == open || $0 == close }
        }
        return oneSpaced(text)
    }

    private static func isBalanced(_ text: String, _ open: Unicode.Scalar, _ close: Unicode.Scalar) -> Bool {
        var depth = 0
        for scalar in text.unicodeScalars {
            if scalar == open { depth += 1 } else if scalar == close { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }

    private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("(", ")"), ("（", "）"), ("“", "”"), ("「", "」"), ("《", "》"), ("『", "』"), ("〈", "〉"), ("«", "»"),
    ]

    static func oneSpaced(_ text: String) -> String {
        text.split(separator: " ").joined(separator: " ")
    }

    /// Without the punctuation around it: the sentence brings its own.
    static func trimmed(_ text: String) -> String {
        var rest = Substring(text).unicodeScalars
        while let first = rest.first, edges.contains(first) { rest.removeFirst() }
        while let last = rest.last, edges.contains(last) { rest.removeLast() }
        return String(rest)
    }

    private static let edges = Set(" ,;:.!?-–—|/\\·•~=&@'，；：。！？、～｜…".unicodeScalars)

    /// A template that nobody filled in.
    private static func isLeftover(_ text: String) -> Bool {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
        return words.contains { leftovers.contains(String($0)) } || text.contains("XX") || text.contains("某某")
    }

    private static let leftovers: Set<String> = ["todo", "tbd", "xxx", "xx", "lorem", "placeholder", "fixme", "null"]
}

extension FactText {
    static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3007: true
        default: false
        }
    }

    static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    /// Whether a text can stand in a sentence of the language: a name of a few words can stand in any.
    static func reads(_ text: String, in language: MessageLanguage) -> Bool {
        var (han, latin, other) = (0, 0, 0)
        for scalar in text.unicodeScalars {
            if isHan(scalar) {
                han += 1
            } else if isLatin(scalar) {
                latin += 1
            } else if scalar.properties.isAlphabetic {
                other += 1
            }
        }
        switch language {
        case .english: return latin > 0 && latin > (han + other) * 3
        case .chinese: return han > 0 && han * 6 > latin && other == 0
        }
    }

    /// Cut at the last joint before the limit, in UTF-16 code units; a word is never cut while there is a joint.
    static func shortened(_ text: String, to limit: Int) -> String {
        guard text.utf16.count > limit else { return text }
        var (best, length) = ("", 0)
        var sofar = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            length += scalar.utf16.count
            if length > limit { break }
            if joints.contains(scalar) { best = String(sofar) }
            sofar.append(scalar)
        }
        return withoutLooseEnd(best.isEmpty ? String(sofar) : best)
    }

    private static let joints = Set(" ,;:|/(·，、；（".unicodeScalars)

    /// "Head of" and "Design and" end in mid-air.
    private static func withoutLooseEnd(_ text: String) -> String {
        var words = trimmed(text).split(separator: " ")
        while words.count > 1, let last = words.last, loose.contains(last.lowercased()) { words.removeLast() }
        return trimmed(withoutOddPairs(words.joined(separator: " ")))
    }

    private static let loose: Set<String> = [
        "of", "and", "for", "in", "at", "with", "the", "a", "an", "to", "on", "by", "from", "or", "&", "your", "that",
    ]
}
