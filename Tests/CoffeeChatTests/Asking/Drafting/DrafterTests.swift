import Testing

@testable import CoffeeChat

@Suite struct DrafterTests {
    private static let today = Day(number: 20_780)

    private var lauren: DraftFacts {
        DraftFacts(
            sender: .init(name: "Elise Entzenberger", trade: Trade(key: "restaurants")),
            recipient: .init(
                name: "Lauren LaRen", title: "UX Designer @ Lyft", company: "Lyft, Inc.",
                since: CareerDate(year: 2025, month: 11),
                earlier: [Position(company: "Nopa", title: "Fine Dining Server")]))
    }

    private func request(_ kind: MessageKind = .ask, _ facts: DraftFacts? = nil, recent: [String] = []) -> DraftRequest
    {
        DraftRequest(kind: kind, facts: facts ?? lauren, today: Self.today, recent: recent)
    }

    private func text(_ request: DraftRequest) throws -> String {
        guard case .draft(let draft) = Drafter().draft(request) else { throw Nothing() }
        return draft.text
    }

    private struct Nothing: Error {}

    @Test func `an ask says what is on file and nothing else`() throws {
        let text = try text(request())
        #expect(text.contains("Hi Lauren,"))
        #expect(text.contains("UX Designer at Lyft for the last year"))
        #expect(text.contains("from restaurants to UX"))
        #expect(!text.contains("@") && !text.contains("Inc"))
        #expect(text.hasSuffix("Elise"))
    }

    @Test func `several openings are offered, each with its own words`() {
        let openings = Drafter().openings(request())
        #expect(openings.count >= 3)
        #expect(Set(openings.map(\.text)).count == openings.count)
    }

    @Test func `an opening can be asked for again`() throws {
        for draft in Drafter().openings(request()) {
            var again = request()
            again.opening = draft.opening
            #expect(try text(again) == draft.text)
        }
    }

    @Test(arguments: MessageKind.allCases, MessageLanguage.allCases)
    func `nobody gets the same wording twice`(kind: MessageKind, language: MessageLanguage) throws {
        guard kind != .questions, kind != .schedule else { return }
        var facts = lauren
        facts.asked = .init(on: Self.today.adding(days: -7))
        facts.talk = .init(
            on: Self.today.adding(days: -1), topics: language == .english ? ["portfolios"] : ["作品集"])
        var recent: [String] = []
        for _ in 0..<3 {
            var request = request(kind, facts, recent: recent)
            request.language = language
            let text = try text(request)
            let said = text.split { ".?!。？！\n".contains($0) }.dropFirst().dropLast()
            let before = recent.joined(separator: "\n")
            for sentence in said where sentence.utf16.count > 16 {
                #expect(!before.contains(sentence), "\(sentence)")
            }
            recent.append(text)
        }
    }

    @Test func `nothing concrete on file: what is missing is said`() {
        var facts = lauren
        facts.recipient = .init(name: "Lauren LaRen")
        #expect(Drafter().draft(request(.ask, facts)) == .tooLittle([.howFound, .oneFact, .inCommon]))
        #expect(Drafter().openings(request(.ask, facts)).isEmpty)
        facts.howFound = "through ADPList"
        #expect(Drafter().draft(request(.ask, facts)) == .tooLittle([.oneFact, .inCommon]))
        #expect(Drafter().draft(request(.followUp, facts)) == .tooLittle([.earlierAsk]))
        #expect(Drafter().draft(request(.thankYou, facts)) == .tooLittle([.talkNotes]))
        #expect(Drafter().draft(request(.schedule, facts)) == .tooLittle([.times]))
        #expect(Drafter().draft(request(.questions, facts)) == .tooLittle([.oneFact]))
    }

    @Test func `a thank-you keeps what was said, the link and the promise`() throws {
        var facts = lauren
        facts.talk = .init(
            on: Self.today.adding(days: -1), topics: ["research"], said: ["show the decisions"],
            links: [.init(address: "https://uxnotes.example/maps", title: "the article about site mapping")],
            promises: [.init(text: "I will send you my map", due: Self.today.adding(days: 1))])
        let text = try text(request(.thankYou, facts))
        for words in [
            "“show the decisions”", "https://uxnotes.example/maps\n", "I'd send you my map", "by tomorrow", "Warmly,",
        ] {
            #expect(text.contains(words))
        }
    }

    @Test func `questions are tied to facts, and eight at most`() throws {
        let lines = try text(request(.questions)).split(separator: "\n")
        #expect((3...8).contains(lines.count))
        #expect(lines.allSatisfy { $0.hasSuffix("?") })
        #expect(lines.contains { $0.contains("Lyft") } && lines.contains { $0.contains("restaurants") })
    }

    @Test(arguments: DraftRequest.Length.allCases, MessageLanguage.allCases)
    func `without my name a draft ends with its last sentence`(length: DraftRequest.Length, language: MessageLanguage)
        throws
    {
        var request = request()
        (request.facts.sender.name, request.length, request.language) = ("", length, language)
        let last = try #require(try text(request).unicodeScalars.last)
        #expect(".!。！".unicodeScalars.contains(last))
    }

    @Test func `nobody is introduced to themselves`() throws {
        var facts = lauren
        facts.recipient.introducer = "Lauren LaRen"
        #expect(!Drafter().openings(request(.ask, facts)).contains { $0.text.contains("both know") })
        facts.recipient.introducer = "Maya Torres, PMP"
        #expect(Drafter().openings(request(.ask, facts)).contains { $0.text.contains("Maya Torres") })
    }

    @Test func `the voice is heard`() throws {
        var request = request()
        request.voice = Voice(greeting: "Dear", signOff: "Kind regards", exclamations: .often, formality: .formal)
        let text = try text(request)
        #expect(text.hasPrefix("Dear Lauren,"))
        #expect(text.hasSuffix("Kind regards,\nElise"))
        #expect(text.contains("!"))
    }

    @Test(arguments: [(MessageLanguage.english, "Thank you", "thank"), (.chinese, "谢谢", "谢谢")])
    func `who signs with thanks thanks once`(language: MessageLanguage, signOff: String, word: String) throws {
        var request = request()
        request.language = language
        (request.voice.signOff, request.channel) = (signOff, .email)
        let text = try text(request)
        #expect(text.lowercased().split(separator: "\n").filter { $0.contains(word) }.count == 1)
    }
}
