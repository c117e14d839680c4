import Testing

@testable import CoffeeChat

struct MatcherTests {
    @Test func `What is wished for in the notes decides, across languages`() {
        let found = Self.matcher.match("我们做宠物医院的预约小程序，找一位产品设计师，杭州或远程。", limit: 3)
        #expect(found.first?.name == "Ida")
    }

    @Test func `Who has had enough of a thing stands behind somebody who wishes for it`() {
        let found = Self.matcher.match("A veterinary clinic in Hangzhou looks for a product designer.", limit: 10)
        let names = found.map(\.name)
        #expect(names.first == "Ida")
        let worn = found.first { $0.name == "Ben" }
        #expect(worn?.reasons.contains { !$0.speaksFor } ?? true)
    }

    @Test func `A reason names the sentence of the notes that decided`() {
        let found = Self.matcher.match("A veterinary clinic looks for a product designer.", limit: 1)
        let sentences = found.first?.reasons.compactMap { reason -> String? in
            if case .wish(let sentence, _) = reason { sentence } else { nil }
        }
        #expect(sentences?.contains("Would love to design for vets and their animals") == true)
    }

    @Test func `A text about nothing that anybody does names nobody`() {
        #expect(Self.matcher.match("Hm.", limit: 3).isEmpty)
    }

    @Test func `who cannot leave is helped most by what is near, and a job helps whoever has none`() throws {
        let text = "A firm for warehouse software in Hangzhou hires an interaction designer, full time."
        let people = [
            MatchPerson(
                id: PersonID(kept: "n1"), name: "Wang", title: "Interaction Designer", place: "Hangzhou",
                notes: "Laid off in May. Cannot leave town."),
            MatchPerson(id: PersonID(kept: "n2"), name: "Li", title: "Interaction Designer", place: "Hangzhou"),
        ]
        let first = try #require(Matcher(people: people).match(text, limit: 1).first)
        #expect(first.name == "Wang")
        #expect(first.reasons.contains(.staysNear(sentence: "Cannot leave town")))
        #expect(first.reasons.contains(.isFree(sentence: "Laid off in May")))
    }

    @Test func `a number is nobody's trade`() {
        let text = "We look for a designer who names numbers."
        #expect(OfferReader.read(text).crafts.map { NotionTable.shared.names[$0.index] } == ["design"])
    }

    @Test(arguments: ["一家上海的公司。", "云南有一间店。", "湖南、青海和山东。"])
    func `the name of a place is no sea, no cloud and no mountain`(text: String) {
        let notions = OfferReader.read(text).terms.map { NotionTable.shared.names[$0.notion.index] }
        #expect(!notions.contains { ["ocean", "sky", "cloud", "rivers", "mountains"].contains($0) }, "\(notions)")
    }

    @Test func `a word for things that have nothing in common says less of each`() throws {
        let terms = OfferReader.read("The bank.").terms
        let rivers = try #require(NotionTable.shared.named("rivers"))
        #expect(try #require(terms.first { $0.notion == rivers }).weight < 1)
    }

    @Test func `Whoever is taken out is named no more, and whoever changed is named for what is new`() {
        var matcher = Self.matcher
        let text = "A veterinary clinic looks for a product designer."
        matcher.remove(Self.people[0].id)
        #expect(!matcher.match(text, limit: 10).contains { $0.name == "Ida" })
        var ada = Self.people[2]
        ada.notes = "Would love to work with vets."
        matcher.put(ada)
        #expect(matcher.match(text, limit: 1).first?.name == "Ada")
    }

    @Test func `people who came and went leave no trace`() {
        var matcher = Self.matcher
        for number in 0..<50 {
            let id = PersonID(kept: "x\(number)")
            matcher.put(MatchPerson(id: id, name: "X", title: "Vet", notes: "Loves cats."))
            matcher.remove(id)
        }
        let text = "A veterinary clinic looks for a product designer."
        #expect(matcher.match(text, limit: 10) == Self.matcher.match(text, limit: 10))
    }

    @Test(arguments: ["", "\u{0}", "👩‍🌾🐝", String(repeating: "猫 vet ", count: 20_000), "“”…，。", "<b>vet</b>"])
    func `takes any text`(text: String) {
        #expect(Self.matcher.match(text, limit: 2).count <= 2)
    }

    private static let matcher = Matcher(people: people)

    private static let people = [
        MatchPerson(
            id: PersonID(kept: "p1"), name: "Ida", title: "Product Designer", company: "Banka", place: "Hangzhou",
            skills: ["forms"], notes: "Would love to design for vets and their animals. Bored by loans."),
        MatchPerson(
            id: PersonID(kept: "p2"), name: "Ben", title: "Product Designer", company: "Petly", place: "Hangzhou",
            skills: ["veterinary clinics"], notes: "Wants out of pets, no more vets."),
        MatchPerson(
            id: PersonID(kept: "p3"), name: "Ada", title: "Product Designer", place: "Oslo", skills: ["maps"]),
    ]
}
