/// What the places of English wordings are filled with.
struct EnglishPlaces {
    private let request: DraftRequest
    private let career: DraftCareer
    private var facts: DraftFacts { request.facts }

    init(_ request: DraftRequest, _ career: DraftCareer) { (self.request, self.career) = (request, career) }

    private var aboutJob: String {
        let topic = facts.topics.lazy.compactMap { Self.noted($0, to: 40) }.first
        if let topic { return " about \(topic)" }
        if let company = PlainCompany.name(facts.recipient.company), company.utf16.count <= 36 {
            return " about your work at \(company)"
        }
        let field = career.theirField.flatMap { TradeInWords.name(of: $0, in: .english) }
        return field.map { " about \($0)" } ?? ""
    }

    var all: [String: String] {
        var places = ["about": aboutJob, "at": "", "aboutJob": aboutJob]
        if let company = PlainCompany.name(facts.recipient.company) {
            (places["company"], places["at"]) = (company, " at \(company)")
        }
        let title = PlainTitle(facts.recipient.title, company: facts.recipient.company, in: .english)
        places["asRole"] = title.text.isEmpty ? nil : EnglishRole(title)?.working
        places["theirTrade"] = career.theirTrade.flatMap { TradeInWords.name(of: $0, in: .english) }
        places["theirField"] = career.theirField.flatMap { TradeInWords.name(of: $0, in: .english) }
        places["partners"] = career.theirField.flatMap { TradeInWords.partners(of: $0, in: .english) }
        places["earlier"] = facts.recipient.earlier.lazy.compactMap { PlainCompany.name($0.company) }.first {
            $0 != places["company"]
        }
        places["school"] = facts.recipient.schools.lazy.compactMap { EnglishClauses.named($0.school, to: 60) }.first
        places["skill"] = facts.recipient.skills.lazy.compactMap { EnglishClauses.named($0, to: 40) }.first
        if let since = facts.recipient.since, EnglishDates.since(since, today: request.today) != nil {
            places["sinceWhen"] = "in " + EnglishDates.month(of: since, today: request.today)
        }
        places["introducer"] = introducer
        places["connected"] = facts.recipient.connectedOn.map {
            EnglishDates.month(of: CareerDate($0), today: request.today)
        }
        places["topics"] = topics
        return places.merging(mine) { first, _ in first }
    }

    private var topics: String? {
        let topics = facts.topics.compactMap { Self.noted($0, to: 60) }.prefix(2)
        return topics.isEmpty ? nil : EnglishGrammar.list(Array(topics))
    }

    private var introducer: String? { career.introducer.flatMap { $0.utf16.count > 60 ? nil : $0 } }

    private var mine: [String: String] {
        var mine: [String: String] = [:]
        mine["myTrade"] = career.myTrade.flatMap { TradeInWords.name(of: $0, in: .english) }
        mine["myField"] = TradeInWords.name(of: facts.sender.field, in: .english)
        if career.isInField {
            let title = PlainTitle(facts.sender.title, in: .english, to: 40)
            mine["myTitle"] = title.text.isEmpty ? nil : EnglishRole(title)?.being
        }
        mine["sameMove"] = career.isMyMove ? "" : nil
        return mine
    }

    /// Words that were noted, where they are English.
    static func noted(_ text: String, to limit: Int) -> String? {
        let plain = FactText.shortened(FactText.plain(text.filter { !"!“”".contains($0) }), to: limit)
        return FactText.reads(plain, in: .english) ? plain : nil
    }
}
