import CoffeeChat
import Foundation
import Notebook
import Testing

@Suite(.temporaryHome) struct ForgetTests {
    /// A word that stands in every field of the person and in nothing else.
    private static let secret = "Xyzzyplugh"

    private func everything(of person: inout Person) {
        let secret = Self.secret
        (person.title, person.company, person.place) = ("\(secret) Designer", "\(secret) Inc", "\(secret) City")
        (person.email, person.notes) = ("\(secret)@example.com", String(repeating: "\(secret) said. ", count: 900))
        person.profile = ProfileAddress("linkedin.com/in/\(secret)")
        (person.skills, person.languages) = ([secret], [secret])
        person.positions = [Position(company: secret, title: secret)]
        person.education = [Education(school: secret)]
    }

    @Test(arguments: [true, false]) func `leaves no byte of a person in the file or its log`(isServer: Bool) throws {
        let book = try Book(for: isServer ? .server : .command)
        let ana = try book.add("Ana") { $0.notes = "stays" }
        for number in 0..<40 { try book.add("Somebody \(number)") }
        let key = try book.add(Self.secret, everything)
        for text in ["ask", "answer", "thanks"] {
            try book.change(.logEvent, key) {
                try $0.add(Event(at: Book.now, .noted, text: "\(Self.secret) \(text)"), to: key)
            }
        }
        let job = JobChange(fromTitle: Self.secret, fromCompany: "a", toTitle: "b", toCompany: "c")
        try book.change(.logEvent, key) { try $0.add(Event(at: Book.now, .changedJob(job)), to: key, source: "job:1") }
        try book.edit(key) { ($0.title, $0.positions) = ("\(Self.secret) Lead", []) }
        try book.edit(key) {
            $0.positions = [Position(company: Self.secret, title: "x"), Position(company: "y", title: Self.secret)]
        }
        try book.undo(try book.edit(key) { ($0.name, $0.place) = ("\(Self.secret) II", "\(Self.secret) Town") })
        try book.change(.importLinkedIn) { try $0.file(key, field: "title", value: "\(Self.secret) of the file") }
        try book.change(.logEvent, ana) {
            try $0.add(Event(at: Book.now, .introducedBy(PersonID(naming: Self.secret))), to: ana)
        }
        try book.edit(ana) { $0.introducer = PersonID(naming: Self.secret) }
        try book.standings()
        let forgotten = try book.notebook.forget(key)
        #expect(forgotten.events == 4 && forgotten.mentions == 1 && forgotten.jobsAndSchools == 3)
        for suffix in ["", "-wal"] {
            let bytes = [UInt8]((try? Data(contentsOf: URL(filePath: book.file + suffix))) ?? Data())
            let text = String(decoding: bytes, as: UTF8.self).lowercased()
            #expect(!text.contains(Self.secret.lowercased()), "notebook\(suffix)")
            // The index cuts words; its pieces would betray them as well.
            #expect(!text.contains("xyzzyplug"), "notebook\(suffix)")
        }
        #expect(try book.person(ana).introducer == nil)
        #expect(try book.names().count == 41)
        #expect(try book.notebook.health().damage.isEmpty)
    }

    @Test func `leaves the history of others as it was`() throws {
        let book = try Book()
        let (ana, ben) = (try book.add("Ana"), try book.add("Ben"))
        let edit = try book.edit(ana) { $0.title = "Lead" }
        _ = try book.notebook.forget(ben)
        try book.undo(edit)
        #expect(try book.person(ana).title.isEmpty)
    }
}
