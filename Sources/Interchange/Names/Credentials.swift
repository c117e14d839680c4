/// Degrees and certificates that people hang on their last names.
enum Credentials {
    /// The name without them. A word counts only where it cannot be a name: after a comma, or in the exact
    /// capitals of a title, after words that are not in capitals, with at least `leaving` words before it: Mba
    /// is a family name in Cameroon, and French papers write family names in capitals. "Jr." and "III" stay.
    static func removed(from name: String, leaving: Int) -> String {
        // A degree stands after a comma, a bar or a blank; most names in Chinese have none of them.
        guard name.utf8.contains(where: { $0 == 0x20 || $0 == 0x2C || $0 == 0x7C || $0 == 0xEF }) else { return name }
        var name = Substring(name)
        while let shorter = withoutLastPart(name) ?? withoutLastWord(name, leaving) { name = shorter }
        return String(name)
    }

    /// Whether all the words are degrees: the second half of "Maya Lindqvist, Ph.D." where names are joined
    /// with commas.
    static func isOnly(_ text: some StringProtocol) -> Bool {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "&" || $0 == "|" })
        return !words.isEmpty
            && words.allSatisfy { word in
                let key = key(word)
                return certain.contains(key) || afterComma.contains(key) && word.first?.isUppercase == true
            }
    }

    private static func withoutLastPart(_ name: Substring) -> Substring? {
        guard let comma = name.lastIndex(where: { ",，|".contains($0) }), comma > name.startIndex else { return nil }
        let part = name[name.index(after: comma)...]
        guard part.allSatisfy(\.isWhitespace) || isOnly(part) else { return nil }
        return trimmed(name[..<comma])
    }

    private static func withoutLastWord(_ name: Substring, _ leaving: Int) -> Substring? {
        guard let blank = name.lastIndex(of: " ") else { return nil }
        let (rest, word) = (name[..<blank], name[name.index(after: blank)...])
        let isTitle = word.contains(where: \.isUppercase) && word.dropFirst().contains { $0.isUppercase || $0 == "." }
        guard isTitle, certain.contains(key(word)), rest.contains(where: { !$0.isUppercase && $0.isLetter }),
            rest.split(separator: " ").count >= leaving
        else { return nil }
        return trimmed(rest)
    }

    private static func trimmed(_ name: Substring) -> Substring? {
        var name = name
        while let last = name.last, last.isWhitespace || ",，|-–".contains(last) { name.removeLast() }
        return name.isEmpty ? nil : name
    }

    /// Letters and digits in capitals: "Ph.D." is `PHD`. Empty for a word with letters beyond ASCII.
    private static func key(_ word: some StringProtocol) -> String {
        var key: [UInt8] = []
        for byte in word.utf8 {
            guard byte < 0x80 else { return "" }
            let small = byte | 0x20
            if (0x61...0x7A).contains(small) {
                key.append(byte & 0xDF)
            } else if (0x30...0x39).contains(byte) {
                key.append(byte)
            }
        }
        return String(decoding: key, as: UTF8.self)
    }

    /// Nobody is called so.
    private static let certain: Set<String> = [
        "MBA", "EMBA", "PHD", "DPHIL", "PSYD", "EDD", "DBA", "LLM", "LLB", "MSC", "BSC", "MENG", "BENG", "MPH", "MPA",
        "MFA", "BFA", "MDES", "BDES", "MSW", "MHCI", "PMP", "CAPM", "PMIACP", "CSM", "ACSM", "CSPO", "ACSPO", "PSM",
        "PSPO", "CFA", "CPA", "ACCA", "CISSP", "CISA", "CISM", "SHRMCP", "SHRMSCP", "SPHR", "PHR", "LEEDAP", "AIA",
        "CPACC", "CUA", "CUXP", "CSSBB", "LCSW", "LMFT", "FRSA", "MRICS",
    ]

    /// Degrees that are names, too ("Ma", "Do"): only after a comma.
    private static let afterComma: Set<String> = [
        "MA", "BA", "MS", "BS", "MD", "DO", "JD", "RN", "PE", "EIT", "ESQ", "ESQUIRE", "BBA", "MED", "MIM", "CPO", "PT",
        "DDS", "DMD", "RD", "NP", "PA", "SPC", "UX", "UXC", "ITIL", "SAFE", "AICP", "RIBA", "HONS", "MSIS", "MSHCI",
        "UXMC", "NNGUXC", "NNUXC", "WAS", "CCXP", "CPCC", "ACC", "PCC", "MCC",
    ]
}
