/// Whether an employer works for clients: an agency, a consultancy, a studio.
enum AgencyWords {
    static func isAgency(_ position: Position) -> Bool {
        let company = position.company.lowercased()
        let words = Set(company.split { !$0.isLetter && !$0.isNumber }.map(String.init))
        if !words.isDisjoint(with: kinds) || !words.isDisjoint(with: names) { return true }
        return chinese.contains(where: position.company.contains)
            || position.title.lowercased().contains("agency") || position.title.contains("乙方")
    }

    private static let kinds: Set<String> = [
        "agency", "agencies", "consulting", "consultancy", "consultants", "studio", "studios", "collective",
        "werbeagentur",
        "agentur", "agence", "agencia", "advertising", "communications",
    ]
    /// Houses that a designer of any country knows. Names alone tell nothing else about an employer.
    private static let names: Set<String> = [
        "ideo", "frog", "fjord", "akqa", "ogilvy", "pentagram", "publicis", "razorfish", "ustwo", "wunderman",
        "thoughtworks", "mckinsey", "deloitte", "accenture", "capgemini", "metadesign", "isobar", "dentsu",
        "instrument",
    ]
    private static let chinese = [
        "广告", "咨询", "设计公司", "设计工作室", "设计事务所", "创意工作室", "奥美", "唐硕", "埃森哲", "阳狮", "电通",
    ]
}

/// Whether somebody worked for themselves.
enum SelfEmployment {
    static func isOwn(_ position: Position) -> Bool { isFounder(position) || isFreelance(position) }

    static func isFounder(_ position: Position) -> Bool {
        let title = position.title.lowercased()
        if ["founder", "创始人", "创办人", "联合创办"].contains(where: title.contains) {
            // "Founder's Associate" works for one.
            return !["founder's", "founder\u{2019}s", "founders ", "assistant", "助理", "to founder"].contains(
                where: title.contains)
        }
        return title.split { !$0.isLetter }.contains { $0 == "owner" } && !title.contains("product owner")
            && !title.contains("process owner")
    }

    static func isFreelance(_ position: Position) -> Bool {
        let words = (position.title + " " + position.company).lowercased()
        return ["freelance", "self-employed", "self employed", "独立设计师", "自由职业", "自由设计师", "自雇"]
            .contains(where: words.contains)
    }
}
