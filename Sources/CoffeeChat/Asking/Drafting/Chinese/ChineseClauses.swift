/// The facts about somebody as Chinese clauses.
struct ChineseClauses {
    private let facts: DraftFacts
    private let career: DraftCareer
    private let today: Day

    init(_ facts: DraftFacts, _ career: DraftCareer, today: Day) {
        (self.facts, self.career, self.today) = (facts, career, today)
    }

    var all: [DraftClause] {
        let typed = [foundClause, noticed].compactMap { $0 }
        let theirs = [move, job, earlier, school, skill, place].compactMap { $0 }
        return (shared + typed + theirs).filter { !$0.texts.isEmpty }
    }

    // MARK: How I found them

    private var howFound: ChineseTyped? {
        guard let typed = ChineseTyped(facts.howFound) else { return nil }
        let rest = typed.text.unicodeScalars.filter { !"您的在上通过看到主页领英我搜索到了资料".unicodeScalars.contains($0) }
        return rest.isEmpty ? nil : typed
    }

    var found: DraftFound? {
        guard let typed = howFound else { return nil }
        let used = Draft.UsedFact(.howFound, facts.howFound)
        switch typed.form {
        case .clause: return nil
        case .sentence: return DraftFound(used: used, part: nil, text: typed.text, isConcrete: typed.text.contains("您"))
        case .work: return DraftFound(used: used, part: .foundWork, text: typed.text, isConcrete: true)
        case .way: return DraftFound(used: used, part: .foundWay, text: typed.text, isConcrete: false)
        case .place: return DraftFound(used: used, part: .foundPlace, text: typed.text, isConcrete: false)
        case .introduction:
            return DraftFound(used: used, part: .foundIntroduction, text: typed.text, isConcrete: false)
        }
    }

    private var foundClause: DraftClause? {
        guard let typed = howFound, typed.form == .clause else { return nil }
        return DraftClause(.init(.howFound, facts.howFound), .typed, .piece, typed.text)
    }

    private var noticed: DraftClause? {
        guard let typed = ChineseTyped(facts.noticed) else { return nil }
        let used = Draft.UsedFact(.noticed, facts.noticed)
        switch typed.form {
        case .clause: return DraftClause(used, .typed, .work, typed.text)
        case .work: return DraftClause(used, .typed, .piece, typed.text)
        case .sentence, .way, .place, .introduction: return nil
        }
    }

    // MARK: What is on file

    private var company: String? { PlainCompany.name(facts.recipient.company) }

    /// 做交互设计师, 担任设计总监, 做UX
    private func doing(_ title: String, at company: String, to limit: Int = 40) -> String? {
        let plain = PlainTitle(title, company: company, in: .chinese, to: limit)
        if plain.text.isEmpty {
            return plain.field.flatMap { TradeInWords.name(of: $0, in: .chinese) }.map { "做\($0)" }
        }
        let isHigh = TitleReader().read(title).rung >= .director
        return (isHigh ? "担任" : "做") + plain.text
    }

    private var job: DraftClause? {
        let person = facts.recipient
        let doing = doing(person.title, at: person.company)
        guard doing != nil || company != nil else { return nil }
        let used = Draft.UsedFact(
            person.isFirstJobInField ? .firstJob : .currentJob, [person.title, person.company].joined(separator: ", "))
        let place = company.map { "在\($0)" } ?? ""
        let bare = company.map { "您在\($0)工作" }
        guard let doing else { return DraftClause(used, .job, .work, bare) }
        let since = person.since.flatMap { ChineseDates.since($0, today: today) } ?? "现在"
        let first = person.isFirstJobInField ? "您\(place)\(doing)，这是您入行的第一份工作" : nil
        return DraftClause(used, .job, .work, first ?? "您\(since)\(place)\(doing)", "您\(place)\(doing)", bare)
    }

    private var move: DraftClause? {
        let isShared = facts.shared.contains { if case .trade = $0 { true } else { false } }
        guard !isShared, let trade = career.theirTrade else { return nil }
        return move(from: trade, .init(.move, trade.key))
    }

    private func move(from trade: Trade, _ used: Draft.UsedFact) -> DraftClause? {
        guard let trade = TradeInWords.name(of: trade, in: .chinese) else { return nil }
        guard let field = career.theirField.flatMap({ TradeInWords.name(of: $0, in: .chinese) }) else {
            return DraftClause(used, .past, .move, "您也做过\(trade)")
        }
        return DraftClause(used, .past, .move, "您是从\(trade)转到\(field)的")
    }

    private var earlier: DraftClause? {
        let sharedEmployers = facts.shared.compactMap {
            if case .employer(let name) = $0 { CompanyName.key(name) } else { nil }
        }
        let interest: DraftClause.Interest = career.theirTrade == nil ? .work : .move
        for position in facts.recipient.earlier where !sharedEmployers.contains(CompanyName.key(position.company)) {
            let used = Draft.UsedFact(.earlierJob, [position.title, position.company].joined(separator: ", "))
            let employer = PlainCompany.name(position.company)
            let place = employer.map { "在\($0)" } ?? ""
            let plain = PlainTitle(position.title, company: position.company, in: .chinese, to: 40).text
            if !plain.isEmpty {
                return DraftClause(used, .past, interest, "您以前\(place)做过\(plain)", "您做过\(plain)")
            }
            if let employer, employer != company {
                return DraftClause(used, .past, interest, "您以前在\(employer)工作过", "您在\(employer)工作过")
            }
        }
        return nil
    }

    private var school: DraftClause? {
        let sharedSchools = facts.shared.compactMap { if case .school(let name) = $0 { name } else { nil } }
        for education in facts.recipient.schools where !sharedSchools.contains(education.school) {
            guard let school = Self.named(education.school, to: 40) else { continue }
            let subject = Self.named(education.field, to: 30) ?? "书"
            return DraftClause(
                .init(.school, education.school), .school, .work, "您在\(school)读过\(subject)", "您在\(school)读过书")
        }
        return nil
    }

    private var skill: DraftClause? {
        facts.recipient.skills.lazy.compactMap { skill in
            Self.named(skill, to: 30).map { DraftClause(.init(.skill, skill), .other, .work, "您的技能里有\($0)") }
        }.first
    }

    private var place: DraftClause? {
        let isShared = facts.shared.contains { if case .place = $0 { true } else { false } }
        guard !isShared, let place = Self.place(facts.recipient.place) else { return nil }
        return DraftClause(.init(.place, facts.recipient.place), .other, .work, "您在\(place)生活")
    }

    // MARK: What we share

    private var shared: [DraftClause] { facts.shared.compactMap(clause) }

    private func clause(_ thing: SharedThing) -> DraftClause? {
        switch thing {
        case .employer(let name): both(name, PlainCompany.name(name)) { "我们都在\($0)工作过" }
        case .school(let name): both(name, Self.named(name, to: 40)) { "我们都在\($0)读过书" }
        case .trade(let trade): move(from: trade, .init(.move, trade.key))
        case .skill(let name): both(name, Self.named(name, to: 30)) { "我们的技能里都有\($0)" }
        case .language(let name): both(name, Self.named(name, to: 30)) { "您也会说\($0)" }
        case .place(let name): both(name, Self.place(name)) { "我们都在\($0)生活" }
        case .person: nil
        case .typed(let text): both(text, Self.noted(text, to: 50).map(Self.together)) { $0 }
        }
    }

    private func both(_ used: String, _ name: String?, _ clause: (String) -> String) -> DraftClause? {
        name.map(clause).map { DraftClause(.init(.shared, used), .shared, .work, $0) }
    }

    /// 都在青岛长大, 在青岛长大, 爬山
    private static func together(_ text: String) -> String {
        if text.hasPrefix("我们") || text.hasPrefix("咱们") { return text }
        if text.hasPrefix("都") { return "我们" + text }
        return verbs.contains(where: text.hasPrefix) ? "我们都" + text : "我们的共同点是" + text
    }

    private static let verbs = [
        "在", "从", "做过", "当过", "学", "喜欢", "爱", "会", "是", "有", "住", "来自", "读", "养", "玩", "写", "教", "练",
    ]

    private static func place(_ text: String) -> String? {
        let first = text.split { $0 == "," || $0 == "，" }.first.map(String.init) ?? ""
        let isRemote = ["remote", "远程", "worldwide"].contains(first.lowercased())
        return isRemote ? nil : named(first, to: 30)
    }

    /// A name in Chinese or Latin letters.
    static func named(_ text: String, to limit: Int) -> String? {
        let plain = ChineseText.spaced(FactText.shortened(FactText.named(text), to: limit))
        let letters = plain.unicodeScalars.filter(\.properties.isAlphabetic)
        return !letters.isEmpty && letters.allSatisfy { FactText.isHan($0) || FactText.isLatin($0) } ? plain : nil
    }

    /// Words in Chinese, with 您.
    static func noted(_ text: String, to limit: Int) -> String? {
        let plain = FactText.shortened(FactText.plain(text.filter { !"!！“”".contains($0) }), to: limit)
        return FactText.reads(plain, in: .chinese) ? ChineseText.polite(ChineseText.spaced(plain)) : nil
    }
}
