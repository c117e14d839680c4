import CoffeeChat
import Interchange
import Testing

struct VCardsWriteTests {
    @Test func `a card as other programs get it`() {
        var person = Person(
            id: PersonID(naming: "Maya Lindqvist"), name: "Maya Lindqvist", title: "Designer, staff",
            company: "Acme; Co", place: "Berlin, Germany")
        person.email = "maya@example.com"
        person.profile = "https://linkedin.com/in/maya-é"
        person.notes = "a\nb"
        person.languages = ["zh-Hans", "Swedish"]
        #expect(
            VCards.write([person])
                == [
                    "BEGIN:VCARD", "VERSION:4.0", "UID;VALUE=text:maya-lindqvist", "FN:Maya Lindqvist",
                    "N:Lindqvist;Maya;;;", "TITLE:Designer\\, staff",
                    "ORG:Acme\\; Co", "EMAIL:maya@example.com", "ADR:;;;Berlin\\, Germany;;;",
                    "URL:https://linkedin.com/in/maya-%C3%A9", "LANG:zh-Hans",
                    "X-CORTADO-LANGUAGE:Swedish", "NOTE:a\\nb", "END:VCARD", "",
                ].joined(separator: "\r\n"))
    }

    @Test(arguments: ["周", "a", "é", "🚀", "周a"])
    func `lines are folded at 75 octets, never inside a character`(piece: String) throws {
        let note = String(repeating: piece, count: 300)
        var person = Person(id: PersonID(naming: "x"), name: "Maya Lindqvist")
        person.notes = note
        let text = VCards.write([person])
        let lines = Array(text.utf8).split(separator: 0x0A).map { $0.dropLast() }
        #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
        #expect(lines.count > 4 && text.hasSuffix("END:VCARD\r\n"))
        #expect(try VCards.read(Array(text.utf8), named: "x.vcf").people.first?.notes == note)
    }

    @Test(arguments: 0..<150)
    func `people of all scripts go out and come back`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let people = (0..<5).map { People.random(number: $0, &random) }
        let arrived = try VCards.read(Array(VCards.write(people).utf8), named: "x.vcf").people
        #expect(arrived.map(\.name) == people.map(\.name))
        for (arrived, person) in zip(arrived, people) {
            #expect(arrived.title == person.title && arrived.company == person.company && arrived.place == person.place)
            #expect(arrived.email == person.email && arrived.profile == person.profile && arrived.zone == person.zone)
            #expect(arrived.connectedOn == person.connectedOn && arrived.notes == person.notes)
            #expect(arrived.skills == person.skills && Set(arrived.languages) == Set(person.languages))
        }
    }
}
