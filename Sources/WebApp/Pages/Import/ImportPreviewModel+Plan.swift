import CoffeeChat
import Seeker
import Wording

extension ImportPreviewModel {
    /// How many of each list are shown; the counts say how many there are.
    private static let mostShown = 50
    private static let mostSkipped = 500

    init(_ waiting: WaitingImports.Waiting, _ plan: ImportPlan, _ visit: Visit) {
        let language = visit.language
        self.init(
            id: waiting.id, fileName: waiting.file.name, kind: waiting.file.kind.name(language),
            counts: ImportCounts(plan),
            newPeople: (plan.new + plan.asks.people).prefix(Self.mostShown).map {
                NewPerson(name: $0.name, title: $0.title, company: $0.company)
            },
            changed: plan.changed.prefix(Self.mostShown).map { Changed($0, language) },
            skipped: plan.skipped.prefix(Self.mostSkipped).map {
                Skipped(file: $0.origin.file, line: $0.origin.line, reason: $0.reason.sentence(in: language))
            },
            doubts: plan.doubtful.map(Doubt.init), passedOver: plan.passedOver, me: Me(plan, language),
            columns: Column.all(plan.mapping), fieldChoices: plan.mapping.isEmpty ? [] : Self.fieldChoices(language))
    }

    /// A table of which no column is known to hold names: the seeker says which.
    init(_ waiting: WaitingImports.Waiting, _ refusal: Refusal, _ visit: Visit) {
        self.init(
            id: waiting.id, fileName: waiting.file.name, kind: waiting.file.kind.name(visit.language),
            counts: ImportCounts(), columns: Column.all(waiting.file.columns(mapping: waiting.mapping)),
            fieldChoices: Self.fieldChoices(visit.language), error: refusal.sentence(in: visit.language))
    }

    private static func fieldChoices(_ language: Language) -> [Choice] {
        [Choice("", PersonFieldWords.nothing(language))]
            + PersonField.allCases.map { Choice($0.rawValue, $0.name(language)) }
    }
}

extension ImportPreviewModel.Column {
    static func all(_ mapping: [ColumnMapping]) -> [Self] {
        mapping.enumerated().map { index, column in
            Self(index: index, name: column.column, example: column.example, field: column.field?.rawValue ?? "")
        }
    }
}

extension ImportPreviewModel.Changed {
    init(_ change: PersonChange, _ language: Language) {
        self.init(
            name: change.name,
            changes: change.differences.map {
                ImportPreviewModel.Change(label: $0.field.name(language), before: $0.old, after: $0.new)
            })
    }
}

extension ImportPreviewModel.Doubt {
    init(_ doubt: Seeker.Doubt) {
        self.init(
            key: String(doubt.arrived.origin.line),
            arrived: .init(name: doubt.arrived.name, title: doubt.arrived.title, company: doubt.arrived.company),
            candidates: doubt.candidates.map {
                PersonLink(
                    id: $0.id, name: $0.name,
                    detail: [$0.title, $0.company].filter { !$0.isEmpty }.joined(separator: " · "))
            })
    }
}

extension ImportPreviewModel.Me {
    init?(_ plan: ImportPlan, _ language: Language) {
        guard plan.changesMe, let me = plan.me else { return nil }
        self.init(
            name: me.name, headline: me.headline, place: me.place, emails: me.emails,
            career: me.positions.map { CareerRow($0, language).withoutKey }, skills: me.skills, languages: me.languages)
    }
}

extension CareerRow {
    /// For a list from which nothing can be removed.
    var withoutKey: CareerRow {
        var row = self
        row.key = nil
        return row
    }
}

extension ImportCounts {
    init(_ plan: ImportPlan) {
        self.init(
            new: plan.new.count + plan.asks.people.count, changed: plan.changed.count, same: plan.same,
            hidden: plan.hidden, skipped: plan.skipped.count, changedJobs: plan.changedJobs, asksNew: plan.asks.new,
            asksAccepted: plan.asks.accepted, asksAnswered: plan.asks.answered, events: plan.asks.eventsNew,
            changesMe: plan.changesMe)
    }
}

extension ImportFile.Kind {
    func name(_ language: Language) -> String {
        switch self {
        case .linkedIn: ImportWords.kindLinkedIn(language)
        case .cards: ImportWords.kindCard(language)
        case .table: ImportWords.kindTable(language)
        case .document: ImportWords.kindJSON(language)
        }
    }
}

extension PersonField {
    func name(_ language: Language) -> String {
        switch self {
        case .name: PersonFieldWords.name(language)
        case .firstName: PersonFieldWords.firstName(language)
        case .lastName: PersonFieldWords.lastName(language)
        case .title: PersonFormWords.title(language)
        case .company: PersonFormWords.company(language)
        case .place: PersonFormWords.place(language)
        case .email: PersonFormWords.email(language)
        case .profile: PersonFormWords.profile(language)
        case .connectedOn: PersonFieldWords.connectedOn(language)
        case .skills: PersonFormWords.skills(language)
        case .languages: PersonFormWords.languages(language)
        case .notes: PersonFormWords.notes(language)
        case .zone: PersonFormWords.zone(language)
        }
    }
}
