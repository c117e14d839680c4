/// Text as the search index holds it, and questions as it understands them.
///
/// FTS5's unicode61 takes a run of Chinese for one word, so that "晓岚" would not find 周晓岚; its trigram index is
/// blind to fewer than three signs. So every sign of a writing system that does without spaces becomes a word of its
/// own, and a run of them in a question a phrase.
package enum SearchText {
    package static func indexed(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var spaced = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let alone = isUnspaced(scalar)
            if alone { spaced.append(" ") }
            spaced.append(scalar)
            if alone { spaced.append(" ") }
        }
        return String(spaced)
    }

    /// An FTS5 question in which every word must be found and the last letters may be missing; `nil` for a question
    /// without any word.
    package static func question(_ text: String) -> String? {
        var phrases: [String] = []
        var word = String.UnicodeScalarView()
        var signs: [String] = []
        func endWord() {
            if !word.isEmpty { phrases.append("\"\(String(word))\" *") }
            word = String.UnicodeScalarView()
        }
        func endSigns() {
            if !signs.isEmpty { phrases.append("\"\(signs.joined(separator: " "))\"") }
            signs = []
        }
        for scalar in text.unicodeScalars {
            if isUnspaced(scalar) {
                endWord()
                signs.append(String(scalar))
            } else {
                endSigns()
                if isWord(scalar) { word.append(scalar) } else { endWord() }
            }
        }
        endWord()
        endSigns()
        return phrases.isEmpty ? nil : phrases.prefix(mostWords).joined(separator: " ")
    }

    private static let mostWords = 12

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    /// Han, kana, hangul, Thai, Lao, Burmese, Khmer.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0x20000...0x323AF:
            true
        case 0x0E01...0x0E2E, 0x0E81...0x0EAE, 0x1000...0x102A, 0x1780...0x17B3: true
        default: false
        }
    }
}
