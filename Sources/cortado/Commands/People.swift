import ArgumentParser
import CoffeeChat
import Seeker
import Wording

/// `cortado people`: ranked, with reasons.
struct People: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "Whom to ask first, and why.",
        discussion: """
            EXAMPLES
              cortado people --top 10
              cortado people lyft
              cortado people 晓岚
              cortado people --stage inTouch --json
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "Words to look for in names, titles and companies, in any script.")
    var query: [String] = []

    @Option(help: "Only people at this stage: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
    var stage: String?

    @Option(help: "How many, the best first (default: 20 in words, all with --json).")
    var top: Int?

    func validate() throws {
        if let top, top < 1 { throw ValidationError("--top takes a number from 1 on, not \(top).") }
        if let stage, Self.stage(stage) == nil {
            throw ValidationError(
                "There is no stage “\(stage)”. The stages are: \(Stage.allCases.map(\.rawValue).joined(separator: ", "))."
            )
        }
    }

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        var filter = PeopleSelection()
        filter.words = query.joined(separator: " ")
        filter.stages = Set(stage.flatMap(Self.stage).map { [$0] } ?? [])
        let list = try context.answering {
            try ListPeople(context.practice)(filter, limit: top ?? (context.output.isJSON ? .max : 20))
        }
        try context.output.print(list.people.map { PersonLine($0, context) }) {
            list.people.isEmpty
                ? [CommandWords.nobodyFound(context.language)]
                : list.people.flatMap { Self.words($0, context) } + Self.rest(list, context)
        }
    }

    /// `in-touch`, `In Touch` and `inTouch` mean the same.
    private static func stage(_ text: String) -> Stage? {
        let plain = text.lowercased().filter(\.isLetter)
        return Stage.allCases.first { $0.rawValue.lowercased() == plain }
    }

    private static func words(_ ranked: Ranked, _ context: Context) -> [String] {
        let person = ranked.person
        let job = [person.title, person.company].filter { !$0.isEmpty }.joined(separator: " · ")
        let reasons = PersonLine.reasons(ranked, context)
        return [
            "\(Ink.bold(Ink.safe(person.name)))  \(Ink.soft(person.id.text))", "  " + Ink.safe(job),
            "  " + Ink.safe(reasons.joined(separator: context.language == .chinese ? "；" : " · ")),
        ].filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private static func rest(_ list: RankedPeople, _ context: Context) -> [String] {
        guard list.found > list.people.count else { return [] }
        return [
            "",
            CommandWords.morePeople(
                context.language, ["shown": .number(list.people.count), "found": .number(list.found)]),
        ]
    }
}

/// A person as `people --json` prints them.
struct PersonLine: Encodable {
    let id: String
    let name: String
    let title: String
    let company: String
    let field: String
    let rung: Int
    let steps: Int?
    let stage: String
    let score: Int
    let reasons: [String]

    init(_ ranked: Ranked, _ context: Context) {
        id = ranked.person.id.text
        name = ranked.person.name
        title = ranked.person.title
        company = ranked.person.company
        field = ranked.standing.reading.field.rawValue
        rung = ranked.standing.reading.rung.rawValue
        steps = ranked.standing.steps?.total
        stage = ranked.journey.stage.rawValue
        score = ranked.standing.score
        reasons = Self.reasons(ranked, context)
    }

    static func reasons(_ ranked: Ranked, _ context: Context) -> [String] {
        ranked.standing.reasons.map {
            ReasonWords.sentence(for: $0.reason, today: context.today, in: context.language)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id, name, title, company, field, rung, steps, stage, score, reasons
    }

    /// Written out so that unknown steps are `null`, not absent.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(title, forKey: .title)
        try container.encode(company, forKey: .company)
        try container.encode(field, forKey: .field)
        try container.encode(rung, forKey: .rung)
        try container.encode(steps, forKey: .steps)
        try container.encode(stage, forKey: .stage)
        try container.encode(score, forKey: .score)
        try container.encode(reasons, forKey: .reasons)
    }
}
