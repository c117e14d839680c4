import ArgumentParser
import CoffeeChat
import Seeker
import Wording

/// `cortado show`: one person.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One person: who they are, why them, and where you stand.",
        discussion: """
            EXAMPLES
              cortado show lauren-chen
              cortado show "Lauren Chen" --json
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "An id, a profile's address, an e-mail address, or a name.")
    var person: String

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let view = try context.answering { try ShowPerson(context.practice)(try context.person(person)) }
        try context.output.print(PersonDetails(view, context)) { PersonDetails(view, context).words(view, context) }
    }
}

/// A person as `show --json` prints them.
struct PersonDetails: Encodable {
    struct Happened: Encodable {
        let event: String
        let detail: String
        let at: String
        let text: String
        let isUndone: Bool
        let line: String
    }

    let id: String
    let name: String
    let title: String
    let company: String
    let place: String
    let email: String
    let url: String
    let connectedOn: String?
    let field: String
    let rung: Int
    let steps: Int?
    let sum: String?
    let stage: String
    let score: Int
    let reasons: [String]
    let couldIntroduce: [String]
    let positions: [Profile.Job]
    let education: [Profile.School]
    let skills: [String]
    let languages: [String]
    let notes: String
    let journey: [Happened]

    init(_ view: WholePerson, _ context: Context) {
        let (person, standing) = (view.ranked.person, view.ranked.standing)
        id = person.id.text
        name = person.name
        title = person.title
        company = person.company
        place = person.place
        email = person.email
        url = person.profile?.text ?? ""
        connectedOn = person.connectedOn?.iso
        field = standing.reading.field.rawValue
        rung = standing.reading.rung.rawValue
        steps = standing.steps?.total
        sum = standing.steps.map { StepsWords.sum(of: $0, in: context.language) }
        stage = view.ranked.journey.stage.rawValue
        score = standing.score
        reasons = PersonLine.reasons(view.ranked, context)
        couldIntroduce = view.couldIntroduce.map(\.id.text)
        positions = person.positions.map(Profile.Job.init)
        education = person.education.map(Profile.School.init)
        skills = person.skills
        languages = person.languages
        notes = person.notes
        journey = view.history.map { kept in
            let record = kept.event.record
            return Happened(
                event: record.name, detail: record.detail, at: ISOTime.text(record.at, in: context.zone),
                text: record.text, isUndone: kept.isUndone,
                line: HistoryWords.line(
                    for: kept.event, name: person.name, friend: view.introducer?.name, today: context.today,
                    zone: context.zone, in: context.language))
        }
    }

    func words(_ view: WholePerson, _ context: Context) -> [String] {
        let stage = view.ranked.journey.stage
        let job = [title, company, place].filter { !$0.isEmpty }.joined(separator: " · ")
        var lines = [
            "\(Ink.bold(Ink.safe(name)))  \(Ink.soft(id))", Ink.safe(job),
            Ink.safe([email, url].filter { !$0.isEmpty }.joined(separator: "  ")),
        ]
        lines.append("\(stage.label.text(in: context.language)): \(stage.meaning.text(in: context.language))")
        lines += [sum ?? ""] + reasons.map { "· " + Ink.safe($0) }
        lines += positions.map {
            "\($0.start ?? "") – \($0.end ?? "")  \(Ink.safe($0.title)) · \(Ink.safe($0.company))"
        }
        if !notes.isEmpty { lines.append(Ink.safe(notes)) }
        lines += journey.map {
            "\($0.at.prefix(10))  \(Ink.safe($0.line))\($0.isUndone ? "  " + CommandWords.isUndone(context.language) : "")"
        }
        return lines.filter { !$0.isEmpty }
    }
}
