import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

/// People leave by CSV and by vCard, and come back by them.
@Suite(.temporaryHome) struct ExportNotebookTests {
    private let people = [
        Person(
            id: PersonID(naming: "周晓岚"), name: "周晓岚", title: "产品设计师，主管", company: "远山科技", place: "上海",
            email: "zhou@example.com", profile: ProfileAddress("linkedin.com/in/周-晓岚"), notes: "见过\n一次",
            skills: ["Figma", "用户研究"], languages: ["zh-Hans"], zone: "Asia/Shanghai"),
        Person(
            id: PersonID(naming: "D'Angelo"), name: "D'Angelo O'Neil, Jr.", title: "=HYPERLINK(1)",
            company: "+1 \"Inc\"; Co",
            place: "-", email: "d@example.com", notes: "ends with a comma,"),
        Person(id: PersonID(naming: "Ana"), name: "Ana", connectedOn: Day(iso: "2024-02-29")),
    ]

    private func filled() throws -> Desk {
        let desk = try Desk(file: "filled.sqlite")
        for person in people { _ = try AddPerson(desk.practice)(person) }
        return desk
    }

    @Test(arguments: ExportNotebook.Format.allCases) func `goes out and comes back`(format: ExportNotebook.Format)
        throws
    {
        let desk = try filled()
        let bytes = try ExportNotebook(desk.practice)(format)
        let other = try Desk(file: "other.sqlite")
        let plan = try other.takeIn(bytes, named: format.fileName).plan
        #expect(plan.counts == [3, 0, 0, 0, 0, 0])
        let back = try other.practice.notebook.read { try $0.everybody().map(\.person) }
        let out = try desk.practice.notebook.read { try $0.everybody().map(\.person) }
        for (one, same) in zip(out, back) {
            #expect(one.name == same.name)
            #expect(one.title == same.title)
            #expect(one.company == same.company)
            #expect(one.email == same.email)
            #expect(one.profile == same.profile)
            #expect(one.notes == same.notes)
            #expect(one.skills == same.skills)
            #expect(one.zone == same.zone)
        }
        #expect(try other.takeIn(bytes, named: format.fileName).plan.new.isEmpty, "nothing is doubled")
    }

    @Test func `defuses cells that a spreadsheet would run`() throws {
        let table = String(decoding: try ExportNotebook(filled().practice)(.csv), as: UTF8.self)
        for line in table.split(whereSeparator: \.isNewline) {
            for cell in line.split(separator: ",") {
                let plain = cell.trimmingCharacters(in: ["\""])
                #expect(!["=", "+", "@"].contains(plain.prefix(1)), "\(cell)")
            }
        }
    }

    @Test func `names the stage of everybody in the table`() throws {
        let desk = try filled()
        try desk.log("asked:email", with: personID("ana"))
        let table = String(decoding: try ExportNotebook(desk.practice)(.csv), as: UTF8.self)
        #expect(table.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("Ana,") && $0.contains("asked") })
        #expect(table.contains("idea"))
    }
}
