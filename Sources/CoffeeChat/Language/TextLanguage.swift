/// Tells the language of a text from its script, and a Latin one from its smallest words.
enum TextLanguage {
    /// English, Chinese, or `nil` for a text that is clearly neither. A text of no words at all passes as English.
    static func of(_ tokens: [TextToken]) -> MessageLanguage? {
        var (han, latin, other, english, foreign) = (0, 0, 0, 0, 0)
        for token in tokens {
            switch token.kind {
            case .han: han += 1
            case .word:
                let first = token.text.unicodeScalars.first?.value ?? 0
                // A kana or a Cyrillic word says as much as a Latin one.
                if first >= 0x250 { other += token.text.unicodeScalars.count } else { latin += 1 }
                if Self.english.contains(token.text) { english += 1 }
                if Self.foreign.contains(token.text) { foreign += 1 }
            default: break
            }
        }
        if other > 5, other * 2 > han + latin { return nil }
        if han > latin { return .chinese }
        if foreign >= 3, foreign > 2 * english { return nil }
        return .english
    }

    private static let english: Set<String> = [
        "the", "a", "an", "and", "of", "to", "in", "is", "you", "your", "i", "my", "for", "with", "that", "it", "we",
        "at", "on", "if", "would", "could", "can", "do", "not", "this", "are", "was", "have", "how", "what", "thanks",
    ]

    /// German, French, Spanish, Portuguese, Italian, Dutch, Turkish, Polish, Swedish.
    private static let foreign: Set<String> = [
        "der", "die", "das", "und", "ich", "sie", "ist", "nicht", "ein", "eine", "mit", "fur", "wir", "mir", "ihre",
        "le", "la", "les", "des", "et", "je", "vous", "que", "pour", "dans", "une", "votre", "est", "el", "los", "las",
        "por", "para", "con", "su", "una", "usted", "gracias", "y", "o", "os", "um", "uma", "voce", "em", "il", "non",
        "che", "di", "per", "sono", "het", "een", "ik", "van", "en", "bir", "ve", "icin", "bu", "nie", "sie", "w", "na",
        "och", "jag", "att", "det", "som", "du", "av",
    ]
}
