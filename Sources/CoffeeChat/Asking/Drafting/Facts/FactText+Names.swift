extension FactText {
    /// A name within a sentence: no sign in it may end the sentence. Empty for what is more noise than name.
    static func named(_ text: String) -> String {
        let calm = plain(String(String.UnicodeScalarView(text.unicodeScalars.map { enders.contains($0) ? " " : $0 })))
        let words = calm.split(separator: " ").map(withoutStops).filter { $0 == "&" || $0.contains(where: isSaid) }
        let name = trimmed(withoutOddPairs(withoutStutter(words.joined(separator: " "))))
        let signs = name.unicodeScalars.filter { $0 != " " }
        let letters = signs.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        return letters * 3 >= signs.count * 2 ? name : ""
    }

    /// One sign of punctuation at a time.
    private static func withoutStutter(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != kept.last || scalar.properties.isAlphabetic || isDigit(scalar)
        {
            kept.append(scalar)
        }
        return String(kept)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType != nil || scalar == "+"
    }

    private static func isSaid(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber }

    /// Full stops and commas stand behind letters, one at a time: "S.A.", "Co."; ".NET" is a name.
    private static func withoutStops(_ word: Substring) -> Substring {
        if word.hasPrefix(".NET") { return word }
        let start = word.drop { !isSaid($0) && $0 != "&" && $0 != "(" && $0 != "（" && $0 != "《" }
        return start.contains("..") || start.contains(",,") ? start.prefix { $0 != "." && $0 != "," } : start
    }

    private static let enders = Set("!?;:|！？；：。｜…•·“”".unicodeScalars)
}
