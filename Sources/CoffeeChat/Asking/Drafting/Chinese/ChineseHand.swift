/// 中文: 周老师，您好！看了您的主页，知道…… Everything says 您 until the last step, which makes it 你 where the voice does.
struct ChineseHand: DraftHand {
    let request: DraftRequest
    private let career: DraftCareer
    let clauses: [DraftClause]
    let found: DraftFound?
    let stop = "。"
    let gap = ""

    private var facts: DraftFacts { request.facts }

    init(_ request: DraftRequest) {
        self.request = request
        let career = DraftCareer(request.facts)
        self.career = career
        let clauses = ChineseClauses(request.facts, career, today: request.today)
        self.clauses = clauses.all
        found = clauses.found
    }

    var greeting: DraftSentence {
        let name = PersonName(facts.recipient.name).inChinese(request.voice.formality)
        let word = FactText.plain(request.voice.greeting)
        if ["hi", "hello", "hey", "嗨", "哈喽"].contains(word.lowercased()) {
            let isLatin = name.unicodeScalars.first.map(FactText.isLatin) ?? false
            return DraftSentence(text: word + (isLatin ? " " : "") + name, end: "，")
        }
        let isChinese = FactText.reads(word, in: .chinese) && word.unicodeScalars.count <= 6
        return DraftSentence(text: name + "，" + (isChinese ? word : "您好"), end: "。", mayBeCried: true)
    }

    func signature(whole: Bool) -> String {
        PersonName(facts.sender.name).signature(in: .chinese, whole: whole)
    }

    func signOff(for kind: MessageKind) -> String {
        let word = FactText.plain(request.voice.signOff)
        return FactText.reads(word, in: .chinese) && word.unicodeScalars.count <= 16 ? word + "，" : ""
    }

    func past(_ day: Day) -> String { ChineseDates.past(day, from: request.today) }

    func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: "、") + "和" + last
    }

    func noted(_ text: String, to limit: Int) -> String? { ChineseClauses.noted(text, to: limit) }

    func linkTitle(_ title: String) -> String {
        let plain = FactText.shortened(FactText.plain(title.filter { !"！“”《》".contains($0) }), to: 60)
        guard !plain.isEmpty, !plain.unicodeScalars.contains(where: Self.isForeign) else { return "网页" }
        return ["那", "这", "我", "您", "你"].contains(where: plain.hasPrefix)
            ? ChineseText.polite(plain) : "《\(ChineseText.spaced(plain))》"
    }

    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic && !FactText.isHan(scalar) && !FactText.isLatin(scalar)
    }

    func promise(_ promise: DraftFacts.Promise) -> [String: String]? {
        guard var text = noted(promise.text, to: 60) else { return nil }
        for start in ["我会", "我要", "我来", "会", "要"] where text.hasPrefix(start) && text.unicodeScalars.count > 4 {
            text = String(text.dropFirst(start.count))
        }
        let due = promise.due.map { $0 < request.today ? request.today.adding(days: 1) : $0 }
        let when = due.map { ChineseDates.by($0, from: request.today) + "办好" } ?? "会尽快办好"
        return ["promise": text, "due": when]
    }

    /// 关于…… behind a colon: 想约您聊20分钟：您在Lyft的工作
    var aboutJob: String { about.isEmpty ? "" : "：\(about)" }

    private var about: String {
        if let topic = facts.topics.lazy.compactMap({ self.noted($0, to: 20) }).first { return topic }
        if let company = PlainCompany.name(facts.recipient.company), company.utf16.count <= 24 {
            return "您在\(company)的工作"
        }
        return career.theirField.flatMap { TradeInWords.name(of: $0, in: .chinese) } ?? ""
    }

    var places: [String: String] {
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
        let topics = facts.topics.compactMap { noted($0, to: 30) }.prefix(2)
        places["topics"] = topics.isEmpty ? nil : list(Array(topics))
        return places.merging(mine) { first, _ in first }
    }

    private var introducer: String? {
        let shared = facts.shared.lazy.compactMap { if case .person(let name) = $0 { name } else { nil } }.first
        let name = PersonName(shared ?? facts.recipient.introducer)
        return name.isEmpty || name.whole.utf16.count > 40 ? nil : name.whole
    }

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
