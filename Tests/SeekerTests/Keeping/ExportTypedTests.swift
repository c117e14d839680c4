import CoffeeChat
import Foundation
import Interchange
import Notebook
import Seeker
import Testing

/// What the seeker typed leaves with the JSON export, and is all there in a new notebook.
@Suite(.temporaryHome) struct ExportTypedTests {
    private func written() throws -> Desk {
        let desk = try Desk(file: "written.sqlite")
        try desk.describeMe { me in
            me.voice = ["greeting.en": "Hello", "formality": "informal"]
            me.notesAMonth = 3
        }
        let id = try desk.addLauren { $0.inCommon = "we both grew up on a farm" }
        try desk.keep("Hi Lauren, 🙂\n", of: id, at: .note, since: 0)
        try KeepDraft(desk.practice).overrule(.thanks, true, of: id, at: .note, subject: "", text: "Hi")
        _ = try KeepDraft(desk.practice)(
            subject: "谢谢", text: "", of: id, at: DraftPlace(.thankYou, .email, .chinese), since: 0)
        return desk
    }

    private func drafts(_ desk: Desk) throws -> [KeptDraft] {
        try desk.practice.notebook.read { reader in
            (try reader.drafts()[#require(try reader.key(of: personID("lauren-chen")))] ?? []).map(\.draft)
        }
    }

    @Test func `nothing that was typed is lost in a new notebook`() throws {
        let desk = try written()
        let export = try desk.export()
        let other = try Desk(file: "other.sqlite")
        try other.takeIn(Array(export.utf8), named: "cortado.json")
        #expect(try other.export() == export)
        let (old, new) = (try desk.person("lauren-chen"), try other.person("lauren-chen"))
        #expect([new.howFound, new.noticed, new.inCommon] == [old.howFound, old.noticed, old.inCommon])
        #expect(try DescribeMe(other.practice)() == DescribeMe(desk.practice)())
        #expect(try drafts(other).map(\.text) == ["Hi Lauren, 🙂\n", ""])
        #expect(try drafts(other).map(\.overruled) == [[.thanks], []])
        #expect(try OpenDesk(other.practice)(new.id, .init(kind: .ask)).text == "Hi Lauren, 🙂\n")
    }

    @Test func `undo takes it all away again, but for what was written on since`() throws {
        let export = Array(try written().export().utf8)
        let other = try Desk(file: "other.sqlite")
        let before = try other.export()
        let action = try other.takeIn(export, named: "cortado.json").action
        #expect(try TakeBack(other.practice)(action.description).kept.isEmpty)
        #expect(try other.export() == before)
        let again = try other.takeIn(export, named: "cortado.json").action
        try other.keep("Hi Lauren, once more", of: personID("lauren-chen"), at: .note, since: 1)
        #expect(try TakeBack(other.practice)(again.description).kept.map(\.text) == ["lauren-chen"])
        #expect(try drafts(other).map(\.text) == ["Hi Lauren, once more"])
    }

    @Test func `whoever is on file keeps what lies on the desk`() throws {
        let desk = try written()
        let export = Array(try desk.export().utf8)
        try desk.keep("newer", of: personID("lauren-chen"), at: .note, since: 2)
        try desk.takeIn(export, named: "cortado.json")
        #expect(try drafts(desk).map(\.text).sorted() == ["", "newer"])
    }
}
