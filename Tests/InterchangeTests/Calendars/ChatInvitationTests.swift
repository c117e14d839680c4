import CLibical
import CoffeeChat
import Foundation
import Testing

@testable import Interchange

@Suite struct ChatInvitationTests {
    private func sample(
        zone: String = "America/Los_Angeles", start: String = "2026-12-01T10:00", name: String = "Lauren Chen",
        summary: String = "Lauren Chen and Mara Voss: UX coffee chat"
    ) throws -> ChatInvitation {
        let zone = CalendarSample.zone(zone)
        let start = try #require(ISOTime.instant(start, in: zone))
        return ChatInvitation(
            uid: "abc@cortado", sequence: 0, stamp: start.addingTimeInterval(-9 * 86_400),
            span: TimeSpan(start, minutes: 30), zone: zone, summary: summary,
            location: "https://meet.jit.si/lark-maple-7f3k9", text: "Hi Lauren,\nTue, Dec 1; 10:00 am PT",
            organizer: .init(name: "Mara Voss", address: "mara@example.org"),
            attendee: .init(name: name, address: "lauren@example.org"))
    }

    private func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
            .split(separator: "\n").map(String.init)
    }

    @Test func `an invitation asks for an answer`() throws {
        let lines = lines(try sample().forThem)
        for line in [
            "METHOD:REQUEST", "UID:abc@cortado", "SEQUENCE:0", "DTSTART;TZID=America/Los_Angeles:20261201T100000",
            "DTEND;TZID=America/Los_Angeles:20261201T103000", "DTSTAMP:20261122T180000Z", "TZID:America/Los_Angeles",
            "SUMMARY:Lauren Chen and Mara Voss: UX coffee chat", "LOCATION:https://meet.jit.si/lark-maple-7f3k9",
            "DESCRIPTION:Hi Lauren\\,\\nTue\\, Dec 1\\; 10:00 am PT",
            "ORGANIZER;CN=\"Mara Voss\":mailto:mara@example.org",
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Lauren Chen\""
                + ":mailto:lauren@example.org",
            "STATUS:CONFIRMED",
        ] { #expect(lines.contains(line), "\(line)") }
        #expect(!lines.contains("BEGIN:VALARM"))
    }

    @Test func `the alarm is mine alone`() throws {
        let lines = lines(try sample().forMe(alarm: "A talk in 15 minutes"))
        #expect(lines.contains("BEGIN:VALARM"))
        #expect(lines.contains("TRIGGER:-PT15M"))
    }

    @Test func `calling off says so`() throws {
        var invitation = try sample()
        (invitation.sequence, invitation.isCalledOff) = (2, true)
        let lines = lines(invitation.forMe(alarm: "x"))
        for line in ["METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", "UID:abc@cortado"] {
            #expect(lines.contains(line))
        }
        #expect(!lines.contains("BEGIN:VALARM"))
    }

    @Test func `without both addresses it is an entry, and invites nobody`() throws {
        var invitation = try sample()
        invitation.attendee = nil
        #expect(invitation.method == nil)
        let lines = lines(invitation.forMe(alarm: "x"))
        #expect(!lines.contains { $0.hasPrefix("METHOD") || $0.hasPrefix("ORGANIZER") || $0.hasPrefix("ATTENDEE") })
    }

    @Test(arguments: [
        "陈小雨和玛拉·福斯：用户体验咖啡聊天，聊聊你在字节跳动做设计系统的经历，以及怎样从平面设计转到产品设计🙂", String(repeating: "é", count: 200),
        String(repeating: "x", count: 74) + "界", "short",
    ])
    func `lines are folded at seventy-five octets, never within a character`(summary: String) throws {
        let bytes = try sample(name: summary, summary: summary).forThem
        for line in bytes.split(separator: 0x0A) {
            #expect(line.count <= 76 && line.last == 0x0D)
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
        #expect(lines(bytes).contains("SUMMARY:" + summary))
    }

    @Test(arguments: [
        "x\r\nATTENDEE:mailto:eve@example.org", "x\nBEGIN:VEVENT", "a\u{85}b", "\"; CN=\"Eve", "x\\,;\\n",
        "\u{202E}abc", "\u{0}", "\u{7F}",
    ])
    func `a hostile name begins no line and ends no parameter`(name: String) throws {
        let bytes = try sample(name: name, summary: "Chat with \(name)").forThem
        let lines = lines(bytes)
        #expect(lines.filter { $0.hasPrefix("ATTENDEE") }.count == 1)
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 1)
        #expect(Self.isValid(bytes))
    }

    @Test(arguments: [
        ("America/Los_Angeles", "2026-12-01T10:00"), ("Europe/Berlin", "2026-10-25T09:00"),
        ("Europe/Berlin", "2026-03-29T09:00"), ("Asia/Shanghai", "2026-12-01T10:00"),
        ("Asia/Kolkata", "2026-12-01T10:30"),
        ("Australia/Sydney", "2026-10-04T09:00"), ("Australia/Lord_Howe", "2026-12-01T09:00"),
        ("Africa/Casablanca", "2027-03-01T09:00"), ("America/St_Johns", "2026-11-01T09:00"),
        ("Asia/Tehran", "2026-12-01T09:00"), ("UTC", "2026-12-01T09:00"), ("Asia/Kathmandu", "2026-12-01T09:15"),
        ("Europe/Dublin", "2026-12-01T09:00"), ("America/Sao_Paulo", "2026-12-01T09:00"),
    ])
    func `our own reader and libical read the same time, by the zone's definition alone`(
        zone: String, start: String
    ) throws {
        let invitation = try sample(zone: zone, start: start)
        let text = String(decoding: invitation.forThem, as: UTF8.self)
        let expected = Int(invitation.span.start.timeIntervalSince1970)
        // Under a name that nobody knows, the definition has to say it all.
        let nameless = text.replacing(zone == "UTC" ? "=UTC" : zone, with: zone == "UTC" ? "=Our office" : "Our office")
            .replacing("TZID:UTC", with: "TZID:Our office")
        let file = try CalendarFile(Array(nameless.utf8), file: "a.ics")
        let busy = file.busy(
            from: invitation.span.start.addingTimeInterval(-86_400), to: invitation.span.end.addingTimeInterval(86_400),
            zone: CalendarSample.zone("Asia/Tokyo"))
        #expect(busy.spans == [invitation.span], "\(text)")
        #expect(Self.start(text) == expected)
        #expect(Self.isValid(Array(text.utf8)))
    }

    /// libical's own checker of what iTIP asks for.
    private static func isValid(_ bytes: [UInt8]) -> Bool {
        guard let component = icalparser_parse_string(String(decoding: bytes, as: UTF8.self)) else { return false }
        defer { icalcomponent_free(component) }
        let isAllowed = icalrestriction_check(component) != 0
        return isAllowed && icalcomponent_count_errors(component) == 0
    }

    private static func start(_ text: String) -> Int? {
        guard let component = icalparser_parse_string(text) else { return nil }
        defer { icalcomponent_free(component) }
        guard let event = icalcomponent_get_first_component(component, ICAL_VEVENT_COMPONENT) else { return nil }
        let start = icalcomponent_get_dtstart(event)
        return Int(icaltime_as_timet_with_zone(start, icaltime_get_timezone(start)))
    }
}
