import CoffeeChat
import Foundation
import Notebook
import Testing

/// The list as the cache gives it out: in order, and filtered.
@Suite(.temporaryHome) struct StandingsOrderTests {
    private func filled() throws -> Book {
        let book = try Book()
        for (name, since) in [("Cem", 100), ("Ana", 300), ("Ben", 100), ("Dora", nil), ("Eve", 300)] {
            try book.add(name) { person in
                person.connectedOn = since.map(Day.init(number:))
                person.company = name == "Eve" ? "Lyft, Inc." : ""
            }
        }
        try book.standings { standing in
            standing.score = standing.name == "Eve" ? 50 : 10
            standing.stage = standing.name == "Ana" ? .asked : .idea
            standing.steps = ["Ana": 1, "Ben": 4, "Cem": -1][standing.name]
            let field: Field = standing.name == "Ben" ? .marketing : .productDesign
            standing.reading = TitleReading(field: field, rung: .mid, isUnknown: false)
        }
        return book
    }

    @Test func `goes by score, then by who has been connected longest, then by name`() throws {
        #expect(try filled().found { _ in } == ["Eve", "Ben", "Cem", "Ana", "Dora"])
    }

    @Test func `is given out in parts`() throws {
        let book = try filled()
        let parts = try (0..<3).flatMap { part in
            try book.notebook.read { try $0.standings(PeopleSelection(), limit: 2, offset: 2 * part).map(\.name) }
        }
        #expect(parts == ["Eve", "Ben", "Cem", "Ana", "Dora"])
        #expect(try book.notebook.read { try $0.countStandings(PeopleSelection(), scoringAtLeast: 11) } == 1)
    }

    @Test func `is filtered by stage, field, steps, company and words, together`() throws {
        let book = try filled()
        #expect(try book.found { $0.stages = [.asked] } == ["Ana"])
        #expect(try book.found { $0.stages = [.asked, .idea] }.count == 5)
        #expect(try book.found { $0.fields = [.marketing, .other] } == ["Ben"])
        #expect(try book.found { $0.steps = 1...2 } == ["Ana"])
        #expect(try book.found { $0.steps = -8...0 } == ["Cem"])
        #expect(try book.found { $0.company = CompanyName.key("LYFT") } == ["Eve"])
        #expect(try book.found { ($0.fields, $0.words) = ([.productDesign], "ben") }.isEmpty)
        #expect(try book.found { ($0.company, $0.words) = (CompanyName.key("Lyft"), "ev") } == ["Eve"])
    }

    @Test func `is filtered by who changed jobs since, but for what was taken back`() throws {
        let book = try filled()
        let job = JobChange(fromTitle: "a", fromCompany: "b", toTitle: "c", toCompany: "d")
        let keys = try book.notebook.read { try $0.everybody().map(\.key) }
        for (key, days) in zip(keys, [1.0, 5, 40]) {
            try book.change(.logEvent, key) {
                try $0.add(Event(at: Book.now - days * 86_400, .changedJob(job)), to: key)
            }
        }
        #expect(try book.found { $0.changedJobSince = Book.now - 10 * 86_400 } == ["Cem", "Ana"])
        let event = try #require(try book.notebook.read { try $0.history(of: keys[0]).first })
        try book.notebook.keep { try $0.takeBack(event: event.event.id, of: keys[0], at: Book.now) }
        #expect(try book.found { $0.changedJobSince = Book.now - 10 * 86_400 } == ["Ana"])
    }

    @Test func `keeps a standing as it was given`() throws {
        let book = try Book()
        let key = try book.add("Ana") { $0.connectedOn = Day(number: 20_000) }
        let standing = KeptStanding(
            key: key, score: -4096, connectedOn: Day(number: 20_000), name: "Ana",
            reading: TitleReading(field: .userResearch, rung: .lead, isUnknown: true), steps: -3, stage: .resting,
            wakesAt: Book.now)
        try book.notebook.keep { try $0.keep([standing], asOf: Book.now) }
        #expect(try book.notebook.read { try $0.standing(of: key) } == standing)
        #expect(try book.notebook.read { try $0.awake(at: Book.now) } == [key])
        #expect(try book.notebook.read { try $0.awake(at: Book.now - 1) }.isEmpty)
        #expect(try book.notebook.read { try $0.standingsAsOf() } == Book.now)
    }

    @Test func `names who could introduce somebody, the longest connected first`() throws {
        let book = try Book()
        for (name, since, heard) in [("A", 9, nil), ("B", 5, 1), ("C", nil, 1), ("D", 3, nil)] as [(String, Int?, Int?)]
        {
            try book.add(name) { person in
                person.company = "Lyft"
                person.connectedOn = since.map(Day.init(number:))
                person.heardOn = heard.map(Day.init(number:))
            }
        }
        let met = try #require(try book.notebook.read { try $0.key(of: PersonID(naming: "A")) })
        try book.change(.logEvent, met) { try $0.add(Event(at: Book.now, .met), to: met) }
        let key = CompanyName.key("lyft")
        #expect(
            try book.notebook.read { try $0.acquaintances(atCompany: key, limit: 9).map(\.name) } == ["B", "A", "C"])
        #expect(try book.notebook.read { try $0.connections(atCompany: key, limit: 2).map(\.name) } == ["D", "B"])
        #expect(try book.notebook.read { try $0.acquaintances(atCompany: "", limit: 9) }.isEmpty)
    }
}
