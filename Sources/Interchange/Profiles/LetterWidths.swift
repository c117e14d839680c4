/// How wide letters are against each other, roughly, as in Helvetica: enough to say how wide a line's first word is.
enum LetterWidths {
    static func width(_ text: some StringProtocol) -> Double {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    /// In parts of the type's size.
    private static func width(_ scalar: Unicode.Scalar) -> Double {
        if WideLetters.contains(scalar) { return 1 }
        switch scalar {
        case "i", "l", "j", "'", "I", ".", ",", ":", ";", "|", "!", " ", "\u{A0}", "/", "t", "f": return 0.28
        case "r", "-", "(", ")", "[", "]": return 0.33
        case "m", "w", "M", "W", "@", "%": return 0.86
        case "c", "k", "s", "v", "x", "y", "z": return 0.5
        case "A"..."Z": return 0.69
        default: return scalar.properties.generalCategory == .nonspacingMark ? 0 : 0.556
        }
    }
}
