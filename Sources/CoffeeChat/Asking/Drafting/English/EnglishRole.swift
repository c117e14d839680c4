/// A title as it stands behind "you are" and "you work": with the article, without it, or as a field of work.
struct EnglishRole {
    /// "a UX Designer", "Head of Design", "in Marketing"
    let being: String
    /// "as a UX Designer", "as Head of Design", "in Marketing"
    let working: String

    init?(_ title: PlainTitle) {
        if title.text.isEmpty {
            guard let field = title.field.flatMap({ TradeInWords.name(of: $0, in: .english) }) else { return nil }
            (being, working) = ("in \(field)", "in \(field)")
            return
        }
        let words = title.text.lowercased().split(separator: " ").map(String.init)
        let (first, last) = (words.first ?? "", words.last ?? "")
        if first == "the" {
            (being, working) = (title.text, "as \(title.text)")
        } else if Self.disciplines.contains(last) && !words.contains("of") && !Self.offices.contains(first) {
            let field = Self.withoutRank(title.text)
            (being, working) = ("in \(field)", "in \(field)")
        } else if Self.offices.contains(first) {
            (being, working) = (title.text, "as \(title.text)")
        } else {
            let named = EnglishGrammar.withArticle(title.text)
            (being, working) = (named, "as \(named)")
        }
    }

    /// One works in Product Design, not in Senior Product Design.
    private static func withoutRank(_ title: String) -> String {
        let words = title.split(separator: " ")
        let field = words.drop { ranks.contains($0.lowercased()) }
        return field.isEmpty ? title : field.joined(separator: " ")
    }

    private static let ranks: Set<String> = [
        "senior", "sr", "sr.", "junior", "jr", "jr.", "lead", "staff", "principal", "associate", "assistant", "deputy",
        "executive", "group", "mid-level", "entry-level",
    ]

    /// There is one of them: "Head of Design", "CEO".
    private static let offices: Set<String> = [
        "head", "chief", "ceo", "cto", "coo", "cpo", "cdo", "cmo", "cfo", "president", "founder", "co-founder",
        "cofounder",
        "owner", "co-owner", "chairman", "chairwoman", "vp", "svp", "evp",
    ]
    private static let disciplines: Set<String> = [
        "design", "research", "marketing", "engineering", "operations", "product", "strategy", "writing", "management",
        "growth", "sales", "recruiting", "ux", "ui", "ux/ui", "ui/ux", "education", "finance", "accounting", "retail",
        "hr",
        "it", "logistics", "development", "communications", "architecture", "nursing", "science", "technology",
        "innovation",
    ]
}
