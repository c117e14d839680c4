import CoffeeChat
import Foundation
import Interchange
import Testing

struct ConnectionsTests {
    @Test func `people come with all that their row says`() throws {
        let arrival = try Export.read(Export.connections(Export.lauren, Export.tomas, Export.xiaolan))
        var lauren = ArrivedPerson(name: "Lauren Chen", origin: Origin(file: "Connections.csv", line: 5))
        lauren.title = "Product Designer"
        lauren.company = "Northwind"
        lauren.email = "lauren@example.com"
        lauren.profile = "https://www.linkedin.com/in/lauren-chen-ux"
        lauren.connectedOn = Day(iso: "2026-02-08")
        #expect(arrival.people.first == lauren)
        #expect(arrival.people.map(\.name) == ["Lauren Chen", "Tomás Oliveira", "周晓岚"])
        #expect(arrival.people[1].company == "Acme, Inc.")
        #expect(arrival.people[1].title == "Staff \"UX\" Designer")
        #expect(arrival.people[1].profile == "https://linkedin.com/in/tomás-oliveira")
        #expect(arrival.skipped.isEmpty && arrival.hidden == 0 && arrival.me == nil)
    }

    @Test(arguments: [
        "", "Notes:\n\"A note, with commas.\"\n\n",
        "Notes:\n\"A note\nover, many\n\nlines, and a First Name in it\"\n\n\n",
        "Notes:\n" + (1...200).map { "Line \($0), of a long note\n" }.joined() + "\n", "sep=,\n",
        "Notes:\n\"a quote that never closes, here\n\n",
        "\u{FEFF}Notes:\n\"A note\"\n\n", "Notes:,,,,,,\n\"A note\",,,,,,\n,,,,,,\n",
    ])
    func `a preamble of any length is passed over`(preamble: String) throws {
        let arrival = try Export.read(Export.connections(Export.lauren, Export.xiaolan, preamble: preamble))
        #expect(arrival.people.map(\.name) == ["Lauren Chen", "周晓岚"])
    }

    @Test func `lines count from the top of the file, preamble and all`() throws {
        let arrival = try Export.read(
            Export.connections(Export.lauren, "torn", "Multi,\"Line\nName\",,,,,01 Jan 2024", "torn again"))
        #expect(arrival.people.map(\.origin.line) == [5, 7])
        #expect(arrival.skipped.map(\.origin.line) == [6, 9])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `any line ending, with and without one at the end`(newline: String) throws {
        for end in ["", newline] {
            let arrival = try Export.read(Export.connections(Export.lauren, Export.tomas, newline: newline) + end)
            #expect(arrival.people.map(\.name) == ["Lauren Chen", "Tomás Oliveira"])
            #expect(arrival.people.map(\.origin.line) == [5, 6])
        }
    }

    @Test func `an export of before mid-2023 has no addresses`() throws {
        let old =
            "First Name,Last Name,Email Address,Company,Position,Connected On\nLauren,Chen,,Northwind,Designer,08 Feb 2020"
        let people = try Export.read(old).people
        #expect(people.map(\.name) == ["Lauren Chen"])
        #expect(people.first?.profile == nil)
    }

    @Test func `columns are found in any order and spelling, and strange ones do no harm`() throws {
        let text =
            "Connected On,POSITION,Follower Count,last_name,First  Name,Url\n08 Feb 2026,Designer,12,Chen,Lauren,linkedin.com/in/lauren-chen-ux"
        let person = try #require(try Export.read(text).people.first)
        #expect(
            person.name == "Lauren Chen" && person.title == "Designer" && person.connectedOn == Day(iso: "2026-02-08"))
        #expect(person.profile == "https://linkedin.com/in/lauren-chen-ux")
    }

    @Test func `headers of the Chinese interface are known`() throws {
        let text = "名,姓,网址,邮箱,公司,职位,添加时间\n晓岚,周,https://www.linkedin.com/in/zhou,,远山科技,产品设计师,2024年1月1日"
        let person = try #require(try Export.read(text).people.first)
        #expect(person.name == "周晓岚" && person.company == "远山科技" && person.connectedOn == Day(iso: "2024-01-01"))
    }

    @Test(arguments: [";", "\t"])
    func `re-saved by Excel: another separator, a mark, CRLF and short dates`(separator: String) throws {
        let rows = [
            "Notes:;;;;;;", "\"Some, note\";;;;;;", ";;;;;;", Export.header.replacing(",", with: ";"),
            "Lauren;Chen;https://www.linkedin.com/in/lauren-chen-ux;;Northwind;\"Designer; Lead\";4-Apr-21",
            "Maya;Lindqvist;https://www.linkedin.com/in/maya;;;;22-Nov-26", ";;;;;;",
        ]
        let text = "\u{FEFF}" + rows.joined(separator: "\r\n").replacing(";", with: separator) + "\r\n"
        let arrival = try Export.read(text)
        #expect(arrival.people.map(\.connectedOn?.iso) == ["2021-04-04", "2026-11-22"])
        #expect(arrival.hidden == 0 && arrival.skipped.isEmpty)
    }

    @Test func `Excel's Unicode text, UTF-16 with tabs`() throws {
        let text = Export.connections(Export.xiaolan, preamble: "").replacing(",", with: "\t")
        let bytes: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] as [UInt8] }
        #expect(try LinkedInExport.read(bytes, named: "Connections.txt").people.map(\.name) == ["周晓岚"])
    }

    @Test func `Excel in China, GB18030`() throws {
        let text = Export.connections(Export.xiaolan, preamble: "")
        let bytes = try #require(text.data(using: String.Encoding(rawValue: 0x8000_0632)))
        #expect(try LinkedInExport.read(Array(bytes), named: "Connections.csv").people.map(\.name) == ["周晓岚"])
    }

    @Test func `a British column of dates is read as one`() throws {
        let rows = ["03/04/2026", "13/04/2026"].enumerated().map {
            "A,B\($0.offset),https://linkedin.com/in/b\($0.offset),,,,\($0.element)"
        }
        let people = try Export.read(([Export.header] + rows).joined(separator: "\n")).people
        #expect(people.map(\.connectedOn?.iso) == ["2026-04-03", "2026-04-13"])
    }

    @Test func `hidden members are counted, not taken in`() throws {
        let arrival = try Export.read(Export.connections(Export.hidden, Export.lauren, Export.hidden, ",,,,,,"))
        #expect(arrival.hidden == 2 && arrival.people.count == 1 && arrival.skipped.isEmpty)
    }

    @Test func `a file of hidden members alone is read`() throws {
        #expect(try Export.read(Export.connections(Export.hidden)).hidden == 1)
    }

    @Test func `an account without connections is read`() throws {
        #expect(try Export.read(Export.connections()).people.isEmpty)
    }

    @Test(arguments: [
        ("Anna,Lee,https://linkedin.com/in/anna,,Acme,Designer", SkippedRow.Reason.tooFewCells(expected: 7, found: 6)),
        (
            "Anna,Lee,https://linkedin.com/in/anna,,Acme, Inc.,Designer,01 Jan 2024",
            .tooManyCells(expected: 7, found: 8)
        ),
        ("Anna,Lee,https://linkedin.com/in/anna,,Acme,Designer,someday", .unreadableDate("someday")),
        ("Anna,Lee,not an address,,Acme,Designer,01 Jan 2024", .unreadableAddress("not an address")),
        (",,https://linkedin.com/in/anna,,Acme,Designer,01 Jan 2024", .noName),
        (Export.lauren, .sameAsAbove(line: 5)), ("?", .tooFewCells(expected: 7, found: 1)),
    ])
    func `a bad row is named with its line and reason, and stops nobody`(row: String, reason: SkippedRow.Reason) throws
    {
        let arrival = try Export.read(Export.connections(Export.lauren, row, Export.xiaolan))
        #expect(arrival.people.map(\.name) == ["Lauren Chen", "周晓岚"])
        #expect(arrival.skipped == [SkippedRow(Origin(file: "Connections.csv", line: 6), reason)])
    }

    @Test func `two people of one name are two`() throws {
        let arrival = try Export.read(Export.connections(Export.lauren, Export.lauren.replacing("-ux", with: "-2")))
        #expect(arrival.people.count == 2)
    }

    @Test func `rows of which none can be read are an error`() {
        #expect(throws: Refusal.nothingReadable(file: "Connections.csv", rows: 2, firstReason: .unreadableDate("x"))) {
            try Export.read(Export.connections("A,B,,,,,x", "C,D,,,,,y"))
        }
    }

    @Test(arguments: ["Name,Phone\nLauren,1", "hello", "a;b;c\n1;2;3", Export.preamble])
    func `a table of something else is refused`(text: String) {
        #expect(throws: Refusal.self) { try Export.read(text) }
    }

    @Test func `a page, nothing and a picture are refused each by its word`() {
        #expect(throws: Refusal.isHTML(file: "Connections.csv")) {
            try Export.read("<!DOCTYPE html><title>LinkedIn Login</title>")
        }
        #expect(throws: Refusal.empty(file: "Connections.csv")) { try Export.read(" \n") }
        #expect(throws: Refusal.notText(file: "a.csv")) {
            try LinkedInExport.read([0x89, 0x50, 0x4E, 0x47, 1, 2], named: "a.csv")
        }
    }

    @Test func `hostile cells are text`() throws {
        let long = String(repeating: "x", count: 20_000)
        let arrival = try Export.read(
            Export.connections("=cmd|' /C calc'!A0,<b>,https://linkedin.com/in/a,,\"\(long)\",a\u{0}b,01 Jan 2024"))
        let person = try #require(arrival.people.first)
        #expect(person.name == "=cmd|' /C calc'!A0 <b>" && person.company.count == 10_000 && person.title == "ab")
        #expect(arrival.incomplete.map(\.reason) == [.longerThan(characters: 10_000)])
    }

    @Test(arguments: 0..<80)
    func `noise is read or refused`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let alphabet = Array("\",;\n\r\t aZ0周\u{0}\u{202F}é=".utf8)
        let noise = (0..<3000).map { _ in alphabet.randomElement(using: &random) ?? 0 }
        _ = try? LinkedInExport.read(noise, named: "Connections.csv")
        _ = try? LinkedInExport.read(Array(Export.connections(Export.lauren).utf8) + noise, named: "Connections.csv")
        _ = try? PeopleTable.read(noise, named: "x.csv")
        _ = try? VCards.read(noise, named: "x.vcf")
        _ = try? NotebookDocument.read(noise, named: "x.json")
    }
}
