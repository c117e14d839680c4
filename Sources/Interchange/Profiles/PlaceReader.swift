/// How much a line reads like the name of a place. On a profile, nothing else tells a role's place from the first
/// line of its description.
enum PlaceReader {
    /// From -3, a sentence, to 4, a country that everybody knows.
    static func likeness(_ line: String) -> Double {
        let scalars = line.unicodeScalars
        guard let first = scalars.first, scalars.count <= 90 else { return -3 }
        if scalars.contains(where: WideLetters.contains) { return wideLikeness(line) }
        if endsSentence(scalars) || !(first.properties.isAlphabetic || first == "(") { return -3 }
        let parts = line.split(separator: ",").map { words(of: $0) }
        guard let last = parts.last, parts.count <= 5 else { return -2 }
        if isKnown(last) || isArea(last) { return parts.allSatisfy { $0.count <= 6 } ? 4 : -1 }
        if let first = parts.first, isKnown(first) || isArea(first), first.count <= 5 { return 3 }
        return shape(parts, line)
    }

    /// What is left where no word is known: short parts in capitals may be a place, words without are none.
    private static func shape(_ parts: [[Substring]], _ line: String) -> Double {
        let words = parts.flatMap(\.self)
        guard !words.isEmpty, words.count <= 8,
            !line.unicodeScalars.contains(where: { "0123456789:;&|@/".unicodeScalars.contains($0) })
        else { return -2 }
        let small = words.filter {
            $0.unicodeScalars.first?.properties.isLowercase == true && !joining.contains(String($0))
        }
        guard small.isEmpty else { return -2 }
        return parts.count > 1 && parts.allSatisfy { $0.count <= 4 } ? 2 : words.count <= 3 ? 0.5 : -1
    }

    private static func wideLikeness(_ line: String) -> Double {
        let scalars = Array(line.unicodeScalars)
        guard !scalars.contains(where: { "。，；：！？、“”0123456789".unicodeScalars.contains($0) }) || isListOfPlaces(line)
        else { return -3 }
        let parts = line.split { " ,，·-".unicodeScalars.contains($0.unicodeScalars.first ?? " ") }.map(String.init)
        guard !parts.isEmpty, scalars.count <= 30, parts.count <= 5 else { return -2 }
        if parts.contains(where: { PlaceNames.chinese.contains($0) }) { return 4 }
        if parts.contains(where: isChinesePlace) { return 3 }
        return scalars.count <= 6 ? 0 : -1
    }

    /// 中国，广东，深圳
    private static func isListOfPlaces(_ line: String) -> Bool {
        let parts = line.split { "，、, ".contains($0) }.map(String.init)
        return parts.count <= 4 && parts.allSatisfy { PlaceNames.chinese.contains($0) || isChinesePlace($0) }
    }

    private static func isChinesePlace(_ part: String) -> Bool {
        guard let end = part.unicodeScalars.last, (2...9).contains(part.unicodeScalars.count) else { return false }
        if "市省县區区州岛".unicodeScalars.contains(end) { return true }
        return PlaceNames.chinese.contains {
            part.hasPrefix($0) && $0.unicodeScalars.count >= 2
                && part.unicodeScalars.count <= $0.unicodeScalars.count + 4
        }
    }

    private static func endsSentence(_ scalars: String.UnicodeScalarView) -> Bool {
        guard let last = scalars.last, ".!?:;".unicodeScalars.contains(last) else { return false }
        // "Washington D.C." and "St." end no sentence.
        return !(last == "." && scalars.split(separator: " ").last.map { $0.count <= 4 } == true)
    }

    private static func words(of part: Substring) -> [Substring] { part.split(whereSeparator: \.isWhitespace) }

    private static func isKnown(_ words: [Substring]) -> Bool {
        guard !words.isEmpty, words.count <= 6 else { return false }
        return PlaceNames.latin.contains(key(words))
    }

    /// "San Francisco Bay Area", "Greater London", "Île-de-France Metropolitan Region", "Großraum Köln".
    private static func isArea(_ words: [Substring]) -> Bool {
        guard words.count <= 6, let first = words.first?.lowercased(), let last = words.last?.lowercased() else {
            return false
        }
        if ["remote", "hybrid", "on-site", "worldwide"].contains(first), words.count == 1 { return true }
        guard words.count >= 2 else { return false }
        return ["greater", "großraum", "région", "metropolregion", "gran", "grande"].contains(first)
            || ["area", "region", "metroplex", "metropolitan", "county", "district", "province", "prefecture", "und"]
                .contains(last)
    }

    private static let joining: Set<String> = [
        "of", "and", "the", "de", "la", "del", "di", "do", "da", "des", "du", "le", "les", "am", "an", "der", "den",
        "im", "in",
        "upon", "sur", "on", "y", "e", "et", "und", "van", "la", "el", "al", "bei",
    ]

    /// Lower case without accents.
    private static func key(_ words: [Substring]) -> String {
        PlaceNames.key(words.joined(separator: " "))
    }
}
