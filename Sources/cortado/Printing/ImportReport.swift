import CoffeeChat
import Seeker
import Wording

/// What an import did or would do, in the shape of `import --json`.
struct ImportReport: Encodable {
    struct People: Encodable {
        let new: Int
        let changed: Int
        let same: Int
        let hidden: Int
        let skipped: [Skipped]
    }

    struct Skipped: Encodable {
        let file: String
        let line: Int
        let reason: String
    }

    struct Asks: Encodable {
        let new: Int
        let accepted: Int
        let answered: Int
        /// People who come in because they were asked.
        let people: Int
    }

    struct Column: Encodable {
        let column: String
        let field: String?
        let example: String
    }

    let people: People
    let asks: Asks
    let me: Profile
    let changedJobs: Int
    let passedOver: [String]
    let columns: [Column]?
    /// `nil` for a dry run: there is nothing to undo.
    let undo: String?

    init(_ plan: ImportPlan, me: Me?, undo: String?) {
        people = People(
            new: plan.new.count, changed: plan.changed.count, same: plan.same, hidden: plan.hidden,
            skipped: plan.skipped.map {
                Skipped(file: $0.origin.file, line: $0.origin.line, reason: $0.reason.sentence(in: .english))
            })
        asks = Asks(
            new: plan.asks.new, accepted: plan.asks.accepted, answered: plan.asks.answered,
            people: plan.asks.people.count)
        self.me = Profile(plan: plan, me: me)
        changedJobs = plan.changedJobs
        passedOver = plan.passedOver
        columns =
            plan.mapping.isEmpty
            ? nil : plan.mapping.map { Column(column: $0.column, field: $0.field?.rawValue, example: $0.example) }
        self.undo = undo
        skippedRows = plan.skipped
    }

    private let skippedRows: [SkippedRow]

    private enum CodingKeys: String, CodingKey { case people, asks, me, changedJobs, passedOver, columns, undo }

    func words(in language: Language) -> [String] {
        var lines = [
            (undo == nil ? CommandWords.wouldImport : .imported)(
                language,
                [
                    "new": .number(people.new), "changed": .number(people.changed), "same": .number(people.same),
                    "hidden": .number(people.hidden), "skipped": .number(people.skipped.count),
                ])
        ]
        if asks.new + asks.accepted + asks.answered > 0 {
            lines.append(
                CommandWords.importedAsks(
                    language,
                    [
                        "new": .number(asks.new), "accepted": .number(asks.accepted),
                        "answered": .number(asks.answered),
                    ]))
        }
        if changedJobs > 0 { lines.append(CommandWords.importedJobs(language, ["n": .number(changedJobs)])) }
        lines += (columns ?? []).map {
            "  \(Ink.safe($0.column)) → \($0.field ?? "–")  \(Ink.soft(Ink.safe($0.example)))"
        }
        lines += skippedRows.prefix(Self.mostLines).map {
            CommandWords.skippedRow(
                language,
                [
                    "file": .text(Ink.safe($0.origin.file)), "line": .number($0.origin.line),
                    "reason": .text(Ink.safe($0.reason.sentence(in: language))),
                ])
        }
        if let undo { lines.append(CommandWords.undoHint(language, ["id": .text(undo)])) }
        return lines
    }

    private static let mostLines = 20
}

/// The seeker as read from a file.
struct Profile: Encodable {
    struct Job: Encodable {
        let company: String
        let title: String
        let place: String
        let start: String?
        let end: String?

        init(_ position: Position) {
            company = position.company
            title = position.title
            place = position.place
            start = position.start?.iso
            end = position.end?.iso
        }
    }

    struct School: Encodable {
        let school: String
        let degree: String
        let field: String
        let start: String?
        let end: String?

        init(_ education: Education) {
            school = education.school
            degree = education.degree
            field = education.field
            start = education.start?.iso
            end = education.end?.iso
        }
    }

    let name: String
    let headline: String
    let place: String
    let email: String
    let url: String
    let positions: [Job]
    let education: [School]
    let skills: [String]
    let languages: [String]

    init(plan: ImportPlan, me: Me?) {
        let arrived = plan.me
        name = me?.name ?? arrived?.name ?? ""
        headline = me?.headline ?? arrived?.headline ?? ""
        place = me?.place ?? arrived?.place ?? ""
        email = me?.email ?? arrived?.emails.first ?? ""
        url = (me?.profile ?? arrived?.profile)?.text ?? ""
        positions = (me?.positions ?? arrived?.positions ?? []).map(Job.init)
        education = (me?.education ?? arrived?.education ?? []).map(School.init)
        skills = me?.skills ?? arrived?.skills ?? []
        languages = me?.languages ?? arrived?.languages ?? []
    }
}
