/// The facts about somebody as English clauses.
struct EnglishClauses {
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

    private var howFound: EnglishTyped? {
        guard let typed = EnglishTyped(facts.howFound) else { return nil }
        // "LinkedIn" or "your profile" is how one finds anybody.
        let words = typed.text.lowercased().split { !$0.isLetter }.map(String.init)
        return words.allSatisfy(Self.anybodysWay.contains) ? nil : typed
    }

    private static let anybodysWay: Set<String> = [
        "your", "profile", "linkedin", "on", "through", "the", "page", "a", "search", "via", "linked", "in", "google",
        "online",
        "internet", "i", "found", "you", "saw", "company",
    ]

    var found: DraftFound? {
        guard let typed = howFound else { return nil }
        let used = Draft.UsedFact(.howFound, facts.howFound)
        switch typed.form {
        case .clause: return nil
        case .sentence:
            let isAboutThem = typed.text.lowercased().split { !$0.isLetter }.contains("your")
            return DraftFound(used: used, part: nil, text: typed.text, isConcrete: isAboutThem)
        case .work: return DraftFound(used: used, part: .foundWork, text: typed.text, isConcrete: true)
        case .way: return DraftFound(used: used, part: .foundWay, text: typed.text, isConcrete: false)
        case .place: return DraftFound(used: used, part: .foundPlace, text: typed.text, isConcrete: false)
        }
    }

    private var foundClause: DraftClause? {
        guard let typed = howFound, typed.form == .clause else { return nil }
        return DraftClause(.init(.howFound, facts.howFound), .typed, .piece, "that \(typed.text)", typed.text)
    }

    private var noticed: DraftClause? {
        guard let typed = EnglishTyped(facts.noticed) else { return nil }
        let used = Draft.UsedFact(.noticed, facts.noticed)
        switch typed.form {
        case .clause: return DraftClause(used, .typed, .work, "that \(typed.text)", typed.text)
        case .work, .way: return DraftClause(used, .typed, .piece, typed.text)
        case .sentence, .place: return nil
        }
    }

    // MARK: What is on file

    private var company: String? { PlainCompany.name(facts.recipient.company) }

    private func role(_ title: String, at company: String, to limit: Int = 60) -> EnglishRole? {
        EnglishRole(PlainTitle(title, company: company, in: .english, to: limit))
    }

    private var job: DraftClause? {
        let person = facts.recipient
        let role = role(person.title, at: person.company)
        guard role != nil || company != nil else { return nil }
        let place = company.map { " at \($0)" } ?? ""
        let used = Draft.UsedFact(
            person.isFirstJobInField ? .firstJob : .currentJob, [person.title, person.company].joined(separator: ", "))
        let bare = company.map { "you work at \($0)" }
        guard let role else { return DraftClause(used, .job, .work, bare.map { "that \($0)" }, bare) }
        let brief = role.being.hasPrefix("in ") ? "you work \(role.working)\(place)" : "you're \(role.being)\(place)"
        let since = person.since.flatMap { EnglishDates.since($0, today: today) }
        let full =
            since.map { "that you've been \(role.being)\(place) \($0)" } ?? "that you work \(role.working)\(place)"
        let first = person.isFirstJobInField ? "that your role \(role.working)\(place) is your first in the field" : nil
        return DraftClause(used, .job, .work, first ?? full, brief, bare)
    }

    private var move: DraftClause? {
        let isShared = facts.shared.contains { if case .trade = $0 { true } else { false } }
        guard !isShared, let trade = career.theirTrade else { return nil }
        return move(from: trade, .init(.move, trade.key))
    }

    private func move(from trade: Trade, _ used: Draft.UsedFact) -> DraftClause? {
        guard let trade = TradeInWords.name(of: trade, in: .english) else { return nil }
        guard let field = career.theirField.flatMap({ TradeInWords.name(of: $0, in: .english) }) else {
            return DraftClause(used, .past, .move, "that you come from \(trade), too", "you come from \(trade), too")
        }
        let plain = "you went from \(trade) to \(field)"
        return DraftClause(used, .past, .move, company.map { "that \(plain) at \($0)" }, "that \(plain)", plain)
    }

    private var earlier: DraftClause? {
        let sharedEmployers = facts.shared.compactMap {
            if case .employer(let name) = $0 { CompanyName.key(name) } else { nil }
        }
        let interest: DraftClause.Interest = career.theirTrade == nil ? .work : .move
        for position in facts.recipient.earlier where !sharedEmployers.contains(CompanyName.key(position.company)) {
            let used = Draft.UsedFact(.earlierJob, [position.title, position.company].joined(separator: ", "))
            let employer = PlainCompany.name(position.company)
            let place = employer.map { " at \($0)" } ?? ""
            if let role = role(position.title, at: position.company, to: 45) {
                let brief = "you used to \(role.being.hasPrefix("in ") ? "work" : "be") \(role.being)"
                return DraftClause(used, .past, interest, "that \(brief)\(place)", "\(brief)\(place)", brief)
            }
            if let employer, employer != company {
                return DraftClause(
                    used, .past, interest, "that you used to work at \(employer)", "you worked at \(employer)")
            }
        }
        return nil
    }

    private var school: DraftClause? {
        let sharedSchools = facts.shared.compactMap { if case .school(let name) = $0 { name } else { nil } }
        for education in facts.recipient.schools where !sharedSchools.contains(education.school) {
            guard let school = Self.named(education.school, to: 60) else { continue }
            let used = Draft.UsedFact(.school, education.school)
            let subject = Self.named(education.field, to: 40).map { " \($0)" } ?? ""
            return DraftClause(
                used, .school, .work, "that you studied\(subject) at \(school)", "you studied at \(school)")
        }
        return nil
    }

    private var skill: DraftClause? {
        facts.recipient.skills.lazy.compactMap { skill in
            Self.named(skill, to: 40).map {
                DraftClause(.init(.skill, skill), .other, .work, "that you list \($0) among your skills")
            }
        }.first
    }

    private var place: DraftClause? {
        let isShared = facts.shared.contains { if case .place = $0 { true } else { false } }
        guard !isShared, let place = Self.place(facts.recipient.place) else { return nil }
        return DraftClause(.init(.place, facts.recipient.place), .other, .work, "that you're based in \(place)")
    }

    // MARK: What we share

    private var shared: [DraftClause] { facts.shared.compactMap(clause) }

    private func clause(_ thing: SharedThing) -> DraftClause? {
        switch thing {
        case .employer(let name): both(name, PlainCompany.name(name)) { "you've worked at \($0), and so have I" }
        case .school(let name): both(name, Self.named(name, to: 60)) { "you went to \($0), as I did" }
        case .trade(let trade): move(from: trade, .init(.move, trade.key))
        case .skill(let name): both(name, Self.named(name, to: 40)) { "you list \($0) among your skills, as I do" }
        case .language(let name): both(name, Self.named(name, to: 40)) { "you speak \($0), as I do" }
        case .place(let name): both(name, Self.place(name)) { "you live in \($0), as I do" }
        case .person: nil
        case .typed(let text): both(text, EnglishPlaces.noted(text, to: 100).map(Self.together)) { $0 }
        }
    }

    private func both(_ used: String, _ name: String?, _ clause: (String) -> String) -> DraftClause? {
        name.map(clause).map { DraftClause(.init(.shared, used), .shared, .work, "that \($0)", $0) }
    }

    /// "both grew up on a farm", "grew up on a farm", "rowing": we do, or we share it.
    private static func together(_ text: String) -> String {
        let words = text.split(separator: " ").map(String.init)
        let first = words.first?.lowercased() ?? ""
        if first == "we" || first == "we're" || first == "we've" { return first + text.dropFirst(first.count) }
        if first == "both" { return "we both" + text.dropFirst(4) }
        let isVerb = first.hasSuffix("ed") || verbs.contains(first)
        return isVerb ? "we both \(first)" + text.dropFirst(first.count) : "we share \(text)"
    }

    private static let verbs: Set<String> = [
        "grew", "went", "came", "are", "were", "have", "had", "love", "like", "play", "sing", "row", "run", "swim",
        "speak",
        "taught", "left", "began", "did", "know", "live", "work", "volunteer", "read", "write", "draw", "bake", "climb",
    ]

    private static func place(_ text: String) -> String? {
        let first = text.split { $0 == "," || $0 == "，" }.first.map(String.init) ?? ""
        let plain = FactText.named(first)
        guard FactText.reads(plain, in: .english), !["remote", "worldwide", "anywhere"].contains(plain.lowercased())
        else { return nil }
        let isArea = plain.hasSuffix(" Area") || plain.hasPrefix("Greater ") || plain.hasPrefix("United ")
        return FactText.shortened(isArea ? "the \(plain)" : plain, to: 50)
    }

    /// A name in letters that English reads.
    static func named(_ text: String, to limit: Int) -> String? {
        let plain = FactText.shortened(FactText.named(text), to: limit)
        return FactText.reads(plain, in: .english) ? plain : nil
    }
}
