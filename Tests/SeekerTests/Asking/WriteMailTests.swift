import CoffeeChat
import Foundation
import Seeker
import Testing

@Suite(.temporaryHome) struct WriteMailTests {
    @Test func `a message becomes a file from me to them`() throws {
        let desk = try Desk()
        try desk.describeMe { $0.email = "elise@example.com" }
        let id = try desk.addLauren { $0.email = "lauren@example.com" }
        let mail = try WriteMail(desk.practice)(subject: "A question", text: "Hi Lauren", to: id)
        #expect(mail.name == "lauren-chen.eml")
        let lines = String(decoding: mail.bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.contains("From: \"Elise Vale\" <elise@example.com>"))
        #expect(lines.contains("To: \"Lauren Chen\" <lauren@example.com>"))
        #expect(lines.contains("Subject: A question"))
        #expect(lines.contains("Date: Tue, 24 Nov 2026 08:00:00 +0000"))
    }

    @Test func `an address that is not known is left to the mail program`() throws {
        let desk = try Desk()
        let mail = try WriteMail(desk.practice)(subject: "", text: "Hi", to: desk.addLauren())
        let text = String(decoding: mail.bytes, as: UTF8.self)
        #expect(!text.contains("To:") && !text.contains("From:"))
    }
}
