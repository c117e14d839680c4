import CoffeeChat
import Foundation
import Testing

@testable import Seeker

/// What is kept of a calendar must never differ from what its file says.
@Suite(.temporaryHome) struct CalendarBusyTimeTests {
    private func busy(_ desk: Desk) throws -> [TimeSpan] { try SeeTwoWeeks(desk.practice)().days.flatMap(\.busy) }

    @Test func `what is kept says the same as the file, also when the file or the seeker's clock changes`() async throws
    {
        let (desk, _) = try Desk.withLauren()
        let calendars = KeepCalendars(desk.practice)
        var seen: Set<[TimeSpan]> = []
        for rule in ["FREQ=DAILY;COUNT=3", "FREQ=WEEKLY"] {
            let event = [
                "BEGIN:VEVENT", "UID:1", "DTSTART:20261125T100000", "DURATION:PT1H", "RRULE:\(rule)", "END:VEVENT",
            ]
            let id = try calendars.add(bytes: Desk.calendar(event), file: "a.ics").id
            for zone in ["Europe/Berlin", "Asia/Shanghai"] {
                try desk.change { $0.zone = zone }
                let read = try busy(desk)
                _ = try await calendars.refresh()
                #expect(try desk.practice.notebook.read { try $0.busyTime(ofCalendar: id) } != nil)
                #expect(try busy(desk) == read)
                seen.insert(read)
            }
        }
        #expect(seen.count == 4)
    }

    @Test func `a calendar that is removed blocks nothing any more`() async throws {
        let (desk, _) = try Desk.withLauren()
        try desk.busy("20261125T100000", "20261125T110000")
        let calendars = KeepCalendars(desk.practice)
        let line = try #require(try await calendars.refresh().first)
        #expect(try !busy(desk).isEmpty)
        try calendars.remove(line.id)
        #expect(try busy(desk).isEmpty)
        #expect(try desk.practice.notebook.read { try $0.busyTime(ofCalendar: line.id) } == nil)
    }
}
