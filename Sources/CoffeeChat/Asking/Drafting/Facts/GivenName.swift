/// What friends call somebody, of the words of a whole name, as far as its letters let one tell.
enum GivenName {
    static func of(_ words: [String]) -> String {
        guard let first = words.first else { return "" }
        if let vietnamese = vietnamese(words) { return vietnamese }
        // Of Korean, Japanese and Tamil names, whose order is not settled, the whole.
        guard first.unicodeScalars.contains(where: standsFirst) else { return words.joined(separator: " ") }
        if words.count > 2, arabicHalves.contains(first) { return first + " " + words[1] }
        guard isInitial(first), words.count > 1 else { return first }
        let rest = words.dropFirst().prefix { isInitial($0) }
        // "J. Robert Smith" is called Robert; "A. J. Cook" A. J.; "J. Smith" J. Smith.
        if words.count > rest.count + 2 { return words[rest.count + 1] }
        return rest.isEmpty ? words.joined(separator: " ") : ([first] + rest).joined(separator: " ")
    }

    /// Written family first, called by what stands last: Nguyễn Văn An is An, Nguyễn Thị Minh Châu is Minh Châu.
    private static func vietnamese(_ words: [String]) -> String? {
        guard words.count > 2, isFamily(words[0]), !isFamily(words[words.count - 1]) else { return nil }
        let given = middles.contains(words[1].lowercased()) ? words.dropFirst(2) : words.suffix(1)
        return given.suffix(2).joined(separator: " ")
    }

    private static func isFamily(_ word: String) -> Bool { families.contains(word.lowercased()) }

    private static func isInitial(_ word: String) -> Bool {
        let letters = word.unicodeScalars.filter { $0 != "." }
        return letters.count == 1 || (word.contains(".") && letters.count <= 2)
    }

    /// Letters of those who write the given name first.
    private static func standsFirst(_ scalar: Unicode.Scalar) -> Bool {
        if FactText.isLatin(scalar) { return true }
        return switch scalar.value {
        // Greek, Cyrillic, Armenian; Hebrew and Arabic; Devanagari, Bengali, Gurmukhi, Gujarati; Thai; Georgian; Ethiopic.
        case 0x370...0x58F, 0x590...0x6FF, 0x900...0xAFF, 0xE00...0xE7F, 0x10A0...0x10FF, 0x1200...0x137F: true
        default: false
        }
    }

    /// Family names that stand first; without their marks only those that are nobody's first name elsewhere.
    private static let families: Set<String> = [
        "nguyễn", "trần", "lê", "phạm", "huỳnh", "hoàng", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
        "lý",
        "đinh", "trương", "đoàn", "lâm", "trịnh", "nguyen", "tran", "pham", "huynh", "hoang", "truong",
    ]
    private static let middles: Set<String> = ["thị", "thi", "văn", "van"]
    /// Half a name: Abd al-…, Abu ….
    private static let arabicHalves: Set<String> = ["عبد", "أبو", "ابو", "أم", "ام"]
}
