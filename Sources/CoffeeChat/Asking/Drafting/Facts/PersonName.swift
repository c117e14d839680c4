/// A name taken apart for a greeting and a signature, in any script.
struct PersonName {
    /// Without titles, degrees, pronouns and emoji, in the person's own order.
    let whole: String
    /// "Dr.", "Prof.": those that people put before their own name.
    private let honorific: String?
    /// What friends call them, as far as the letters let one tell.
    let given: String
    private let isHan: Bool

    /// Empty for a name without a letter.
    init(_ text: String) {
        let (outside, inside) = Self.apart(text)
        var words = Self.words(outside)
        var honorific: String?
        while words.count > 1, let title = Self.honorifics[Self.key(words[0])] {
            honorific = title.isEmpty ? honorific : title
            words.removeFirst()
        }
        while words.count > 1, let last = words.last, Self.isDegree(last, after: words.count) { words.removeLast() }
        let whole = Self.joined(words.map(Self.cased))
        self.whole = whole
        self.honorific = honorific
        isHan = !whole.isEmpty && whole.unicodeScalars.allSatisfy { FactText.isHan($0) || $0 == "·" }
        given = isHan ? whole : (inside.map(Self.cased) ?? GivenName.of(words.map(Self.cased)))
    }

    var isEmpty: Bool { whole.isEmpty }

    /// "Lauren"; "Dr. Schmidt"; a Chinese name whole.
    func inEnglish(_ formality: Voice.Formality) -> String {
        guard let honorific, !isHan else { return given }
        let last = whole.split(separator: " ").last.map(String.init) ?? whole
        return "\(honorific) \(last)"
    }

    /// 周老师 and 周晓岚老师 for 您, 周晓岚 for 你; "Lauren" for a name in other letters.
    func inChinese(_ formality: Voice.Formality) -> String {
        guard isHan else { return FactText.isHanPart(whole) ?? given }
        guard formality == .formal else { return whole }
        if Self.callings.contains(where: whole.hasSuffix) { return whole }
        return (ChineseSurname.of(whole) ?? whole) + "老师"
    }

    /// As I sign: the first name in English, the whole one in Chinese.
    func signature(in language: MessageLanguage, whole isWhole: Bool) -> String {
        switch language {
        case .english: isWhole ? whole : given
        case .chinese: whole.unicodeScalars.contains(where: FactText.isHan) ? whole : given
        }
    }
}

extension PersonName {
    /// A name's words and, from its brackets, the one by which they want to be called.
    private static func apart(_ text: String) -> (outside: String, inside: String?) {
        let outside = PlainCompany.withoutBrackets(FactText.plain(text))
        let plain = FactText.plain(text)
        guard let open = plain.firstIndex(where: { $0 == "(" || $0 == "（" }) else { return (outside, nil) }
        let inside = FactText.trimmed(String(plain[plain.index(after: open)...].prefix { $0 != ")" && $0 != "）" }))
        let isNickname =
            inside.utf8.count <= 20 && inside.unicodeScalars.allSatisfy(FactText.isLatin)
            && !pronouns.contains(inside.lowercased()) && outside.unicodeScalars.contains(where: FactText.isLatin)
            && !isDegree(Substring(inside), after: 3)
        return (outside, isNickname && !inside.isEmpty ? inside : nil)
    }

    /// Up to the first comma, behind which degrees stand.
    private static func words(_ text: String) -> [Substring] {
        let parts = text.split { $0 == "," || $0 == "|" || $0 == "，" || $0 == "/" }
        guard let first = parts.first else { return [] }
        return first.split(separator: " ").map { Substring(FactText.trimmed(String($0), keepingStop: true)) }
            .filter { !$0.isEmpty }
    }

    /// Between two Chinese signs no space is written.
    private static func joined(_ words: [String]) -> String {
        var name = ""
        for word in words {
            if let last = name.unicodeScalars.last, let first = word.unicodeScalars.first,
                !(FactText.isHan(last) && FactText.isHan(first))
            {
                name += " "
            }
            name += word
        }
        return name
    }

    /// "LAUREN" and "lauren" are Lauren; "McKenzie", "J.", "DJ" and "de" stay.
    private static func cased(_ word: some StringProtocol) -> String {
        let word = String(word)
        let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
        guard letters.count > 2, letters.allSatisfy({ FactText.isLatin($0) }), !particles.contains(word) else {
            return word
        }
        let isShouted = letters.allSatisfy(\.properties.isUppercase)
        guard isShouted || letters.allSatisfy(\.properties.isLowercase) else { return word }
        return word.split(separator: "-", omittingEmptySubsequences: false)
            .map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: "-")
    }

    private static func key(_ word: Substring) -> String { word.lowercased().filter { $0 != "." } }

    private static func isDegree(_ word: Substring, after count: Int) -> Bool {
        degrees.contains(key(word))
            && (count > 2 || word.allSatisfy { $0.isUppercase || $0 == "." } || word.contains("."))
    }

    private static let particles: Set<String> = ["van", "von", "der", "den", "del", "dos", "des", "bin", "ibn", "ter"]
    private static let pronouns: Set<String> = ["she", "her", "he", "him", "they", "them", "ze", "any"]
    private static let callings = ["老师", "师傅", "先生", "女士", "小姐", "掌柜", "老板", "姐", "哥"]
    private static let honorifics = [
        "dr": "Dr.", "prof": "Prof.", "professor": "Prof.", "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "mx": "Mx.",
        "rev": "Rev.", "sir": "", "miss": "", "ing": "", "engr": "", "eng": "", "ir": "",
    ]
    private static let degrees: Set<String> = [
        "jr", "sr", "ii", "iii", "iv", "phd", "mba", "pmp", "md", "cpa", "csm", "rn", "esq", "msc", "bsc", "ma", "ms",
        "bs", "ba", "mfa", "bfa", "mdes", "cspo", "cua", "edd", "jd", "aia", "leed", "cfa", "nng", "iaap", "cpacc",
        "mph",
        "psyd", "dds", "dphil", "meng", "beng", "pe", "cissp", "shrm", "sphr", "acp", "psm", "safe",
    ]
}

extension FactText {
    static func trimmed(_ text: String, keepingStop: Bool) -> String {
        let bare = trimmed(text)
        return keepingStop && text.hasSuffix(".") && !bare.isEmpty ? bare + "." : bare
    }

    /// The Chinese part of a name in two scripts: 林薇 of "Vivian 林薇"; `nil` below two signs.
    static func isHanPart(_ name: String) -> String? {
        let han = String(String.UnicodeScalarView(name.unicodeScalars.filter(isHan)))
        let others = name.unicodeScalars.contains { $0.properties.isAlphabetic && !isHan($0) && !isLatin($0) }
        return han.unicodeScalars.count >= 2 && !others ? han : nil
    }
}
