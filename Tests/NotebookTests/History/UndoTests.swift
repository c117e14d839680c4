import CoffeeChat
import Foundation
import Notebook
import Testing

/// What the history can take back, table by table.
@Suite(.temporaryHome) struct UndoTests {
    /// Everything the file holds but caches, ids and the history itself.
    private func contents(_ book: Book) throws -> [String] {
        try [
            "SELECT id, slug, name, title, company, company_key, place, email, profile, connected_on, heard_on, notes, "
                + "skills, languages, zone, introducer FROM person ORDER BY id",
            "SELECT person_id, kind, place_in_line, value FROM career ORDER BY person_id, place_in_line",
            "SELECT person_id, field, filed FROM typed ORDER BY person_id, field",
            "SELECT key, value, typed FROM me ORDER BY key",
            "SELECT person_id, name, at, detail, text, starts, ends, due, job, source FROM event "
                + "WHERE undone_at IS NULL ORDER BY id",
        ].map { try SQLite.ask(book.file, $0) }
    }

    static let edits: [(name: String, change: @Sendable (inout Person) -> Void)] = [
        ("name", { $0.name = "Lauren Ruiz" }), ("title", { $0.title = "" }), ("company", { $0.company = "Figma" }),
        ("place", { $0.place = "周" }), ("email", { $0.email = "x@example.com" }), ("profile", { $0.profile = nil }),
        ("connected", { $0.connectedOn = nil }), ("heard", { $0.heardOn = Day(number: 5) }),
        ("notes", { $0.notes = "a\nb\"" }),
        ("skills", { $0.skills = [] }), ("languages", { $0.languages = ["de", "a,b"] }), ("zone", { $0.zone = nil }),
        ("introducer", { $0.introducer = PersonID(naming: "Ana") }), ("positions", { $0.positions.removeFirst() }),
        ("education", { $0.education = [] }), ("all at once", { $0 = Person(id: $0.id, name: "Nobody") }),
    ]

    @Test(arguments: edits.indices) func `every field of a person, to the letter`(index: Int) throws {
        let book = try Book()
        try book.add("Ana")
        let key = try book.add("Lauren Chen") { person in
            person.title = "Designer"
            person.company = "Lyft"
            person.email = "l@example.com"
            person.profile = ProfileAddress("linkedin.com/in/lauren")
            person.connectedOn = Day(number: 20_000)
            person.skills = ["Figma", "周"]
            person.zone = "Europe/Berlin"
            person.positions = ["Lyft", "Acme"].map { Position(company: $0, title: "Designer") }
            person.education = [Education(school: "State")]
        }
        let before = try contents(book)
        let action = try book.edit(key, Self.edits[index].change)
        #expect(try contents(book) != before, "\(Self.edits[index].name)")
        let undone = try book.undo(action)
        #expect(try contents(book) == before, "\(Self.edits[index].name)")
        #expect(undone.touched == [key])
    }

    @Test func `column by column: what was typed since stays`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen") { $0.title = "Designer" }
        let first = try book.edit(key) { ($0.title, $0.place, $0.zone) = ("Lead", "Porto", "Europe/Lisbon") }
        try book.edit(key) { $0.title = "Design Lead" }
        try book.undo(first)
        let person = try book.person(key)
        #expect(person.title == "Design Lead" && person.place.isEmpty && person.zone == nil)
        let typed = try book.notebook.read { try $0.typedFields() }
        #expect(typed[key] == ["title": "Designer"], "the later word stays the seeker's, the others are a file's again")
    }

    @Test func `a company and its key go together`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen") { $0.company = "Northwind" }
        let first = try book.edit(key) { $0.company = "Lyft" }
        try book.edit(key) { $0.company = "Lyft, Inc." }
        try book.undo(first)
        #expect(try book.person(key).company == "Lyft, Inc.")
        #expect(try book.notebook.read { try $0.people(atCompany: CompanyName.key("Lyft")) } == [key])
        #expect(try book.notebook.read { try $0.people(atCompany: CompanyName.key("Northwind")) }.isEmpty)
    }

    @Test func `ranges of rows that were inserted one after the other`() throws {
        let book = try Book()
        try book.add("Before")
        let action = try book.change(.importTable) { writer in
            for number in 0..<50 {
                let key = try writer.add(Person(id: PersonID(naming: "P", number: number + 1), name: "P \(number)"))
                if number % 3 == 0 { try writer.add(Event(at: Book.now, .noted), to: key, source: "s\(number)") }
            }
        }
        #expect(try SQLite.ask(book.file, "SELECT count(*) FROM change WHERE action_id = \(action)") == "2")
        try book.add("After")
        let undone = try book.undo(action)
        #expect(try book.names() == ["Before", "After"])
        #expect(undone.kept.isEmpty && undone.touched?.count == 50)
        #expect(try book.notebook.health().indexGap == 0)
        #expect(try SQLite.ask(book.file, "SELECT count(*) FROM event") == "0")
    }

    @Test func `an import, but for people on whom something was written since`() throws {
        let book = try Book()
        var keys: [PersonKey] = []
        let action = try book.change(.importLinkedIn) { writer in
            for name in ["Event", "Typed", "Job", "Taken back", "Untouched"] {
                let key = try writer.add(Person(id: PersonID(naming: name), name: name))
                try writer.add(Event(at: Book.now, .asked(.email)), to: key, source: "ask \(name)")
                keys.append(key)
            }
        }
        try book.change(.logEvent, keys[0]) { try $0.add(Event(at: Book.now, .noted), to: keys[0]) }
        try book.edit(keys[1]) { $0.notes = "mine" }
        try book.edit(keys[2]) { $0.positions = [Position(company: "Lyft", title: "Designer")] }
        let taken = try book.change(.logEvent, keys[3]) { try $0.add(Event(at: Book.now, .noted), to: keys[3]) }
        try book.undo(taken)
        let undone = try book.undo(action)
        #expect(undone.kept.map(\.text) == ["event", "typed", "job"])
        #expect(try book.names() == ["Event", "Typed", "Job"])
        #expect(try book.notebook.read { try $0.events() }.mapValues(\.count) == [keys[0]: 1])
    }

    @Test func `a logged event stays in the history, marked`() throws {
        let book = try Book()
        let key = try book.add("Lauren Chen")
        let action = try book.change(.logEvent, key) {
            try $0.add(Event(at: Book.now, .met, text: "in the park"), to: key)
        }
        try book.undo(action)
        let history = try book.notebook.read { try $0.history(of: key) }
        #expect(history.map(\.isUndone) == [true])
        #expect(history.map(\.event.text) == ["in the park"])
        #expect(try book.notebook.read { try $0.events() }.isEmpty)
    }

    @Test func `what I said of myself, key by key`() throws {
        let book = try Book()
        let first = try book.change(.editMe) { try $0.save(Me(name: "Robin", goal: 2), isTyped: true) }
        let before = try contents(book)
        let second = try book.change(.editMe) {
            try $0.save(Me(name: "Robin V.", goal: 2, daysOff: [Day(number: 1)]), isTyped: true)
        }
        try book.undo(second)
        #expect(try contents(book) == before)
        try book.change(.editMe) { try $0.save(Me(name: "Robin", goal: 5), isTyped: true) }
        try book.undo(first)
        #expect(try book.notebook.read { try $0.me() } == Me(goal: 5))
    }

    @Test func `a number is never given twice`() throws {
        let book = try Book()
        let (lauren, ana) = (try book.add("Lauren Chen"), try book.add("Ana"))
        try book.change(.logEvent, ana) { try $0.add(Event(at: Book.now, .met), to: ana) }
        _ = try book.notebook.forget(ana)
        let ben = try book.add("Ben")
        #expect(ben != ana && ben != lauren)
        let actions = try book.notebook.read { try $0.actions(limit: 9).map(\.id.number) }
        #expect(actions == [4, 2, 1], "the third one was about Ana")
    }
}
