import CoffeeChat
import Foundation
import Notebook
import Testing

@Suite(.temporaryHome) struct SharingTests {
    private func count(_ thing: SharedThing, _ book: Book) throws -> Int? {
        try book.notebook.read { try $0.count(having: thing) }
    }

    @Test func `a skill is counted as a whole, in any case`() throws {
        let book = try Book()
        try book.add("Ana") { $0.skills = ["R", "Figma"] }
        try book.add("Ben") { $0.skills = ["React", "figma"] }
        try book.add("Cem") { $0.skills = ["用户研究", "100% remote_work"] }
        #expect(try count(.skill("R"), book) == 1)
        #expect(try count(.skill("Figma"), book) == 2)
        #expect(try count(.skill("用户"), book) == 0)
        #expect(try count(.skill("用户研究"), book) == 1)
        #expect(try count(.skill("100% remote_work"), book) == 1)
        #expect(try count(.skill("%"), book) == 0)
    }

    @Test func `an employer counts now and earlier, under any of its names`() throws {
        let book = try Book()
        try book.add("Ana") { $0.company = "Lyft, Inc." }
        try book.add("Ben") { $0.positions = [Position(company: "Lyft", title: "Driver")] }
        try book.add("Cem") { $0.positions = [Position(company: "Lyftoff", title: "Driver at Lyft")] }
        #expect(try count(.employer("Lyft"), book) == 2)
    }

    @Test(arguments: ["State \"College\"", "A/B School", "back\\slash", "复旦大学", "100%"])
    func `a school is found however it is written`(school: String) throws {
        let book = try Book()
        try book.add("Ana") { $0.education = [Education(school: school)] }
        try book.add("Ben") { $0.education = [Education(school: "Elsewhere")] }
        #expect(try count(.school(school), book) == 1)
    }

    @Test func `a language and a town`() throws {
        let book = try Book()
        try book.add("Ana") {
            $0.languages = ["Tagalog"]
            $0.place = "Leipzig, Saxony"
        }
        try book.add("Ben") { $0.place = "Berlin" }
        #expect(try count(.language("tagalog"), book) == 1)
        #expect(try count(.place("Leipzig"), book) == 1)
    }

    @Test(arguments: [SharedThing.trade(Trade(key: "restaurants")), .person("Maya"), .typed("twins")])
    func `what no column holds is not counted`(thing: SharedThing) throws {
        #expect(try count(thing, Book()) == nil)
    }
}
