import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addPeopleRoutes(to router: Router<ServerContext>) {
        router.get("/people") { request, context in
            try answering(request, context) { visit in
                let model = try people(request, visit)
                guard request.query["part"] != "list" else {
                    return .page(PeopleView.list(model, in: visit.page).bytes)
                }
                return visit.show { PeopleView.page(model, in: $0) }
            }
        }
        router.get("/people/find") { request, context in
            try answering(request, context) { _ in .json(try found(request.query["q"] ?? "")) }
        }
    }

    private func people(_ request: Request, _ visit: Visit) throws -> PeopleModel {
        let query = request.query
        let filter = PeopleFilter(
            q: String((query["q"] ?? "").prefix(Self.longestQuestion)), stage: query["stage"] ?? "",
            field: query["field"] ?? "", steps: query["steps"] ?? "", company: query["company"] ?? "")
        let number = max(1, query["page"].flatMap(Int.init) ?? 1)
        let key = RememberedLists.Key(
            filter: filter, page: number, language: visit.language, generation: visit.around.generation, now: visit.now)
        if let known = lists.find(key) { return known }
        let offset = min(number - 1, 1_000_000) * Self.pageLength
        let list = try ListPeople(practice)(filter.selection(now: visit.now), limit: Self.pageLength, offset: offset)
        let model = PeopleModel(list, filter, page: number, offset: offset, visit)
        lists.put(model, key)
        return model
    }

    /// For the palette: the best few, as the script reads them.
    private func found(_ words: String) throws -> Data {
        var selection = PeopleSelection()
        selection.words = String(words.prefix(Self.longestQuestion))
        guard !selection.isEmpty else { return Data("[]".utf8) }
        let list = try ListPeople(practice)(selection, limit: 8)
        return try JSONEncoder().encode(
            list.people.map {
                [
                    "id": $0.person.id.text, "name": $0.person.name, "title": $0.person.title,
                    "company": $0.person.company,
                ]
            })
    }

    static let pageLength = 50
    private static let longestQuestion = 200
}

extension PeopleFilter {
    /// The same as the rules understand it. An address that somebody mistyped narrows nothing.
    func selection(now: Date) -> PeopleSelection {
        var selection = PeopleSelection()
        selection.words = q
        // As long as a change of job is news on Today.
        if stage == StageChoice.changedJob { selection.changedJobSince = now.addingTimeInterval(-30 * 86_400) }
        selection.stages = Set([Stage(rawValue: stage)].compactMap(\.self))
        selection.fields = Set([Field(rawValue: field)].compactMap(\.self))
        selection.steps = StepsChoice(rawValue: steps)?.range
        selection.company = CompanyName.key(company)
        return selection
    }
}

/// The stages one can filter by, and the one piece of news.
enum StageChoice {
    static let changedJob = "changedJob"

    static func all(in language: Language) -> [Choice] {
        Stage.allCases.map { Choice($0.rawValue, $0.label.text(in: language)) }
            + [Choice(changedJob, StepsChoiceWords.changedJob(language))]
    }
}

/// The steps one can filter by.
enum StepsChoice: String, CaseIterable {
    case best, fair, peer, behind, far

    var range: ClosedRange<Int> {
        switch self {
        case .best: 1...2
        case .fair: 3...3
        case .peer: 0...0
        case .behind: -99 ... -1
        case .far: 4...99
        }
    }

    var label: StepsChoiceWords {
        switch self {
        case .best: .best
        case .fair: .fair
        case .peer: .peer
        case .behind: .behind
        case .far: .far
        }
    }
}

extension PeopleModel {
    init(_ list: RankedPeople, _ filter: PeopleFilter, page: Int, offset: Int, _ visit: Visit) {
        let language = visit.language
        let split = max(0, min(list.people.count, list.asideFrom == .max ? list.people.count : list.asideFrom - offset))
        let rows = list.people.map { Row($0, visit) }
        self.init(
            filter: filter, stages: StageChoice.all(in: language),
            fields: Field.allCases.map { Choice($0.rawValue, $0.label.text(in: language)) },
            steps: StepsChoice.allCases.map { Choice($0.rawValue, $0.label(language)) },
            companies: visit.around.companies, rows: Array(rows[..<split]), aside: Array(rows[split...]),
            found: list.found, total: list.total, page: page,
            pages: max(1, (list.found + Site.pageLength - 1) / Site.pageLength))
    }
}

extension PeopleModel.Row {
    init(_ ranked: Ranked, _ visit: Visit) {
        let stage = ranked.journey.stage
        self.init(
            id: ranked.person.id, name: ranked.person.name, title: ranked.person.title, company: ranked.person.company,
            stage: stage, stageName: stage.label.text(in: visit.language), steps: ranked.standing.steps?.total,
            reasons: Array(visit.reasons(ranked).prefix(3)))
    }
}
