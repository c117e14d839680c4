/// Questions for one person: the article's six made theirs, and others by what is special in their line.
package struct QuestionIdeas {
    private let person: Person
    private let composer: DraftComposer
    private let known: Message.Recipient
    private let seed: UInt64

    /// - Parameters:
    ///   - request: As for a draft of questions: facts, language and voice.
    ///   - known: What the checker knows of them.
    package init(_ person: Person, _ request: DraftRequest, known: Message.Recipient) {
        self.person = person
        self.known = known
        composer = DraftComposer(request)
        seed = Self.hash(person.id.text)
    }

    /// What is special first, then the article's. None that the checker would mark, alone or beside the others.
    package var all: [QuestionIdea] {
        let made = turns + theirs + articles
        var seen: Set<String> = []
        return made.filter { seen.insert($0.text).inserted && isSound($0.text) }
    }

    /// Each idea as it is made, before the checker has read it.
    var unchecked: [QuestionIdea] { turns + theirs + articles }

    /// A good list for half an hour: what is special, one of a kind, and the article's, five in all.
    package static func choice(of ideas: [QuestionIdea], count: Int = 5) -> [QuestionIdea] {
        let special = ideas.filter { !$0.about.isArticles }.prefix(count - 3)
        let order: [QuestionIdea.About] = [.team, .skills, .partners, .challenges, .employer, .helped]
        let articles = order.compactMap { about in ideas.first { $0.about == about } }
        return Array((special + articles).prefix(count))
    }

    private func isSound(_ text: String) -> Bool {
        let message = Message(
            text: text, kind: .questions, language: composer.request.language, recipient: known)
        // A name of theirs makes a question theirs, also where the checker is not sure of it: "H&M".
        let isTheirs = names.contains(where: text.contains)
        return EtiquetteReader().read(message, suggesting: false).findings.allSatisfy {
            isTheirs && $0.rule == .ownQuestion
        }
    }

    private var names: [String] {
        ([person.company] + person.positions.map(\.company)).compactMap(PlainCompany.name)
            + person.education.map(\.school).filter { !$0.isEmpty }
    }

    // MARK: What is asked

    /// What stands on file of them now, as every wording may name it.
    private var places: [String: String] {
        var places = composer.hand.places
        places["as"] = places["asRole"].map { " " + $0 }
        return places
    }

    private var articles: [QuestionIdea] {
        [.skills, .employer, .team, .challenges, .partners, .helped].compactMap { idea($0, places) }
    }

    private var theirs: [QuestionIdea] {
        var more = places
        if let found = composer.hand.found, found.part == .foundWork { more["work"] = found.text }
        return [.work, .since, .school].compactMap { idea($0, more) }
    }

    private var turns: [QuestionIdea] {
        CareerTurns(person, today: composer.request.today).all.compactMap { turn in
            var more = places
            guard let about = QuestionFacts(composer.request, turn).fill(&more) else { return nil }
            return idea(about, more)
        }
    }

    private func idea(_ about: QuestionIdea.About, _ places: [String: String]) -> QuestionIdea? {
        let wordings = QuestionWordings.of(composer.request.language)[about] ?? []
        guard !wordings.isEmpty else { return nil }
        let start = Int((seed ^ Self.hash(about.rawValue)) % UInt64(wordings.count))
        let turned = wordings[start...] + wordings[..<start]
        return turned.lazy.compactMap { $0.filled(places) }.first.map {
            QuestionIdea(about: about, text: composer.finished($0))
        }
    }

    /// FNV-1a: the same person gets the same questions on every machine.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
