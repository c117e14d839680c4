import CoffeeChat
import Foundation
import Notebook
import Testing

@testable import Seeker

/// The cache must never be seen: whatever happens to a notebook, People and Today are what a reckoning over everybody
/// would give.
@Suite(.temporaryHome) struct StandingsTests {
    @Test(arguments: UInt64(1)...8) func `stay true through any life`(seed: UInt64) throws {
        let desk = try Desk()
        var fate = Fate(seed: seed)
        try fate.settle(desk)
        try compare(desk, after: ["settled"])
        var story: [String] = []
        for _ in 0..<30 {
            story.append(try fate.strike(desk))
            guard try compare(desk, after: story) else { return }
        }
    }

    /// `cortado today --now` next month must not spoil this week.
    @Test(arguments: UInt64(101)...105) func `stay true when a look is cast into another time`(seed: UInt64) throws {
        let desk = try Desk()
        var fate = Fate(seed: seed)
        try fate.settle(desk)
        var story: [String] = []
        for days in [9.0, 40, 200, -3, -30, 1, 400, 0.1] {
            for _ in 0..<3 { story.append(try fate.strike(desk)) }
            let other = desk.looking(from: desk.clock.now + days * 86_400)
            guard try compare(other, after: story + ["looked \(days) days ahead"]) else { return }
            guard try compare(desk, after: story + ["looked \(days) days ahead, and came back"]) else { return }
        }
    }

    @Test func `are written once, not at every look`() throws {
        let desk = try Desk()
        var fate = Fate(seed: 7)
        try fate.settle(desk)
        for _ in 0..<20 { _ = try fate.strike(desk) }
        _ = try SeeToday(desk.practice)()
        let before = try desk.practice.notebook.read { try $0.generation() }
        _ = try SeeToday(desk.practice)()
        _ = try ListPeople(desk.practice)(PeopleSelection(), limit: 50)
        #expect(try desk.practice.notebook.read { try $0.generation() } == before)
    }

    @Test func `reach the last of many colleagues`() throws {
        let desk = try Desk()
        try desk.practice.notebook.keep { writer in
            for number in 0..<520 {
                let person = Person(
                    id: PersonID(naming: "Somebody", number: number + 1), name: "Somebody", title: "UX Designer",
                    company: "Bigcorp", connectedOn: number < 460 ? nil : Day(number: 18_000 + number))
                try writer.add(person)
            }
        }
        #expect(try compare(desk, after: ["filled"]))
        try desk.log("met", with: personID("somebody-520"))
        #expect(try compare(desk, after: ["met one of 520 colleagues"]))
    }

    @discardableResult
    private func compare(_ desk: Desk, after story: [String]) throws -> Bool {
        let slow = try SlowRanking(desk)
        let wanted = slow.lines
        let list = try ListPeople(desk.practice)(PeopleSelection(), limit: .max)
        let shown = list.people.map {
            SlowRanking.Line(
                id: $0.person.id, score: $0.standing.score, steps: $0.standing.steps?.total, stage: $0.journey.stage)
        }
        let cached = try desk.practice.notebook.read { try $0.standings(PeopleSelection(), limit: .max) }
        let ids = Dictionary(uniqueKeysWithValues: list.people.map { ($0.key, $0.person.id) })
        let kept = cached.map {
            SlowRanking.Line(id: ids[$0.key] ?? PersonID(kept: "?"), score: $0.score, steps: $0.steps, stage: $0.stage)
        }
        let items = try SeeToday(desk.practice)().items.map { SlowRanking.words($0.person, $0.due) }
        let due = slow.due
        // Job changes beyond a dozen are counted, not named.
        let missing = due.subtracting(items).filter { !$0.contains(" congratulate ") }
        let told = story.suffix(4).joined(separator: "; ")
        #expect(Set(wanted).subtracting(kept).isEmpty, "after \(told): the cache lacks these")
        #expect(shown == wanted, "after \(told)")
        #expect(missing.isEmpty && Set(items).isSubset(of: due), "after \(told)")
        return shown == wanted && kept == wanted && missing.isEmpty
    }
}
