import Foundation
import Testing

@testable import CoffeeChat

@Suite struct TalkRecordTests {
    private let zone = TimeZone(identifier: "Europe/Berlin") ?? .gmt

    private func at(_ text: String) -> Date { ISOTime.instant(text, in: zone) ?? .distantPast }

    private func record(
        _ events: [(String, Happening, String)], _ notes: [(String, String)], now: String = "2026-11-25T09:00"
    ) -> DraftFacts.Talk? {
        TalkRecord.last(
            events: events.enumerated().map {
                Event(id: Int64($0.offset), at: at($0.element.0), $0.element.1, text: $0.element.2)
            }, notes: notes.map { (Day(iso: $0.0) ?? Day(number: 0), $0.1) }, now: at(now), zone: zone)
    }

    @Test func `notes, logged words and promises come together, each once`() throws {
        let talk = try #require(
            record(
                [
                    ("2026-11-24T16:00", .met, "\" show the decisions"),
                    ("2026-11-24T16:10", .received(.wisdom), "Show the decisions"),
                    ("2026-11-24T16:10", .received(.words), "hand-off is a talk"),
                    ("2026-11-24T16:11", .promised(Promise(due: Day(iso: "2026-11-27"))), "send the map"),
                    ("2026-11-24T17:11", .kept, ""),
                ],
                [("2026-11-24", "# research\n! send the map\n! call Ben by Friday\nhttps://example.com/a the map")]))
        #expect(talk.on.iso == "2026-11-24")
        #expect(talk.topics == ["research"])
        #expect(talk.said == ["show the decisions", "hand-off is a talk"])
        #expect(talk.links.map(\.address) == ["https://example.com/a"])
        #expect(talk.promises.map(\.text) == ["send the map", "call Ben by Friday"])
        #expect(talk.promises.map(\.isKept) == [true, false])
        #expect(talk.promises.map(\.due?.iso) == ["2026-11-27", "2026-11-27"])
    }

    @Test func `an earlier talk's notes are not thanked for again`() throws {
        let talk = try #require(
            record(
                [("2026-10-01T10:00", .met, ""), ("2026-11-24T16:00", .met, "")],
                [("2026-10-01", "\" the old one"), ("2026-11-24", "\" the new one")]))
        #expect(talk.said == ["the new one"])
    }

    @Test func `thanks may be written before anybody said that it took place`() throws {
        let booked = Happening.booked(Appointment(start: at("2026-11-24T15:00")))
        let notes = [("2026-11-24", "\" one two three")]
        #expect(record([("2026-11-20T09:00", booked, "")], notes)?.said == ["one two three"])
        #expect(record([("2026-11-20T09:00", booked, "")], notes, now: "2026-11-23T09:00") == nil)
        #expect(record([], notes)?.said == ["one two three"])
    }

    @Test func `a promise is kept by the thanks that bring its link`() throws {
        let notes = "! send the article on site maps\n! call Ben\nthe article on site maps https://example.com/a"
        let talk = try #require(record([], [("2026-11-24", notes)]))
        #expect(talk.promises.map(\.text) == ["call Ben"])
    }

    @Test func `no talk, no record`() {
        #expect(record([("2026-11-20T09:00", .asked(.email), "Hi")], []) == nil)
        #expect(record([], [("2026-11-24", " \n")]) == nil)
    }
}
