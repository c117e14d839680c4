/// A headline brought down to the role that one would say: "UX Designer", not "UX Designer @ Lyft | she/her | Open to work 🚀".
struct PlainTitle {
    /// Tidy, at most 60 units long; empty where the headline names no role that a sentence can hold.
    let text: String
    /// What it reads as, for "you work in product design" where the words themselves cannot stand.
    let field: Field?

    init(_ title: String, company: String = "", in language: MessageLanguage, to limit: Int = 60) {
        let parts = Self.parts(title).filter { !Self.isAside($0) }
        let readings = parts.map { TitleReader().read($0) }
        let best = readings.firstIndex { !$0.isUnknown && $0.field != .other } ?? parts.indices.first
        field = best.map { readings[$0].field }.flatMap { $0 == .other ? nil : $0 }
        var words = best.map { parts[$0] } ?? ""
        words = Self.joinedRank(words)
        words = Self.withoutCompany(words, PlainCompany.name(company) ?? "")
        words = FactText.shortened(Self.cased(words), to: limit)
        text = Self.canBeSaid(words, in: language) ? words : ""
    }

    private static func canBeSaid(_ words: String, in language: MessageLanguage) -> Bool {
        switch language {
        case .english: FactText.reads(words, in: .english) && !isSlogan(words)
        case .chinese:
            !isSlogan(words)
                && words.unicodeScalars.allSatisfy {
                    !$0.properties.isAlphabetic || FactText.isHan($0) || FactText.isLatin($0)
                }
        }
    }

    /// Where headlines are cut: bars, dots, dashes between spaces, "at", "@", brackets.
    private static func parts(_ title: String) -> [String] {
        var parts = [""]
        let plain = PlainCompany.withoutBrackets(FactText.plain(separated(title)))
        for word in plain.split(separator: " ") {
            let isBreak =
                word == "-" || word == "–" || word == "—" || word == "@" || word == "//" || word == "•"
                || ["at", "with", "ex", "from", "helping", "who"].contains(word.lowercased())
            if isBreak {
                parts.append("")
            } else if word.hasPrefix("@") {
                parts.append("")
            } else {
                // 产品经理 前设计师: between Chinese words a space is a break.
                let parted = hanEdge(parts[parts.count - 1].unicodeScalars.last, word.unicodeScalars.first)
                if parted { parts.append(String(word)) } else { parts[parts.count - 1] += " " + word }
            }
        }
        return parts.flatMap { $0.split { "|｜丨•·;；，、＠@".contains($0) } }
            .map { FactText.named(String($0)) }.filter { $0.unicodeScalars.count(where: \.properties.isAlphabetic) > 1 }
    }

    /// "Designer #OpenToWork": what begins with a hash is none of the title.
    private static func separated(_ title: String) -> String {
        title.split { $0 == " " || $0.isNewline }.filter { !$0.hasPrefix("#") }.joined(separator: " ")
    }

    private static func hanEdge(_ a: Unicode.Scalar?, _ b: Unicode.Scalar?) -> Bool {
        guard let a, let b else { return false }
        return FactText.isHan(a) && FactText.isHan(b)
    }

    /// Not the job of now: pronouns, "ex-Google", "open to work", 求职中.
    private static func isAside(_ part: String) -> Bool {
        let words = part.lowercased()
        return asides.contains(where: words.hasPrefix) || anywhere.contains(where: words.contains)
    }

    /// "Making the web accessible" and whole sentences are no roles.
    private static func isSlogan(_ text: String) -> Bool {
        let words = text.split(separator: " ").map { $0.lowercased() }
        guard let first = words.first, let last = words.last else { return true }
        if words.count > 8 || words.contains(where: verbs.contains) { return true }
        return first.hasSuffix("ing") && words.count > 1 && first != "engineering"
            && !roleEnds.contains(where: last.hasSuffix)
    }

    /// "Director, Design" is Director of Design; "Product Designer, Growth" is Product Designer.
    private static func joinedRank(_ text: String) -> String {
        let parts = text.split(separator: ",").map { FactText.trimmed(String($0)) }.filter { !$0.isEmpty }
        guard parts.count > 1, let first = parts.first else { return FactText.trimmed(text) }
        if ranks.contains(first.lowercased()) { return "\(first) of \(parts[1])" }
        return first
    }

    /// "Lyft UX Designer" and 字节跳动交互设计师: the company is said already.
    private static func withoutCompany(_ text: String, _ company: String) -> String {
        guard !company.isEmpty, text.lowercased().hasPrefix(company.lowercased()) else { return text }
        let rest = FactText.trimmed(String(text.dropFirst(company.count)))
        return rest.isEmpty ? text : rest
    }

    /// "SENIOR UX DESIGNER" is not shouted, "ux designer" keeps its capitals.
    private static func cased(_ text: String) -> String {
        let words = text.split(separator: " ")
        let isShouted = words.count > 1 && !words.contains { $0.contains(where: \.isLowercase) }
        return words.map { word in
            let key = word.uppercased()
            if acronyms.contains(key) { return key }
            guard isShouted || (words.count == 1 && word.count > 5 && !word.contains(where: \.isLowercase)) else {
                return String(word)
            }
            return minor.contains(word.lowercased())
                ? word.lowercased() : word.prefix(1).uppercased() + word.dropFirst().lowercased()
        }.joined(separator: " ")
    }

    private static let asides = [
        "ex-", "ex ", "former", "hiring", "open to", "opentowork", "seeking", "looking for", "she", "he/", "they/",
        "ask me",
        "passionate", "i ", "i'm", "we ", "my ", "formerly", "previously", "prev", "future", "available", "currently",
        "求职", "前", "曾", "看机会", "寻找", "正在找", "离职",
    ]
    private static let anywhere = [
        "open to work", "opentowork", "job seek", "hire me", "hiring", "求职中", "看机会", "招聘中", "开放机会", "待业",
    ]
    private static let verbs: Set<String> = [
        "is", "are", "i", "we", "my", "your", "you", "make", "makes", "help", "helps", "love", "loves", "believe",
    ]
    private static let ranks: Set<String> = ["director", "vp", "head", "manager", "svp", "vice president"]
    private static let roleEnds = [
        "er", "or", "ist", "ant", "lead", "head", "director", "manager", "officer", "specialist", "intern", "student",
        "analyst", "consultant", "assistant", "associate", "fellow", "师", "员", "理", "监",
    ]
    private static let acronyms: Set<String> = [
        "UX", "UI", "UX/UI", "UI/UX", "VP", "CX", "HR", "QA", "IT", "AI", "AR", "VR", "II", "III", "IV", "SDE", "B2B",
        "B2C",
        "SEO", "CEO", "CTO", "COO", "CPO", "CDO", "CMO", "UXR", "UXD", "ML", "PM", "SVP", "EVP", "R&D", "3D", "2D",
        "TV",
        "HCI", "ER", "ICU", "RN", "CRM", "ERP", "API", "XR", "IOT", "ESL", "NLP",
    ]
    private static let minor: Set<String> = ["of", "and", "for", "in", "the", "to", "with"]
}
