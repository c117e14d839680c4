import Testing

@testable import CoffeeChat

@Suite struct QuestionIdeasTests {
    private func ideas(_ person: Person, _ language: MessageLanguage = .english) -> QuestionIdeas {
        var kit = MeetingKit(seed: 1)
        var request = kit.request(for: person, language)
        request.voice.formality = .formal
        return QuestionIdeas(person, request, known: MeetingKit.known(person))
    }

    private var lauren: Person {
        Person(
            id: PersonID(naming: "Lauren Chen"), name: "Lauren Chen", title: "Senior UX Designer", company: "Lyft",
            skills: ["Figma"],
            positions: [
                Position(company: "Lyft", title: "Senior UX Designer", start: CareerDate(year: 2022, month: 3)),
                Position(
                    company: "Fjord", title: "UX Designer", start: CareerDate(year: 2020, month: 2),
                    end: CareerDate(year: 2022, month: 2)),
                Position(
                    company: "Nopa", title: "Fine Dining Server", start: CareerDate(year: 2014, month: 1),
                    end: CareerDate(year: 2018, month: 1)),
            ],
            education: [
                Education(school: "General Assembly", field: "UX design", start: CareerDate(year: 2019, month: 9))
            ])
    }

    @Test func `the article's six are made theirs`() {
        let articles = ideas(lauren).all.filter(\.about.isArticles)
        #expect(articles.map(\.about) == [.skills, .employer, .team, .challenges, .partners, .helped])
        #expect(articles.allSatisfy { $0.text.contains("Lyft") || $0.text.contains("Senior UX Designer") })
    }

    @Test func `what is special in their line is asked about`() {
        let special = ideas(lauren).all.filter { !$0.about.isArticles }
        #expect(special.prefix(3).map(\.about) == [.agencyToInHouse, .newTrade, .backToStudy])
        #expect(special[0].text.contains("Fjord") && special[0].text.contains("Lyft"))
        #expect(special[2].text.contains("General Assembly"))
    }

    @Test func `a list for half an hour mixes both`() {
        let choice = QuestionIdeas.choice(of: ideas(lauren).all)
        #expect(choice.count == 5)
        #expect(choice.count { !$0.about.isArticles } == 2)
    }

    @Test func `nothing is asked of somebody of whom nothing is known`() {
        #expect(ideas(Person(id: PersonID(naming: "A"), name: "Ana")).all.isEmpty)
    }

    @Test func `Chinese questions say what the voice says`() {
        let formal = ideas(lauren, .chinese).all
        #expect(formal.count >= 8)
        #expect(formal.allSatisfy { !$0.text.contains("你") })
        #expect(formal.contains { $0.text.contains("您") })
    }

    /// Two hundred careers of every shape in each language. A debug build reads a question in a few milliseconds.
    @Test(arguments: MessageLanguage.allCases)
    func `every question for anybody passes the checker, alone and in the list`(language: MessageLanguage) {
        var (made, dropped, lists, faults) = (0, 0, 0, [String]())
        for seed in 0..<200 {
            var kit = MeetingKit(seed: UInt64(seed))
            let person = kit.person()
            let all = QuestionIdeas(person, kit.request(for: person, language), known: MeetingKit.known(person))
            let ideas = all.all
            made += all.unchecked.count
            dropped += all.unchecked.count - ideas.count
            for idea in ideas {
                faults += Self.setting(idea.text, language).map { "\($0): \(idea.text)" }
            }
            let choice = QuestionIdeas.choice(of: ideas).map(\.text)
            guard !choice.isEmpty else { continue }
            lists += 1
            let message = Message(
                text: choice.joined(separator: "\n"), kind: .questions, recipient: MeetingKit.known(person))
            // Companies whose names are single letters and signs are the checker's own doubt.
            guard !["H&M", "AT&T", "3M"].contains(where: person.company.contains) else { continue }
            faults += EtiquetteReader().read(message, suggesting: false).findings.map { "\($0.rule) in \(choice)" }
        }
        #expect(faults.isEmpty, "\(faults.prefix(20).joined(separator: "\n"))")
        #expect(lists > 150)
        // The checker is the last word, not the first: the wordings themselves are sound.
        #expect(dropped * 50 <= made, "\(dropped) of \(made) questions were dropped")
    }

    private static func setting(_ text: String, _ language: MessageLanguage) -> [String] {
        var faults = ["  ", "{", "}", "[", "\n", "\u{202E}", "\u{200B}", " ?", "??", "？？", " ,", "nil"]
            .filter(text.contains)
        if !text.hasSuffix(language == .english ? "?" : "？") { faults.append("no question mark") }
        if text.utf16.count > 220 { faults.append("\(text.utf16.count) units") }
        return faults
    }
}
