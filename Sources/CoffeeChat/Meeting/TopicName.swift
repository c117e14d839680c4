/// What a topic is called, and when two names mean the same one.
package enum TopicName {
    /// As it is shown: "ux-research" and "ux_research" are "ux research".
    static func shown(_ text: String) -> String {
        let spaced = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "_" ? " " : $0 }))
        return FactText.shortened(FactText.trimmed(FactText.oneSpaced(NoteText.unmarked(spaced))), to: 60)
    }

    /// Equal for "Design systems", "design-system" and "#DesignSystem"; for 设计系统 and 设計系統 too.
    package static func key(_ name: String) -> String {
        var key = ""
        for word in parted(name) {
            let lowered = word.lowercased()
            key += isPlural(lowered) ? String(lowered.dropLast()) : lowered
        }
        return String(
            String.UnicodeScalarView(
                key.unicodeScalars.map { Unicode.Scalar(TraditionalHan.simplified($0.value)) ?? $0 }))
    }

    /// The words of a name: also those of "DesignSystem".
    private static func parted(_ name: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var wasSmall = false
        for scalar in name.unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if !isLetter || (wasSmall && scalar.properties.isUppercase) {
                if !word.isEmpty { words.append(String(word)) }
                word = String.UnicodeScalarView()
            }
            if isLetter { word.append(scalar) }
            wasSmall = scalar.properties.isLowercase
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    private static func isPlural(_ word: String) -> Bool {
        word.utf8.count > 3 && word.hasSuffix("s") && !["ss", "us", "is"].contains(where: word.hasSuffix)
    }
}
