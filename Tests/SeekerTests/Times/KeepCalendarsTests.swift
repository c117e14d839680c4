import CoffeeChat
import Foundation
import Synchronization
import Testing
import Wording

@testable import Seeker

@Suite(.temporaryHome) struct KeepCalendarsTests {
    /// A server in a test: what it answers next, and how often it was asked.
    private final class Server: Sendable {
        private let state = Mutex<(answer: Result<[UInt8], CalendarTrouble>, asked: Int)>((.failure(.unreachable), 0))

        var asked: Int { state.withLock { $0.asked } }
        func answer(_ answer: Result<[UInt8], CalendarTrouble>) { state.withLock { $0.answer = answer } }

        var fetch: CalendarFetch {
            CalendarFetch { _, _ throws(CalendarTrouble) in
                try self.state.withLock { state throws(CalendarTrouble) in
                    state.asked += 1
                    return try state.answer.get()
                }
            }
        }
    }

    private static func calendar(_ name: String, events: Int = 1) -> [UInt8] {
        Desk.calendar(
            ["X-WR-CALNAME:\(name)"]
                + (0..<events).flatMap {
                    ["BEGIN:VEVENT", "UID:\($0)", "DTSTART:20261201T1\($0)0000Z", "DURATION:PT1H", "END:VEVENT"]
                })
    }

    @Test func `a file is kept, and replaced when it comes again`() throws {
        let desk = try Desk()
        let calendars = KeepCalendars(desk.practice)
        let first = try calendars.add(bytes: Self.calendar("Work"), file: "work.ics")
        #expect(first.name == "Work" && first.events == 1 && first.address == nil && !first.isStale)
        let second = try calendars.add(bytes: Self.calendar("Work", events: 3), file: "work.ics")
        #expect(second.id == first.id && second.events == 3)
        try calendars.rename(first.id, to: "  Büro ")
        #expect(try calendars.list().map(\.name) == ["Büro"])
        try calendars.remove(first.id)
        #expect(try calendars.list().isEmpty)
    }

    @Test func `what is no calendar is refused`() throws {
        let desk = try Desk()
        let error = failure { _ = try KeepCalendars(desk.practice).add(bytes: Array("hello".utf8), file: "a.ics") }
        #expect(error?.sentence(in: .english).contains("a.ics") == true)
    }

    @Test func `an address is fetched again after an hour, and kept when the network is gone`() async throws {
        let (desk, server) = (try Desk(), Server())
        let calendars = KeepCalendars(desk.practice, fetch: server.fetch)
        server.answer(.success(Self.calendar("Work")))
        _ = try await calendars.add(address: "webcal://calendar.example.com/a.ics")
        #expect(try calendars.list().map(\.address) == ["https://calendar.example.com/a.ics"])
        _ = try await calendars.refresh()
        #expect(server.asked == 1)
        desk.clock.pass(hours: 2)
        server.answer(.success(Self.calendar("Work", events: 4)))
        #expect(try await calendars.refresh().map(\.events) == [4])
        desk.clock.pass(hours: 2)
        server.answer(.failure(.unreachable))
        let kept = try #require(try await calendars.refresh().first)
        #expect(kept.events == 4 && kept.trouble == .unreachable && kept.isStale)
        #expect(kept.age(now: desk.clock.now, in: .english) == "fetched 2 hours ago")
        // A page that is opened again at once does not ask again.
        _ = try await calendars.refresh()
        #expect(server.asked == 3)
        _ = try await calendars.refresh(isForced: true)
        #expect(server.asked == 4)
    }

    @Test func `a sign-in page is no calendar`() async throws {
        let (desk, server) = (try Desk(), Server())
        server.answer(.success(Array("<!DOCTYPE html>".utf8)))
        let calendars = KeepCalendars(desk.practice, fetch: server.fetch)
        await #expect(throws: SeekerError.self) { try await calendars.add(address: "https://example.com/") }
        #expect(try calendars.list().isEmpty)
    }

    @Test(arguments: [
        ("http://example.com/a.ics", CalendarTrouble.notHTTPS), ("ftp://example.com/a.ics", .notHTTPS),
        ("file:///etc/passwd", .badAddress), ("calendar", .badAddress), ("https://", .badAddress),
        ("https://exa\nmple.com", .badAddress), ("https://example.com/\"\noutput = \"/tmp/x", .badAddress),
        ("https://example.com:99999/", .badAddress), ("http://127.0.0.1.example.com/", .notHTTPS), ("", .badAddress),
    ])
    func `an address that must not be fetched is refused before anybody is asked`(
        address: String, trouble: CalendarTrouble
    ) {
        #expect(throws: trouble) { try CalendarAddress(address) }
    }

    @Test func `every trouble has its word and its sentence`() {
        let all: [CalendarTrouble] = [
            .badAddress, .notHTTPS, .privateAddress, .unreachable, .tooLarge, .tooSlow, .tooManyRedirects,
            .notACalendar,
            .toolMissing, .status(403),
        ]
        for trouble in all {
            #expect(CalendarTrouble(word: trouble.word) == trouble)
            #expect(!trouble.sentence(in: .english).isEmpty && !trouble.sentence(in: .chinese).isEmpty)
        }
        #expect(Set(all.map { $0.sentence(in: .english) }).count == all.count)
    }
}
