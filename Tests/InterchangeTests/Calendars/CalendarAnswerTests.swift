import CoffeeChat
import Foundation
import Testing

@testable import Interchange

@Suite struct CalendarAnswerTests {
    private func read(_ lines: [String], guest: String = "") throws -> CalendarAnswer {
        try CalendarAnswer(
            CalendarSample.bytes(lines), file: "answer.ics", guest: guest, zone: CalendarSample.zone("Europe/Berlin"))
    }

    private func reply(_ word: String) -> [String] {
        [
            "METHOD:REPLY", "BEGIN:VEVENT", "UID:abc@cortado", "SEQUENCE:1", "DTSTAMP:20261124T100000Z",
            "ORGANIZER:mailto:mara@example.org",
            "ATTENDEE;PARTSTAT=\(word);CN=\"Lauren; Chen\":MAILTO:Lauren@Example.org",
            "COMMENT:Looking forward\\, really", "END:VEVENT",
        ]
    }

    @Test(arguments: [("ACCEPTED", CalendarAnswer.Word.accepted), ("declined", .declined), ("TENTATIVE", .tentative)])
    func `yes, no and perhaps`(word: String, expected: CalendarAnswer.Word) throws {
        let answer = try read(reply(word))
        #expect(answer.kind == .reply(expected))
        #expect(answer.uid == "abc@cortado")
        #expect(answer.sequence == 1)
        #expect(answer.attendee == "lauren@example.org")
        #expect(answer.comment == "Looking forward, really")
    }

    @Test func `Exchange leaves the organizer out, and names zones in its own way`() throws {
        let answer = try read([
            "METHOD:COUNTER", "BEGIN:VEVENT", "UID:abc@cortado",
            "ATTENDEE;PARTSTAT=TENTATIVE:mailto:lauren@example.org",
            "DTSTART;TZID=Pacific Standard Time:20261202T110000", "DTEND;TZID=Pacific Standard Time:20261202T113000",
            "END:VEVENT",
        ])
        let start = try #require(ISOTime.instant("2026-12-02T11:00", in: CalendarSample.zone("America/Los_Angeles")))
        #expect(answer.kind == .counter(TimeSpan(start, minutes: 30)))
    }

    @Test func `among several guests the expected one answers`() throws {
        let answer = try read(
            [
                "METHOD:REPLY", "BEGIN:VEVENT", "UID:1", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@example.org",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:b@example.org", "END:VEVENT",
            ], guest: "B@example.org")
        #expect(answer.kind == .reply(.accepted))
    }

    @Test(arguments: ["base64", "quoted-printable", "8bit"])
    func `an answer inside a saved message is found`(encoding: String) throws {
        let calendar = CalendarSample.bytes(reply("ACCEPTED"))
        let body =
            switch encoding {
            case "base64": MailBody.base64(calendar).joined(separator: "\r\n")
            case "quoted-printable":
                String(decoding: calendar, as: UTF8.self).replacing("=", with: "=3D").replacing(
                    "Looking", with: "Loo=\r\nking")
            default: String(decoding: calendar, as: UTF8.self)
            }
        let message = [
            "From: Lauren <lauren@example.org>", "Content-Type: multipart/mixed; boundary=\"b\"", "", "--b",
            "Content-Type: text/plain", "", "Yes!", "--b", "Content-Transfer-Encoding: \(encoding)",
            "Content-Type: text/calendar; method=REPLY", "", body, "--b--", "",
        ].joined(separator: "\r\n")
        let answer = try CalendarAnswer(Array(message.utf8), file: "a.eml", zone: .gmt)
        #expect(answer.kind == .reply(.accepted))
        #expect(answer.comment == "Looking forward, really")
    }

    @Test(arguments: [
        ["METHOD:REQUEST", "BEGIN:VEVENT", "UID:1", "END:VEVENT"], ["METHOD:REPLY"],
        ["METHOD:REPLY", "BEGIN:VEVENT", "END:VEVENT"], ["METHOD:COUNTER", "BEGIN:VEVENT", "UID:1", "END:VEVENT"],
        ["METHOD:REPLY", "BEGIN:VEVENT", "UID:1", "ATTENDEE;PARTSTAT=DELEGATED:mailto:a@b", "END:VEVENT"],
    ])
    func `what is no answer is refused`(lines: [String]) {
        #expect(throws: Refusal.self) { try read(lines) }
    }
}
