/// A few words that the seeker typed, brought into a form that a sentence can hold.
struct EnglishTyped {
    enum Form {
        /// "I heard your talk at UXDX", "Maya told me about you": stands alone.
        case sentence
        /// "you built Lyft's first design system": behind "I saw that".
        case clause
        /// "your talk at UXDX", "the way you draw": something that can be seen, and theirs.
        case work
        /// "the Lyft design blog", "ADPList": a way that led to them.
        case way
        /// "at UXDX Berlin", "through a friend".
        case place
    }

    let form: Form
    let text: String

    /// `nil` where nothing is typed, or not in English.
    init?(_ typed: String, to limit: Int = 160) {
        let plain = FactText.shortened(FactText.trimmed(FactText.plain(typed).filter { $0 != "!" }), to: limit)
        guard !plain.isEmpty, FactText.reads(plain, in: .english) else { return nil }
        var words = plain.split(separator: " ").map(String.init)
        guard let first = words.first?.lowercased() else { return nil }
        if let second = words.dropFirst().first, Self.auxiliaries.contains(first), second.hasSuffix("ing") {
            return nil
        }
        form = Self.form(first, words)
        switch form {
        case .sentence:
            if Self.pastVerbs.contains(first) { words[0] = first; words.insert("I", at: 0) }
            words[0] = EnglishGrammar.capitalized(words[0])
        case .clause: words = Self.addressed(words)
        case .work: words = Self.owned(words, first)
        case .way, .place: words[0] = Self.lowered(words[0])
        }
        text = words.joined(separator: " ")
    }

    private static func form(_ first: String, _ words: [String]) -> Form {
        let second = words.dropFirst().first?.lowercased() ?? ""
        if ["i", "i've", "i'm", "we", "we've", "my"].contains(first) { return .sentence }
        if first == "you" || first == "you've" || first == "you're" || pronouns.contains(first) { return .clause }
        if seen.contains(first), words.count > 1 { return .sentence }
        if first == "your" || theirs.contains(first) {
            return words.dropFirst(2).contains { isDone($0) } ? .clause : .work
        }
        if prepositions.contains(first) { return .place }
        if pastVerbs.contains(first) || isVerbOfTheirs(first, second) { return .clause }
        if words.dropFirst().prefix(3).contains(where: { tellings.contains($0.lowercased()) }) { return .sentence }
        if works.contains(first) || (["a", "the", "this", "that"].contains(first) && works.contains(second)) {
            return .work
        }
        return .way
    }

    /// "your talk got me thinking" is a clause, "your talk on forms" none.
    private static func isDone(_ word: String) -> Bool {
        ["was", "is", "got", "made", "has", "were", "are", "helped", "changed", "showed", "won"].contains(
            word.lowercased())
    }

    private static func isVerbOfTheirs(_ first: String, _ second: String) -> Bool {
        if theirVerbs.contains(first) { return true }
        return first.hasSuffix("ed") && first.utf8.count > 4 && !second.isEmpty
    }

    /// "she built her first app" is "you built your first app".
    private static func addressed(_ words: [String]) -> [String] {
        var words = words
        let first = words[0].lowercased()
        if pronouns.contains(first) {
            words[0] = "you"
            if words.count > 1, first != "they" { words[1] = EnglishGrammar.secondPerson(words[1]) }
        } else if !["you", "you've", "you're", "your"].contains(first) {
            words[0] = EnglishGrammar.secondPerson(first)
            words.insert("you", at: 0)
        } else {
            words[0] = first
        }
        return words.map { theirs.contains($0.lowercased()) && $0.lowercased() != "her's" ? "your" : $0 }
    }

    /// "talk at UXDX", "the talk at UXDX" and "her talk at UXDX" are yours.
    private static func owned(_ words: [String], _ first: String) -> [String] {
        var words = words
        if first == "your" || theirs.contains(first) {
            words[0] = "your"
        } else if works.contains(first) {
            words[0] = lowered(words[0])
            words.insert("your", at: 0)
        } else if first == "the" || first == "a" {
            words[0] = words.contains { $0.lowercased() == "you" || $0.lowercased() == "your" } ? first : "your"
        }
        return words
    }

    private static func lowered(_ word: String) -> String {
        let lower = word.lowercased()
        return prepositions.contains(lower) || works.contains(lower) || lower == "the" || lower == "a" ? lower : word
    }

    private static let auxiliaries: Set<String> = ["am", "be", "being"]
    private static let pronouns: Set<String> = ["she", "he", "they"]
    private static let theirs: Set<String> = ["her", "his", "their"]
    /// What I did: "saw your post".
    private static let seen: Set<String> = [
        "saw", "read", "heard", "watched", "met", "found", "attended", "noticed", "came", "listened", "followed",
        "enjoyed",
        "stumbled", "visited", "discovered", "spotted",
    ]
    private static let pastVerbs = seen
    /// What they did: "moved from teaching to UX".
    private static let theirVerbs: Set<String> = [
        "moved", "went", "was", "used", "built", "wrote", "led", "made", "ran", "taught", "gave", "spoke", "won",
        "grew",
        "started", "founded", "left", "became", "began", "did", "drew", "has", "is", "works", "leads", "runs", "writes",
        "teaches", "designs", "builds", "speaks", "mentors", "makes", "draws", "came", "studied", "shipped", "hosts",
        "volunteers", "organizes", "organises", "sings", "plays", "paints", "bakes", "swims", "climbs", "grows",
        "keeps",
    ]
    private static let tellings: Set<String> = [
        "told", "recommended", "suggested", "introduced", "mentioned", "pointed", "said", "sent", "showed", "shared",
        "forwarded", "praised", "spoke", "referred", "knows",
    ]
    private static let prepositions: Set<String> = [
        "at", "on", "in", "through", "via", "by", "from", "during", "after", "among", "over", "while", "under", "with",
    ]
    private static let works: Set<String> = [
        "talk", "post", "posts", "article", "articles", "podcast", "portfolio", "newsletter", "workshop", "webinar",
        "video",
        "videos", "book", "interview", "panel", "essay", "thread", "case", "medium", "blog", "presentation", "lecture",
        "zine",
        "column", "keynote", "lightning", "guide", "piece", "prototype", "app", "website", "course", "class", "answer",
        "answers", "comment", "comments", "design", "redesign", "research", "paper", "photo", "photos", "drawings",
        "work",
        "story", "profile", "tutorial", "livestream", "demo", "exhibit", "exhibition", "poster", "illustrations", "way",
    ]
}
