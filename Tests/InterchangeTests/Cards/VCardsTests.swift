import CoffeeChat
import Foundation
import Interchange
import Testing

struct VCardsTests {
    private func read(_ lines: String..., newline: String = "\r\n") throws(Refusal) -> Arrival {
        try VCards.read(Array(lines.joined(separator: newline).utf8), named: "x.vcf")
    }

    private func person(_ lines: String...) throws -> ArrivedPerson {
        let text = (["BEGIN:VCARD", "VERSION:3.0"] + lines + ["END:VCARD"]).joined(separator: "\r\n")
        return try #require(try VCards.read(Array(text.utf8), named: "x.vcf").people.first)
    }

    @Test func `a card of version 3 as address books write it`() throws {
        let maya = try person(
            "N:Lindqvist;Maya;Sofia;Dr.;", "FN:Maya Lindqvist", "ORG:Acme\\, Inc.;Design", "TITLE:Staff Designer",
            "ROLE:x",
            "EMAIL;TYPE=HOME:old@example.com", "item1.EMAIL;TYPE=INTERNET;TYPE=pref:maya@example.com",
            "item1.X-ABLabel:_$!<Other>!$_",
            "TEL;TYPE=CELL:+49 30 1", "ADR;TYPE=WORK:;;Street 1;Berlin;;10115;Germany", "URL:https\\://maya.example/",
            "X-SOCIALPROFILE;TYPE=linkedin;x-user=maya:http://www.linkedin.com/in/maya-l",
            "NOTE:Two\\nlines\\; and a comma\\, too",
            "CATEGORIES:Figma,User Research,myContacts", "TZ:Europe/Berlin", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
            " SkZJRgABAQ==")
        #expect(maya.name == "Maya Lindqvist" && maya.company == "Acme, Inc." && maya.title == "Staff Designer")
        #expect(maya.email == "maya@example.com" && maya.place == "Berlin, Germany" && maya.zone == "Europe/Berlin")
        #expect(maya.profile == "https://linkedin.com/in/maya-l" && maya.skills == ["Figma", "User Research"])
        #expect(maya.notes == "Two\nlines; and a comma, too" && maya.origin == Origin(file: "x.vcf", line: 1))
    }

    @Test func `a card of version 4 with preferences by number`() throws {
        let maya = try person(
            "FN:Maya Lindqvist", "EMAIL;PREF=50:b@example.com", "EMAIL;PREF=1:a@example.com", "EMAIL:c@example.com",
            "LANG;PREF=1:de", "LANG;PREF=2:en",
            "URL;TYPE=\"home,work:x\":https://maya.example")
        #expect(
            maya.email == "a@example.com" && maya.languages == ["de", "en"] && maya.profile == "https://maya.example")
    }

    @Test func `folded lines are joined, in the middle of a character too`() throws {
        var bytes = Array("BEGIN:VCARD\r\nFN:周".utf8)
        let rest = Array("晓岚".utf8)
        bytes +=
            rest.prefix(1) + Array("\r\n ".utf8) + rest.dropFirst() + Array("\r\nNOTE:a\n  b\r\n\tc\nEND:VCARD".utf8)
        // Cut characters are no UTF-8 until they are joined: the file as a whole is repaired, the name is not.
        let arrival = try VCards.read(bytes, named: "x.vcf")
        #expect(arrival.people.first?.notes == "a bc")
    }

    @Test func `version 2.1 in quoted-printable, with soft line breaks`() throws {
        let maya = try person(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=91=A8;=E6=99=93=E5=B2=9A;;;",
            "EMAIL;INTERNET;PREF:x@example.cn",
            "NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0Asecond and=", " more")
        #expect(maya.name == "周晓岚" && maya.email == "x@example.cn" && maya.notes == "first\nsecond and more")
    }

    @Test func `quoted-printable in a Chinese code page`() throws {
        #expect(try person("FN;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:=D6=DC=CF=FE=E1=B0").name == "周晓岚")
    }

    @Test func `a name from its parts where it is not given whole`() throws {
        #expect(try person("N:Lindqvist;Maya;;;").name == "Maya Lindqvist")
        #expect(try person("N:周;晓岚;;;").name == "周晓岚")
        #expect(try person("FN:Maya Lindqvist, Ph.D. 🚀").name == "Maya Lindqvist")
    }

    @Test func `bad cards are named and stop nobody`() throws {
        let arrival = try read(
            "BEGIN:VCARD", "FN:Maya Lindqvist", "END:VCARD", "BEGIN:VCARD", "EMAIL:x@example.com", "END:VCARD",
            "BEGIN:VCARD", "KIND:group", "FN:Team",
            "END:VCARD", "BEGIN:VCARD", "FN:Unfinished", "begin:vcard", "fn:Wei Zhang", "end:vcard", "noise",
            "BEGIN:VCARD", "FN:Cut off", newline: "\n")
        #expect(arrival.people.map(\.name) == ["Maya Lindqvist", "Wei Zhang"])
        #expect(arrival.skipped.map(\.origin.line) == [4, 7, 11, 17])
        #expect(
            arrival.skipped.map(\.reason) == [
                .noName, .noPerson, .unreadableCard("END:VCARD"), .unreadableCard("END:VCARD"),
            ])
    }

    @Test func `what holds no card is refused`() {
        #expect(throws: Refusal.notCards(file: "x.vcf")) { try read("name,company", "Maya,Acme") }
        #expect(throws: Refusal.empty(file: "x.vcf")) { try read("") }
        #expect(throws: Refusal.isHTML(file: "x.vcf")) { try read("<html>") }
        #expect(throws: Refusal.nothingReadable(file: "x.vcf", rows: 1, firstReason: .noName)) {
            try read("BEGIN:VCARD", "END:VCARD")
        }
    }

    @Test(arguments: [
        "BEGIN:VCARD\n", "FN:a\n ", "NOTE;ENCODING=QUOTED-PRINTABLE:=\n", ";:", "\n \n", "\"", "BEGIN:VCARD\nFN:\\",
    ])
    func `hostile files are read in a moment`(piece: String) {
        let text = "BEGIN:VCARD\nFN:x\n" + String(repeating: piece, count: 50_000)
        #expect(ContinuousClock().measure { _ = try? VCards.read(Array(text.utf8), named: "x.vcf") } < .seconds(120))
    }
}
