import CoffeeChat
import Foundation
import Testing
import Wording

@testable import Seeker

@Suite(.temporaryHome) struct ReadAnswerFileTests {
    private func answer(_ uid: String, _ lines: [String], _ method: String = "REPLY", sequence: Int = 0) -> [UInt8] {
        Desk.calendar(
            ["METHOD:\(method)", "BEGIN:VEVENT", "UID:\(uid)", "SEQUENCE:\(sequence)"] + lines + ["END:VEVENT"])
    }

    private let yes = ["ATTENDEE;PARTSTAT=ACCEPTED:mailto:lauren@example.org"]

    @Test func `an answer is kept with its invitation`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let invitation = try BookChat(desk.practice)(lauren, at: try Desk.instant("2026-12-01T19:00"))
        let read = try ReadAnswerFile(desk.practice)(answer(invitation.uid, yes), file: "a.ics")
        #expect(read.answer == .accepted && read.person.id == lauren && !read.isOutdated)
        #expect(read.sentence(in: .english) == "Lauren Chen has accepted the invitation.")
        #expect(try ShowInvitation(desk.practice)(lauren)?.answer == .accepted)
    }

    @Test func `another time that they ask for can be taken over`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let invitation = try BookChat(desk.practice)(lauren, at: try Desk.instant("2026-12-01T19:00"))
        let lines = [
            "DTSTART;TZID=Pacific Standard Time:20261202T110000", "DTEND;TZID=Pacific Standard Time:20261202T113000",
        ]
        let read = try ReadAnswerFile(desk.practice)(answer(invitation.uid, lines, "COUNTER"), file: "a.ics")
        #expect(try read.answer == .counter(Desk.span("2026-12-02T20:00")))
        #expect(read.sentence(in: .english).contains("Wed, Dec 2, 11:00-11:30 am PT"))
        let moved = try MoveChat(desk.practice)(lauren, to: try Desk.instant("2026-12-02T20:00"))
        #expect(moved.sequence == 1 && moved.answer == nil)
    }

    @Test func `an answer to an older version is told, and not kept`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let invitation = try BookChat(desk.practice)(lauren, at: try Desk.instant("2026-12-01T19:00"))
        _ = try MoveChat(desk.practice)(lauren, to: try Desk.instant("2026-12-02T19:00"))
        let read = try ReadAnswerFile(desk.practice)(answer(invitation.uid, yes), file: "a.ics")
        #expect(read.isOutdated)
        #expect(read.sentence(in: .chinese).hasSuffix("之后你又改过。"))
        #expect(try ShowInvitation(desk.practice)(lauren)?.answer == nil)
    }

    @Test func `an answer to nothing of ours is refused`() throws {
        let (desk, _) = try Desk.withLauren()
        let error = failure { _ = try ReadAnswerFile(desk.practice)(answer("other@x", yes), file: "a.ics") }
        #expect(error?.sentence(in: .english).contains("not in your notebook") == true)
    }
}
