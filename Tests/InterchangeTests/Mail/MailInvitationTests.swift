import CoffeeChat
import Foundation
import Testing

@testable import Interchange

@Suite struct MailInvitationTests {
    private func mail(name: String = "Lauren Chen", text: String = "Hi Lauren,\nsee you") throws -> MailInvitation {
        let start = Date(timeIntervalSince1970: 1_796_148_000)
        let (me, they) = (
            MailMessage.Address(name: "Mara Voss", address: "mara@example.org"),
            MailMessage.Address(name: name, address: "lauren@example.org")
        )
        let invitation = ChatInvitation(
            uid: "abc@cortado", sequence: 0, stamp: start, span: TimeSpan(start, minutes: 30),
            zone: CalendarSample.zone("Europe/Berlin"), summary: "Chat", organizer: me, attendee: they)
        return MailInvitation(from: me, to: they, subject: "Chat", text: text, invitation: invitation, date: start)
    }

    @Test func `text, page and calendar are alternatives, and the calendar is a file beside them`() throws {
        let text = String(decoding: try #require(mail().bytes), as: UTF8.self)
        let order = [
            "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics",
        ]
        let places = try order.map { try #require(text.range(of: $0), "\($0)").lowerBound }
        #expect(places == places.sorted())
        #expect(text.contains("text/calendar; charset=UTF-8; method=REQUEST"))
        #expect(text.contains("Content-Disposition: attachment; filename=\"invite.ics\""))
        #expect(text.contains("From: \"Mara Voss\" <mara@example.org>\r\nTo: \"Lauren Chen\" <lauren@example.org>\r\n"))
    }

    @Test func `the calendar in it is the one for them, byte by byte`() throws {
        let mail = try mail()
        let bytes = try #require(mail.bytes)
        #expect(MailPart.calendar(in: bytes) == mail.invitation.forThem)
    }

    @Test(arguments: ["陈小雨", "Eve\r\nBcc: all@example.org", "\"<a@b>, \"", "=?x?="])
    func `a name adds no header`(name: String) throws {
        let text = String(decoding: try #require(mail(name: name, text: name).bytes), as: UTF8.self)
        let headers = text.prefix(upTo: try #require(text.range(of: "\r\n\r\n")).lowerBound)
        #expect(!headers.split(separator: "\r\n").contains { $0.hasPrefix("Bcc") })
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 200 })
    }

    @Test func `without an address there is no mail`() throws {
        var invitation = try mail().invitation
        invitation.attendee = nil
        let other = try mail()
        let bare = MailInvitation(
            from: other.from, to: other.to, subject: "", text: "", invitation: invitation, date: other.date)
        #expect(bare.bytes == nil)
    }

    @Test func `a page holds what the text says, and no element of its own`() {
        let page = MailPage.page(
            of: "<b>&\"'\n• Tue, Dec 1\nhttps://meet.jit.si/x", links: ["Tue, Dec 1": "mailto:a@b?subject=x&body=y"])
        #expect(page.contains("&lt;b&gt;&amp;&quot;&#39;<br>"))
        #expect(page.contains("• <a href=\"mailto:a@b?subject=x&amp;body=y\">Tue, Dec 1</a>"))
        #expect(page.contains("<a href=\"https://meet.jit.si/x\">https://meet.jit.si/x</a>"))
    }
}
