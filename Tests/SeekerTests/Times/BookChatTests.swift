import CoffeeChat
import Foundation
import Testing
import Wording

@testable import Seeker

@Suite(.temporaryHome) struct BookChatTests {
    private func text(_ bytes: [UInt8]?) -> String {
        String(decoding: bytes ?? [], as: UTF8.self).replacing("\r\n ", with: "")
    }

    @Test func `booking writes the event, the entry and the message`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let invitation = try BookChat(desk.practice)(lauren, at: try Desk.instant("2026-12-01T19:00"))
        #expect(try desk.history("lauren-chen").last?.hasPrefix("booked:https://meet.jit.si/") == true)
        #expect(invitation.method == "REQUEST")
        #expect(invitation.sequence == 0)
        #expect(invitation.summary == "Lauren Chen and Mara Voss: UX coffee chat")
        let ics = text(invitation.ics)
        #expect(ics.contains("DTSTART;TZID=America/Los_Angeles:20261201T100000"))
        #expect(ics.contains("BEGIN:VALARM"))
        let eml = text(invitation.eml)
        #expect(eml.contains("multipart/alternative") && eml.contains("method=REQUEST"))
        #expect(invitation.text.contains("Tue, Dec 1, 10:00-10:30 am PT (7:00 pm CET)"))
        #expect(invitation.text.contains(invitation.location))
        #expect(invitation.text.hasPrefix("Hi Lauren,\n\n") && invitation.text.hasSuffix("\n\nMara"))
        #expect(invitation.fileName == "lauren-chen.ics")
    }

    @Test func `moving and calling off are versions of one invitation`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let first = try BookChat(desk.practice)(lauren, at: try Desk.instant("2026-12-01T19:00"), minutes: 45)
        let second = try MoveChat(desk.practice)(lauren, to: try Desk.instant("2026-12-02T19:00"))
        #expect(second.uid == first.uid && second.sequence == 1 && second.location == first.location)
        #expect(second.end.timeIntervalSince(second.start) == 45 * 60)
        let third = try CallOffChat(desk.practice)(lauren)
        #expect(third.uid == first.uid && third.sequence == 2 && third.method == "CANCEL")
        #expect(text(third.ics).contains("STATUS:CANCELLED"))
        let again = try BookChat(desk.practice)(lauren, at: try Desk.instant("2026-12-03T19:00"))
        #expect(again.uid != first.uid && again.sequence == 0)
    }

    @Test func `a version that went out keeps its number when it is taken back`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let start = try Desk.instant("2026-12-01T19:00")
        _ = try BookChat(desk.practice)(lauren, at: start)
        let moved = try MoveChat(desk.practice)(lauren, to: start.addingTimeInterval(86_400))
        _ = try TakeBack(desk.practice)(try #require(moved.action).description)
        let last = try #require(try ShowInvitation(desk.practice)(lauren))
        #expect(last.sequence == 0 && last.start == start)
        let again = try MoveChat(desk.practice)(lauren, to: start.addingTimeInterval(7200))
        #expect(again.sequence == 2 && again.uid == moved.uid)
    }

    @Test func `what cannot be done is said`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let start = try Desk.instant("2026-12-01T19:00")
        #expect(
            failure { _ = try MoveChat(desk.practice)(lauren, to: start) }?.sentence(in: .english).contains("No talk")
                == true)
        let past = try Desk.instant("2026-11-01T19:00")
        #expect(failure { _ = try BookChat(desk.practice)(lauren, at: past) }?.isMisuse == true)
        _ = try BookChat(desk.practice)(lauren, at: start)
        let twice = failure { _ = try BookChat(desk.practice)(lauren, at: start) }
        #expect(twice?.sentence(in: .chinese).contains("已经和") == true)
    }

    @Test func `a talk that was booked by hand gets its first invitation when it moves`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let start = try Desk.instant("2026-12-01T19:00")
        _ = try LogEvent(desk.practice)(
            EventRecord(name: "booked", at: desk.clock.now, detail: "https://zoom.us/j/1", starts: start), to: lauren)
        let moved = try MoveChat(desk.practice)(lauren, to: start.addingTimeInterval(3600))
        #expect(moved.sequence == 0 && moved.method == "REQUEST" && moved.location == "https://zoom.us/j/1")
    }

    @Test func `without an address the file is an entry of my own`() throws {
        let (desk, lauren) = try Desk.withLauren { $0.email = "" }
        let invitation = try BookChat(desk.practice)(lauren, at: try Desk.instant("2026-12-01T19:00"))
        #expect(invitation.method == nil && invitation.eml == nil && invitation.missing == [.theirs])
        #expect(!text(invitation.ics).contains("METHOD"))
    }

    @Test func `my own link, a fresh room elsewhere, none at all`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let start = try Desk.instant("2026-12-01T19:00")
        try desk.change { ($0.video, $0.rooms) = ("https://zoom.us/j/9", "https://jitsi.example.org") }
        #expect(try BookChat(desk.practice)(lauren, at: start).location == "https://zoom.us/j/9")
        let others = try (1...2).map { try desk.add("Person \($0)") }
        let fresh = try BookChat(desk.practice)(others[0], at: start, link: .fresh).location
        #expect(fresh.hasPrefix("https://jitsi.example.org/"))
        #expect(try BookChat(desk.practice)(others[1], at: start, link: .noLink).location.isEmpty)
    }

    @Test func `a talk that was booked by hand gets one invitation, and keeps it`() throws {
        let (desk, lauren) = try Desk.withLauren()
        #expect(throws: SeekerError.self) { try MakeInvitation(desk.practice)(lauren) }
        var booked = EventRecord(name: "booked", at: desk.clock.now, detail: "https://video.example.com/m")
        booked.starts = try Desk.instant("2026-12-01T19:00")
        _ = try LogEvent(desk.practice)(booked, to: lauren)
        #expect(try ShowInvitation(desk.practice)(lauren) == nil)
        let first = try MakeInvitation(desk.practice)(lauren)
        #expect(first.start == booked.starts && first.location == booked.detail && first.sequence == 0)
        #expect(try MakeInvitation(desk.practice)(lauren).uid == first.uid)
        #expect(try ShowInvitation(desk.practice)(lauren)?.uid == first.uid)
        let moved = try MoveChat(desk.practice)(lauren, to: try Desk.instant("2026-12-02T19:00"))
        #expect(moved.uid == first.uid && moved.sequence == 1)
    }

    @Test func `in Chinese for those who write Chinese`() throws {
        let (desk, _) = try Desk.withLauren()
        let chen = try AddPerson(desk.practice)(
            Person(
                id: PersonID(naming: "陈小雨"), name: "陈小雨", title: "产品设计师", company: "字节跳动", place: "北京",
                email: "chen@example.org")
        ).id
        let invitation = try BookChat(desk.practice)(chen, at: try Desk.instant("2026-12-01T10:00"))
        #expect(invitation.summary == "陈小雨和Mara Voss：UX coffee chat")
        #expect(invitation.text.hasPrefix("陈老师，您好！\n\n"))
        #expect(invitation.text.contains("12月1日 周二 下午5:00-5:30（北京时间，柏林时间上午10:00）"))
    }
}
