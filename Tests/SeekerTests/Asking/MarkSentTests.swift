import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct MarkSentTests {
    @Test(arguments: [
        (MessageKind.ask, "asked:email"), (.followUp, "followedUp"), (.thankYou, "thanked"),
        (.declineReply, "declinedKindly"), (.schedule, "offered"),
    ])
    func `the journey goes on with the text that went out, and the sheet is cleared`(kind: MessageKind, event: String)
        throws
    {
        let desk = try Desk()
        let id = try desk.addLauren()
        let place = DraftPlace(kind, .email, .english)
        try desk.keep("Hi Lauren", of: id, at: place, since: 0)
        _ = try MarkSent(desk.practice)("Hi Lauren", to: id, at: place)
        #expect(try desk.history("lauren-chen") == [event])
        #expect(try ShowPerson(desk.practice)(id).history.first?.event.text == "Hi Lauren")
        #expect(try desk.sheet(id, place) == nil)
    }

    @Test func `undo lays the sheet back as it was`() throws {
        let desk = try Desk()
        let id = try desk.addLauren()
        try desk.keep("Hi Lauren", of: id, at: .note, since: 0)
        try KeepDraft(desk.practice).overrule(.thanks, true, of: id, at: .note, subject: "", text: "Hi Lauren")
        let before = try desk.sheet(id, .note)
        let action = try MarkSent(desk.practice)("Hi Lauren", to: id, at: .note)
        _ = try TakeBack(desk.practice)(action.description)
        #expect(try desk.sheet(id, .note) == before)
        #expect(try desk.history("lauren-chen") == ["asked:linkedin-note undone"])
        _ = try MarkSent(desk.practice)("Hi Lauren", to: id, at: .note)
        #expect(try desk.history("lauren-chen").last == "asked:linkedin-note")
    }

    @Test func `a second ask is refused while the first is open, and the sheet stays`() throws {
        let desk = try Desk()
        let id = try desk.addLauren()
        _ = try MarkSent(desk.practice)("Hi Lauren", to: id, at: .note)
        try desk.keep("Hi again", of: id, at: .note, since: 0)
        guard case .askIsOpen("Lauren Chen")? = failure({ _ = try MarkSent(desk.practice)("Hi", to: id, at: .note) })
        else {
            Issue.record("asked twice")
            return
        }
        #expect(try desk.sheet(id, .note)?.text == "Hi again")
        #expect(try desk.history("lauren-chen") == ["asked:linkedin-note"])
    }

    @Test func `the sheets of one end go together, those of another stay`() throws {
        let desk = try Desk()
        let id = try desk.addLauren()
        let (mail, questions) = (DraftPlace(.ask, .email, .english), DraftPlace(.questions, .linkedinMessage, .english))
        for place in [.note, mail, questions] { try desk.keep("Hi", of: id, at: place, since: 0) }
        _ = try MarkSent(desk.practice)("Hi", to: id, at: .note)
        #expect(try [.note, mail, questions].map { try desk.sheet(id, $0)?.text } == [nil, nil, "Hi"])
    }

    @Test func `the list of questions goes nowhere`() throws {
        let desk = try Desk()
        let id = try desk.addLauren()
        let place = DraftPlace(.questions, .linkedinMessage, .english)
        guard case .unexpected? = failure({ _ = try MarkSent(desk.practice)("Why?", to: id, at: place) }) else {
            Issue.record("sent a list of questions")
            return
        }
        #expect(try desk.history("lauren-chen").isEmpty)
    }
}
