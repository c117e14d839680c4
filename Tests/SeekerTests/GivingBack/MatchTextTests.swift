import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct MatchTextTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.practice.notebook.keep { writer in
            for person in Self.people { try writer.add(person) }
        }
        return desk
    }

    @Test func `names whom the notes fit, first, and says which sentence decided`() throws {
        let found = try MatchText(try desk().practice)(
            "A cat clinic in Shanghai looks for a product designer.", limit: 3)
        let first = try #require(found.first)
        #expect(first.name == "康宁宁")
        let quotes = first.reasons.contains { reason in
            switch reason {
            case .wish(let sentence, _), .note(let sentence, _): sentence.contains("看病")
            default: false
            }
        }
        #expect(quotes)
        #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
    }

    @Test func `what they told in a chat counts like a note`() throws {
        let desk = try desk()
        try desk.log("noted", with: PersonID(kept: "ada"), text: "Would love to restore old church organs.")
        let found = try MatchText(desk.practice)("Our parish wants its organ restored.", limit: 1)
        #expect(found.first?.name == "Ada")
    }

    @Test func `whoever changed is read anew, and undo brings back who they were`() throws {
        let desk = try desk()
        let match = MatchText(desk.practice)
        let text = "Our parish wants its organ restored."
        #expect(try match(text, limit: 1).isEmpty)
        try desk.log("noted", with: PersonID(kept: "ada"), text: "Would love to restore old church organs.")
        #expect(try match(text, limit: 1).first?.name == "Ada")
        _ = try TakeBack(desk.practice)()
        #expect(try match(text, limit: 1).isEmpty)
    }

    @Test func `an empty notebook and a text about nothing name nobody`() throws {
        #expect(try MatchText(try Desk(file: "empty.sqlite").practice)("A cat clinic.", limit: 3).isEmpty)
        #expect(try MatchText(try desk().practice)("…", limit: 3).isEmpty)
    }

    private static let people = [
        Person(
            id: PersonID(kept: "kang"), name: "康宁宁", title: "产品设计师", company: "喵粮优选", place: "上海",
            notes: "家里三只猫，卖粮卖腻了，想去真给它们看病的地方。", skills: ["宠物", "会员", "预约"]),
        Person(
            id: PersonID(kept: "qiao"), name: "乔巍", title: "产品设计师", company: "毛孩到家", place: "上海",
            notes: "去年查出对猫毛过敏，正要离开这一行。", skills: ["宠物医院", "预约", "病历"]),
        Person(id: PersonID(kept: "ada"), name: "Ada", title: "UX Designer", place: "Leeds, UK", skills: ["maps"]),
    ]
}
