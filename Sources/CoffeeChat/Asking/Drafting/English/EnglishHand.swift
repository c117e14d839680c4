/// English: "Hi Lauren, I noticed that …"
struct EnglishHand: DraftHand {
    let request: DraftRequest
    private let career: DraftCareer
    let clauses: [DraftClause]
    let found: DraftFound?
    let stop = "."
    let gap = " "

    private var facts: DraftFacts { request.facts }

    init(_ request: DraftRequest) {
        self.request = request
        let career = DraftCareer(request.facts)
        self.career = career
        let clauses = EnglishClauses(request.facts, career, today: request.today)
        self.clauses = clauses.all
        found = clauses.found
    }

    var greeting: DraftSentence {
        let name = PersonName(facts.recipient.name).inEnglish(request.voice.formality)
        let word = FactText.plain(request.voice.greeting)
        let isEnglish = FactText.reads(word, in: .english) && word.utf16.count <= 20
        let usual = request.voice.formality == .formal ? "Dear" : "Hi"
        return DraftSentence(text: "\(isEnglish ? word : usual) \(name)", end: ",")
    }

    func signature(whole: Bool) -> String {
        PersonName(facts.sender.name).signature(in: .english, whole: whole)
    }

    func signOff(for kind: MessageKind) -> String {
        let word = FactText.plain(request.voice.signOff)
        if FactText.reads(word, in: .english), word.utf16.count <= 40 { return word + "," }
        return kind == .thankYou ? "Warmly," : ""
    }

    func past(_ day: Day) -> String { EnglishDates.past(day, from: request.today) }

    func list(_ items: [String]) -> String { EnglishGrammar.list(items) }

    func noted(_ text: String, to limit: Int) -> String? {
        let plain = FactText.shortened(FactText.plain(text.filter { !"!“”".contains($0) }), to: limit)
        return FactText.reads(plain, in: .english) ? plain : nil
    }

    func linkTitle(_ title: String) -> String {
        guard let plain = noted(title, to: 80) else { return "the page" }
        let first = plain.split(separator: " ").first?.lowercased() ?? ""
        if ["the", "that", "a", "an", "my", "your", "this"].contains(first) {
            return first + plain.dropFirst(first.count)
        }
        return "“\(plain)”"
    }

    func promise(_ promise: DraftFacts.Promise) -> [String: String]? {
        guard var text = noted(promise.text, to: 100) else { return nil }
        for start in ["i will ", "i'll ", "i would ", "i'd ", "to ", "will "] where text.lowercased().hasPrefix(start) {
            text = String(text.dropFirst(start.count))
        }
        let isName = text.dropFirst().first?.isUppercase ?? false
        text = isName ? text : text.prefix(1).lowercased() + text.dropFirst()
        let due = promise.due.map { $0 < request.today ? request.today.adding(days: 1) : $0 }
        return [
            "promise": text, "due": due.map { "I'll do it " + EnglishDates.by($0, from: request.today) } ?? "I will",
        ]
    }

    var aboutJob: String {
        let topic = facts.topics.lazy.compactMap { self.noted($0, to: 40) }.first
        if let topic { return " about \(topic)" }
        if let company = PlainCompany.name(facts.recipient.company), company.utf16.count <= 36 {
            return " about your work at \(company)"
        }
        return places["theirField"].map { " about \($0)" } ?? ""
    }

    var places: [String: String] {
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
        places["school"] = facts.recipient.schools.lazy.compactMap { self.noted($0.school, to: 60) }.first
        places["skill"] = facts.recipient.skills.lazy.compactMap { self.noted($0, to: 40) }.first
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
        let topics = facts.topics.compactMap { noted($0, to: 60) }.prefix(2)
        return topics.isEmpty ? nil : list(Array(topics))
    }

    private var introducer: String? {
        let shared = facts.shared.lazy.compactMap { if case .person(let name) = $0 { name } else { nil } }.first
        let name = PersonName(shared ?? facts.recipient.introducer)
        return name.isEmpty || name.whole.utf16.count > 60 ? nil : name.whole
    }

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
}
