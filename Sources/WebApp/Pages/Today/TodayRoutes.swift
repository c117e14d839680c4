import CoffeeChat
import Hummingbird
import Seeker
import Wording

extension Site {
    func addTodayRoutes(to router: Router<ServerContext>) {
        router.get("/today") { request, context in
            try answering(request, context) { visit in
                guard visit.around.people > 0 else { return .seeOther("/welcome") }
                let today = try SeeToday(practice)()
                return visit.show { TodayView.page(TodayModel(today, visit), in: $0) }
            }
        }
    }
}

extension TodayModel {
    init(_ today: Today, _ visit: Visit) {
        let changes = today.items.filter { $0.due.kind == .congratulate }
        let others = today.items.filter { $0.due.kind != .congratulate }
        self.init(
            partOfDay: Self.part(visit), firstName: Self.firstName(today.me.name),
            week: Week(
                goal: today.week.goal, chats: today.week.chats, asksSent: today.week.asksSent,
                asksOpen: today.week.asksOpen),
            due: others.map { DueRow($0, visit) }, jobChanges: changes.map { DueRow($0, visit) },
            suggestions: today.suggestions.map { Suggestion($0, visit) }, isDayOff: today.isDayOff)
        moreJobChanges = today.moreJobChanges
        week.plan = Self.plan(visit)
        lookBack = Self.lookBack(visit)
    }

    private static func plan(_ visit: Visit) -> String {
        guard let view = try? SeePlan(visit.practice)() else { return "" }
        return PlanWords.sentence(for: view.plan, agreed: view.agreed, isPaused: view.isPaused, in: visit.language)
    }

    /// On Friday, one good thing of the week.
    private static func lookBack(_ visit: Visit) -> String? {
        guard let back = try? LookBack(visit.practice)(), back.isDue else { return nil }
        return LookBackWords.goodThing(back.lookBack.goodThing, names: back.names, in: visit.language)
    }

    private static func part(_ visit: Visit) -> PartOfDay {
        let local = Int(visit.now.timeIntervalSince1970) + visit.zone.secondsFromGMT(for: visit.now)
        switch (local % 86_400 + 86_400) % 86_400 / 3600 {
        case 4..<12: return .morning
        case 12..<18: return .afternoon
        default: return .evening
        }
    }

    /// The first word of a name that is written with spaces; a Chinese name is called whole.
    private static func firstName(_ name: String) -> String { name.split(separator: " ").first.map(String.init) ?? "" }
}

extension TodayModel.DueRow {
    init(_ item: Today.Item, _ visit: Visit) {
        self.init(
            person: item.person.id, name: item.person.name,
            title: item.due.kind.title(name: item.person.name, in: visit.language),
            why: WhyWords.sentence(
                for: item.due, name: item.person.name, now: visit.now, zone: visit.zone, in: visit.language),
            button: item.due.kind.button.text(in: visit.language), letter: item.due.kind.message,
            page: item.page)
    }
}

extension Today.Item {
    /// The page that does it, where it is neither the desk nor the person's own.
    fileprivate var page: SafeURL? {
        guard let request else { return due.kind.page(of: person.id) }
        return due.kind == .join ? Address.requestChat(request) : Address.request(request)
    }
}

extension DueItem.Kind {
    /// The page of the chat that does it, where one does.
    func page(of id: PersonID) -> SafeURL? {
        switch self {
        case .brief: Address.brief(id)
        case .join, .notes: Address.chat(id)
        case .didItHappen: Address.after(id)
        default: nil
        }
    }
}

extension TodayModel.Suggestion {
    init(_ ranked: Ranked, _ visit: Visit) {
        self.init(
            person: ranked.person.id, name: ranked.person.name, title: ranked.person.title,
            company: ranked.person.company, reasons: Array(visit.reasons(ranked).prefix(3)))
    }
}

extension Visit {
    /// Why somebody stands where they stand, in sentences; what is missing is said elsewhere.
    func reasons(_ ranked: Ranked) -> [String] {
        ranked.standing.reasons.filter { $0.reason != .careerUnknown }.map {
            ReasonWords.sentence(for: $0.reason, today: today, in: language)
        }
    }
}
