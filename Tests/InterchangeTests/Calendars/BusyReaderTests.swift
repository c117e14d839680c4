import CoffeeChat
import Foundation
import Testing

@testable import Interchange

@Suite struct BusyReaderTests {
    @Test func `a meeting is busy time, in the zone it names`() throws {
        let file = try CalendarSample.file(
            ["UID:1", "DTSTART;TZID=America/New_York:20261201T100000", "DTEND;TZID=America/New_York:20261201T110000"])
        #expect(file.busyText("2026-11-30", "2026-12-03") == ["2026-12-01T16:00/17:00"])
    }

    @Test func `a whole day is the seeker's own day, not a day of Greenwich`() throws {
        let file = try CalendarSample.file(["UID:1", "DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203"])
        #expect(file.busyText("2026-11-30", "2026-12-05") == ["2026-12-01T00:00/2026-12-03T00:00"])
        #expect(
            file.busyText("2026-11-30", "2026-12-05", zone: "Asia/Shanghai") == ["2026-12-01T00:00/2026-12-03T00:00"])
    }

    @Test func `a floating time is read on the seeker's clock`() throws {
        let file = try CalendarSample.file(["UID:1", "DTSTART:20261201T100000", "DURATION:PT45M"])
        #expect(file.busyText("2026-12-01", "2026-12-02", zone: "Asia/Kolkata") == ["2026-12-01T10:00/10:45"])
    }

    @Test(arguments: [
        "TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "transp:transparent",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:Me@Example.org",
    ])
    func `what blocks nobody is free`(line: String) throws {
        let file = try CalendarSample.file(["UID:1", "DTSTART:20261201T100000Z", "DTEND:20261201T110000Z", line])
        #expect(file.busyText("2026-12-01", "2026-12-02", me: ["me@example.org"]).isEmpty)
    }

    @Test func `an event without length blocks nothing`() throws {
        let file = try CalendarSample.file(["UID:1", "DTSTART:20261201T100000Z"])
        #expect(file.busyText("2026-12-01", "2026-12-02").isEmpty)
    }

    @Test func `a series keeps its clock when the clocks change`() throws {
        let file = try CalendarSample.file([
            "UID:1", "DTSTART;TZID=Europe/Berlin:20261019T090000", "DTEND;TZID=Europe/Berlin:20261019T100000",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,FR",
        ])
        #expect(
            file.busyText("2026-10-23", "2026-10-27") == ["2026-10-23T09:00/10:00", "2026-10-26T09:00/10:00"])
        // New York changes a week later: for one week the seeker there has it an hour later in the day.
        #expect(
            file.busyText("2026-10-23", "2026-10-27", zone: "America/New_York")
                == ["2026-10-23T03:00/04:00", "2026-10-26T04:00/05:00"])
    }

    @Test func `the second Tuesday is the second Tuesday, with weeks from Monday as well`() throws {
        for start in ["", ";WKST=MO", ";WKST=SU"] {
            let file = try CalendarSample.file([
                "UID:1", "DTSTART;TZID=Europe/Berlin:20260113T100000", "DURATION:PT1H",
                "RRULE:FREQ=MONTHLY;BYDAY=2TU\(start)",
            ])
            #expect(
                file.busyText("2026-11-01", "2027-01-01") == ["2026-11-10T10:00/11:00", "2026-12-08T10:00/11:00"])
        }
    }

    @Test func `a day that falls out, one that is added`() throws {
        let file = try CalendarSample.file([
            "UID:1", "DTSTART;TZID=Europe/Berlin:20261130T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3",
            "EXDATE;TZID=Europe/Berlin:20261201T100000", "RDATE;TZID=Europe/Berlin:20261204T150000",
        ])
        #expect(
            file.busyText("2026-11-30", "2026-12-06")
                == ["2026-11-30T10:00/11:00", "2026-12-02T10:00/11:00", "2026-12-04T15:00/16:00"])
    }

    @Test func `a date alone takes a timed instance out, as some programs write it`() throws {
        let file = try CalendarSample.file([
            "UID:1", "DTSTART;TZID=Europe/Berlin:20261130T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2",
            "EXDATE;VALUE=DATE:20261201",
        ])
        #expect(file.busyText("2026-11-30", "2026-12-06") == ["2026-11-30T10:00/11:00"])
    }

    @Test func `a moved instance is busy where it moved to, a called-off one is free`() throws {
        let file = try CalendarSample.file(
            [
                "UID:1", "DTSTART;TZID=Europe/Berlin:20261130T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3",
            ],
            [
                "UID:1", "RECURRENCE-ID;TZID=Europe/Berlin:20261201T100000",
                "DTSTART;TZID=Europe/Berlin:20261203T160000", "DURATION:PT30M",
            ],
            [
                "UID:1", "RECURRENCE-ID:20261202T090000Z", "DTSTART;TZID=Europe/Berlin:20261202T100000",
                "DURATION:PT1H", "STATUS:CANCELLED",
            ])
        #expect(
            file.busyText("2026-11-30", "2026-12-06") == ["2026-11-30T10:00/11:00", "2026-12-03T16:00/16:30"])
    }

    @Test func `this and all that follow move together`() throws {
        let file = try CalendarSample.file(
            ["UID:1", "DTSTART;TZID=Europe/Berlin:20261130T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4"],
            [
                "UID:1", "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261202T100000",
                "DTSTART;TZID=Europe/Berlin:20261202T140000", "DURATION:PT30M",
            ])
        #expect(
            file.busyText("2026-11-30", "2026-12-06") == [
                "2026-11-30T10:00/11:00", "2026-12-01T10:00/11:00", "2026-12-02T14:00/14:30", "2026-12-03T14:00/14:30",
            ])
    }

    @Test func `the later version of an event counts`() throws {
        let file = try CalendarSample.file(
            ["UID:1", "SEQUENCE:2", "DTSTART:20261201T120000Z", "DURATION:PT1H"],
            ["UID:1", "SEQUENCE:1", "DTSTART:20261201T090000Z", "DURATION:PT1H"])
        #expect(file.busyText("2026-12-01", "2026-12-02") == ["2026-12-01T13:00/14:00"])
    }

    @Test func `a calendar that shares no more than free and busy is read too`() throws {
        let file = try CalendarSample.file(
            other: [
                "BEGIN:VFREEBUSY", "FREEBUSY;FBTYPE=BUSY:20261201T090000Z/PT1H,20261201T120000Z/20261201T123000Z",
                "FREEBUSY;FBTYPE=FREE:20261201T150000Z/PT1H", "END:VFREEBUSY",
            ])
        #expect(file.busyText("2026-12-01", "2026-12-02") == ["2026-12-01T10:00/11:00", "2026-12-01T13:00/13:30"])
    }

    @Test func `a duration over the change of clocks is exact, an end is a time of the clock`() throws {
        let file = try CalendarSample.file([
            "UID:1", "DTSTART;TZID=Europe/Berlin:20261025T013000", "DURATION:PT3H",
        ])
        #expect(file.busyText("2026-10-25", "2026-10-26") == ["2026-10-25T01:30/03:30"])
        let other = try CalendarSample.file([
            "UID:1", "DTSTART;TZID=Europe/Berlin:20261025T013000", "DTEND;TZID=Europe/Berlin:20261025T043000",
        ])
        #expect(other.busyText("2026-10-25", "2026-10-26") == ["2026-10-25T01:30/04:30"])
    }

    @Test func `a time that the clock skips is read with the offset before it`() throws {
        let file = try CalendarSample.file([
            "UID:1", "DTSTART;TZID=Europe/Berlin:20260329T023000", "DTEND;TZID=Europe/Berlin:20260329T033000",
        ])
        #expect(file.busyText("2026-03-29", "2026-03-30", zone: "UTC") == [])
        let hour = try CalendarSample.file(["UID:1", "DTSTART;TZID=Europe/Berlin:20260329T023000", "DURATION:PT1H"])
        #expect(hour.busyText("2026-03-29", "2026-03-30", zone: "UTC") == ["2026-03-29T01:30/02:30"])
    }
}
