/// 中文: 周老师，您好！看了您的主页，知道…… Everything says 您 until the last step, which makes it 你 where the voice does.
struct ChineseHand: DraftHand {
    let request: DraftRequest
    let clauses: [DraftClause]
    let found: DraftFound?
    let places: [String: String]
    let stop = "。"
    let gap = ""

    private var facts: DraftFacts { request.facts }

    init(_ request: DraftRequest) {
        self.request = request
        let career = DraftCareer(request.facts)
        let clauses = ChineseClauses(request.facts, career, today: request.today)
        self.clauses = clauses.all
        found = clauses.found
        places = ChinesePlaces(request, career).all
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

    func list(_ items: [String]) -> String { ChineseText.list(items) }

    func afterComma(_ text: String) -> String { text }

    func second(_ clause: String, after first: String) -> String {
        first.hasPrefix("您") && clause.hasPrefix("您") ? String(clause.dropFirst()) : clause
    }

    func piece(_ text: String) -> String? {
        ChineseTyped.works.first { text.hasSuffix($0) && $0.unicodeScalars.count > 1 }.map { "您的" + $0 }
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
        let when = due.map { ChineseDates.by($0, from: request.today) + "办好" } ?? "一定办好"
        return ["promise": text, "due": when]
    }
}
