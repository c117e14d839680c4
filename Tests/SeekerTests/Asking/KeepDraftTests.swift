import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct KeepDraftTests {
    @Test func `what was written lies on the desk again, in another window and another process`() throws {
        let desk = try Desk()
        let id = try desk.addLauren()
        #expect(try desk.keep("Hi Lauren,", of: id, at: .note, since: 0) == .saved(version: 1))
        #expect(try desk.keep("Hi Lauren, 🙂", of: id, at: .note, since: 1) == .saved(version: 2))
        let other = try Desk()
        let open = try OpenDesk(other.practice)(id)
        #expect(open.text == "Hi Lauren, 🙂" && open.version == 2)
        #expect(open.place == .note)
        #expect(try OpenDesk(other.practice)(id, .init(isAnew: true)).text != open.text)
    }

    @Test func `each channel, language and kind has a sheet of its own`() throws {
        let desk = try Desk()
        let id = try desk.addLauren()
        let places: [DraftPlace] = [.note, .init(.ask, .email, .english), .init(.ask, .linkedinNote, .chinese)]
        for (number, place) in places.enumerated() { try desk.keep("\(number)", of: id, at: place, since: 0) }
        #expect(try places.map { try desk.sheet(id, $0)?.text } == ["0", "1", "2"])
    }

    @Test func `the window that comes second is told, and nothing is lost`() throws {
        let desk = try Desk()
        let id = try desk.addLauren()
        try desk.keep("mine", of: id, at: .note, since: 0)
        guard case .conflict(let theirs) = try desk.keep("yours", of: id, at: .note, since: 0) else {
            Issue.record("wrote over another window's text")
            return
        }
        #expect(theirs.text == "mine" && theirs.version == 1)
        #expect(try desk.sheet(id, .note)?.text == "mine")
        #expect(try desk.keep("yours", of: id, at: .note, since: 1) == .saved(version: 2))
        guard case .conflict = try desk.keep("mine again", of: id, at: .note, since: 1) else {
            Issue.record("the first window was not told")
            return
        }
        #expect(try desk.keep("mine again", of: id, at: .note, since: 1, insists: true) == .saved(version: 3))
    }

    @Test func `a save whose answer was lost is no conflict`() throws {
        let desk = try Desk()
        let id = try desk.addLauren()
        try desk.keep("Hi", of: id, at: .note, since: 0)
        #expect(try desk.keep("Hi", of: id, at: .note, since: 0) == .saved(version: 1))
    }

    @Test func `a finding that was overruled stays so while the message is written, and not in the next`() throws {
        let desk = try Desk()
        try desk.describeMe()
        let id = try desk.addLauren()
        let text = "Hi Lauren, your talk at UXDX made me redraw mine. Could we talk for 20 minutes? Thank you! Elise"
        try desk.keep(text, of: id, at: .note, since: 0)
        #expect(try OpenDesk(desk.practice)(id).findings.contains { $0.rule == .givesOut })
        try KeepDraft(desk.practice).overrule(.givesOut, true, of: id, at: .note, subject: "", text: text)
        let open = try OpenDesk(desk.practice)(id)
        #expect(!open.findings.contains { $0.rule == .givesOut } && open.overruled == [.givesOut])
        try desk.keep(text + " Vale", of: id, at: .note, since: open.version)
        #expect(try OpenDesk(desk.practice)(id).overruled == [.givesOut])
        try KeepDraft(desk.practice).overrule(.givesOut, false, of: id, at: .note, subject: "", text: text)
        #expect(try OpenDesk(desk.practice)(id).findings.contains { $0.rule == .givesOut })
        #expect(try OpenDesk(desk.practice)(id, .init(channel: .email)).overruled.isEmpty)
    }

    @Test func `a sheet that is thrown away gives way to a draft`() throws {
        let desk = try Desk()
        try desk.describeMe()
        let id = try desk.addLauren()
        try desk.keep("scribble", of: id, at: .note, since: 0)
        try KeepDraft(desk.practice).discard(of: id, at: .note)
        let open = try OpenDesk(desk.practice)(id)
        #expect(open.version == 0 && open.text.contains("Lauren"))
    }

    @Test func `writing leaves no line in the history`() throws {
        let desk = try Desk()
        let id = try desk.addLauren()
        try desk.keep("Hi", of: id, at: .note, since: 0)
        #expect(try TakeBack(desk.practice).history(limit: 9).count == 1)
    }

    @Test func `nobody has a sheet whom nobody knows`() throws {
        let desk = try Desk()
        guard
            case .unknownPerson("ghost")? = failure({ try desk.keep("Hi", of: personID("ghost"), at: .note, since: 0) })
        else {
            Issue.record("wrote to a ghost")
            return
        }
    }
}
