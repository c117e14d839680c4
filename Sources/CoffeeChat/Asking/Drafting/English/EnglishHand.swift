/// English: "Hi Lauren, I noticed that …"
struct EnglishHand: DraftHand {
    let request: DraftRequest
    let clauses: [DraftClause]
    let found: DraftFound?
    let places: [String: String]
    let stop = "."
    let gap = " "

    private var facts: DraftFacts { request.facts }

    init(_ request: DraftRequest) {
        self.request = request
        let career = DraftCareer(request.facts)
        let clauses = EnglishClauses(request.facts, career, today: request.today)
        self.clauses = clauses.all
        found = clauses.found
        places = EnglishPlaces(request, career).all
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

    func afterComma(_ text: String) -> String {
        let first = String(text.prefix { $0 != " " && $0 != "," })
        return Self.small.contains(first) ? first.lowercased() + text.dropFirst(first.count) : text
    }

    /// Words that are written small where no sentence begins.
    private static let small: Set<String> = [
        "Last", "Thank", "Thanks", "We", "We've", "You", "Your", "On", "Reading", "Our", "Yesterday", "Earlier", "In",
        "Two",
        "Three", "Four", "Five", "Six", "What", "The", "It's", "Would", "This", "That", "One", "Many",
    ]

    func second(_ clause: String, after first: String) -> String { clause }

    func piece(_ text: String) -> String? {
        let words = text.split(separator: " ").map(String.init)
        guard words.first == "your" else { return nil }
        let head = words.prefix { !Self.joints.contains($0.lowercased()) }
        return (2...4).contains(head.count) ? head.joined(separator: " ") : nil
    }

    private static let joints: Set<String> = [
        "at", "on", "about", "for", "in", "of", "from", "with", "that", "which", "to", "where", "and", "by", "called",
    ]

    func noted(_ text: String, to limit: Int) -> String? { EnglishPlaces.noted(text, to: limit) }

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
}
