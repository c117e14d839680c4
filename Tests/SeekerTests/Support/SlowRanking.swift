import CoffeeChat
import Foundation
import Notebook
import Seeker
import Synchronization

/// The ranking and Today, worked out over everybody with neither cache nor index: slow and obvious.
struct SlowRanking {
    struct Line: Hashable, CustomStringConvertible {
        let id: PersonID
        let score: Int
        let steps: Int?
        let stage: Stage

        var description: String { "\(id) \(score) \(steps.map(String.init) ?? "-") \(stage)" }
    }

    private let people: [KeptPerson]
    private let events: [PersonKey: [Event]]
    private let me: Me
    private let now: Date
    private let habits: Habits

    init(_ desk: Desk) throws {
        (people, events, me) = try desk.practice.notebook.read {
            (try $0.everybody(), try $0.events(), try $0.me())
        }
        now = desk.clock.now
        habits = Habits(zone: me.zone.flatMap(TimeZone.init(identifier:)) ?? Desk.zone, daysOff: me.daysOff)
    }

    /// Best first.
    var lines: [Line] {
        var ranker = Ranker(me: me, today: Day(now, in: habits.zone))
        let ranked = people.map { kept in
            let journey = journey(of: kept)
            let standing = ranker.standing(
                of: kept.person, reading: Self.reading(kept.person.title), journey: journey, warmth: warmth(of: kept))
            return (kept: kept, standing: standing, stage: journey.stage)
        }
        return ranked.sorted { a, b in
            if a.standing.score != b.standing.score { return a.standing.score > b.standing.score }
            let (one, other) = (a.kept.person, b.kept.person)
            let (since, later) = (one.connectedOn?.number ?? .max, other.connectedOn?.number ?? .max)
            if since != later { return since < later }
            return one.name == other.name ? a.kept.key < b.kept.key : one.name < other.name
        }.map {
            Line(id: $0.kept.person.id, score: $0.standing.score, steps: $0.standing.steps?.total, stage: $0.stage)
        }
    }

    /// What is due with anybody, as words, in no order.
    var due: Set<String> {
        Set(people.flatMap { kept in journey(of: kept).due.map { Self.words(kept.person, $0) } })
    }

    static func words(_ person: Person, _ item: DueItem) -> String {
        "\(person.id) \(item.kind) \(item.due) \(item.why)"
    }

    private static let titles = Mutex<[String: TitleReading]>([:])

    /// Reading a title anew each time would be slower still.
    private static func reading(_ title: String) -> TitleReading {
        titles.withLock { known in
            if let reading = known[title] { return reading }
            let reading = TitleReader().read(title)
            known[title] = reading
            return reading
        }
    }

    private func journey(of kept: KeptPerson) -> Journey {
        Journey(
            events: events[kept.key] ?? [], isWarm: kept.person.introducer != nil,
            isConnection: kept.person.isConnection, now: now, habits: habits)
    }

    private func warmth(of kept: KeptPerson) -> Warmth {
        let company = kept.person.company
        if let introducer = kept.person.introducer, let friend = people.first(where: { $0.person.id == introducer }) {
            return Warmth(introduction: .init(name: friend.person.name, company: company))
        }
        let colleagues = people.filter {
            $0.key != kept.key && !CompanyName.key(company).isEmpty
                && CompanyName.key($0.person.company) == CompanyName.key(company)
        }
        if let friend = colleagues.first(where: isAcquaintance) {
            return Warmth(introduction: .init(name: friend.person.name, company: company))
        }
        guard !kept.person.isConnection, let other = colleagues.first(where: \.person.isConnection) else {
            return .none
        }
        return Warmth(colleague: .init(name: other.person.name, company: company))
    }

    private func isAcquaintance(_ kept: KeptPerson) -> Bool {
        kept.person.heardOn != nil
            || (events[kept.key] ?? []).contains { [.met, .thanked].contains($0.happening) }
    }
}
