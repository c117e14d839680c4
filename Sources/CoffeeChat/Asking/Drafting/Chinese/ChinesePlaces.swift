/// What the places of Chinese wordings are filled with.
struct ChinesePlaces {
    private let request: DraftRequest
    private let career: DraftCareer
    private var facts: DraftFacts { request.facts }

    init(_ request: DraftRequest, _ career: DraftCareer) { (self.request, self.career) = (request, career) }

    /// 关于…… behind a colon: 想约您聊20分钟：您在Lyft的工作
    private var aboutJob: String { about.isEmpty ? "" : "：\(about)" }

    private var about: String {
        if let topic = facts.topics.lazy.compactMap({ ChineseClauses.noted($0, to: 20) }).first { return topic }
        if let company = PlainCompany.name(facts.recipient.company), company.utf16.count <= 24 {
            return "您在\(company)的工作"
        }
        return career.theirField.flatMap { TradeInWords.name(of: $0, in: .chinese) } ?? ""
    }

    var all: [String: String] {
        var places = ["about": about, "at": "", "aboutJob": aboutJob]
        if let company = PlainCompany.name(facts.recipient.company) {
            (places["company"], places["at"]) = (company, "在\(company)")
        }
        let title = PlainTitle(facts.recipient.title, company: facts.recipient.company, in: .chinese, to: 40)
        places["role"] = title.text.isEmpty ? nil : title.text
        places["theirTrade"] = career.theirTrade.flatMap { TradeInWords.name(of: $0, in: .chinese) }
        places["theirField"] = career.theirField.flatMap { TradeInWords.name(of: $0, in: .chinese) }
        places["partners"] = career.theirField.flatMap { TradeInWords.partners(of: $0, in: .chinese) }
        places["earlier"] = facts.recipient.earlier.lazy.compactMap { PlainCompany.name($0.company) }.first {
            $0 != places["company"]
        }
        places["school"] = facts.recipient.schools.lazy.compactMap { ChineseClauses.named($0.school, to: 40) }.first
        places["skill"] = facts.recipient.skills.lazy.compactMap { ChineseClauses.named($0, to: 30) }.first
        places["sinceWhen"] = facts.recipient.since.flatMap { ChineseDates.since($0, today: request.today) }
            .map { String($0.dropLast()) }
        places["introducer"] = introducer
        places["connected"] = facts.recipient.connectedOn.map { ChineseDates.month(of: $0, today: request.today) }
        let topics = facts.topics.compactMap { ChineseClauses.noted($0, to: 30) }.prefix(2)
        places["topics"] = topics.isEmpty ? nil : ChineseText.list(Array(topics))
        return places.merging(mine) { first, _ in first }
    }

    private var introducer: String? { career.introducer.flatMap { $0.utf16.count > 40 ? nil : $0 } }

    private var mine: [String: String] {
        var mine: [String: String] = [:]
        mine["myTrade"] = career.myTrade.flatMap { TradeInWords.name(of: $0, in: .chinese) }
        mine["myField"] = TradeInWords.name(of: facts.sender.field, in: .chinese)
        if career.isInField {
            let title = PlainTitle(facts.sender.title, in: .chinese, to: 30)
            mine["myTitle"] = title.text.isEmpty ? nil : title.text
        }
        mine["sameMove"] = career.isMyMove ? "" : nil
        return mine
    }
}
