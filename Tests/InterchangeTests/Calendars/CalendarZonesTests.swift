import CoffeeChat
import Foundation
import Testing

@testable import Interchange

@Suite struct CalendarZonesTests {
    @Test(arguments: [
        "America/New_York", "\"America/New_York\"", "Eastern Standard Time", "US/Eastern",
        "/freeassociation.sourceforge.net/America/New_York", "/citadel.org/20260101_1/America/New_York",
    ])
    func `a zone is known by all its names`(name: String) throws {
        let file = try CalendarSample.file(["UID:1", "DTSTART;TZID=\(name):20261201T100000", "DURATION:PT1H"])
        #expect(file.busyText("2026-12-01", "2026-12-02") == ["2026-12-01T16:00/17:00"])
    }

    @Test func `a zone of the calendar's own making is read from its definition`() throws {
        let file = try CalendarSample.file(
            ["UID:1", "DTSTART;TZID=Our office:20261020T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2"],
            other: [
                "BEGIN:VTIMEZONE", "TZID:Our office", "BEGIN:DAYLIGHT", "DTSTART:20070311T020000",
                "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "END:DAYLIGHT",
                "BEGIN:STANDARD", "DTSTART:20071104T020000", "TZOFFSETFROM:-0400", "TZOFFSETTO:-0500",
                "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", "END:STANDARD", "END:VTIMEZONE",
            ])
        #expect(
            file.busyText("2026-10-20", "2026-10-28", zone: "UTC") == [
                "2026-10-20T14:00/15:00", "2026-10-27T14:00/15:00",
            ])
    }

    @Test func `a zone whose definition is missing is said, and its times are the seeker's own`() throws {
        let file = try CalendarSample.file(["UID:1", "DTSTART;TZID=Our office:20261201T100000", "DURATION:PT1H"])
        let zone = CalendarSample.zone(CalendarSample.berlin)
        let start = Day(number: 20_788).at(in: zone)
        let busy = file.busy(from: start, to: start.addingTimeInterval(40 * 86_400), zone: zone)
        #expect(busy.unknownZones == ["Our office"])
        #expect(busy.spans.count == 1)
        #expect(file.busyText("2026-12-01", "2026-12-02") == ["2026-12-01T10:00/11:00"])
    }

    @Test func `every Windows name leads to a zone that the machine knows`() {
        for name in WindowsZones.names {
            let zone = WindowsZones.identifier(name).flatMap(TimeZone.init(identifier:))
            #expect(zone != nil, "\(name)")
        }
    }
}
