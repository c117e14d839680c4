import CoffeeChat
import Foundation
import Testing

@testable import Interchange

@Suite struct CalendarFeedTests {
    @Test func `talks block time, things due do not, and nobody's address is in it`() throws {
        let zone = CalendarSample.zone("Europe/Berlin")
        let start = try #require(ISOTime.instant("2026-12-01T10:00", in: zone))
        let talk = ChatInvitation(
            uid: "abc@cortado", sequence: 1, stamp: start, span: TimeSpan(start, minutes: 30), zone: zone,
            summary: "Chat",
            organizer: .init(name: "M", address: "m@example.org"), attendee: .init(name: "L", address: "l@example.org"))
        let feed = CalendarFeed(
            name: "Cortado", stamp: start, talks: [talk, talk],
            tasks: [.init(uid: "due-1@cortado", day: Day(start, in: zone), summary: "Thank Lauren")])
        let text = String(decoding: feed.bytes, as: UTF8.self)
        #expect(!text.contains("@example.org"))
        #expect(!text.contains("METHOD"))
        #expect(text.contains("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261202"))
        #expect(text.components(separatedBy: "BEGIN:VTIMEZONE").count == 2)
        let file = try CalendarFile(feed.bytes, file: "feed.ics")
        #expect(file.busyText("2026-12-01", "2026-12-03") == ["2026-12-01T10:00/10:30"])
    }
}
