import CoffeeChat
import Foundation
import Testing

@testable import Seeker

/// A desk with Lauren in San Francisco, and what the tests of times ask most.
extension Desk {
    static func withLauren(_ person: (inout Person) -> Void = { _ in }) throws -> (desk: Desk, lauren: PersonID) {
        let desk = try Desk()
        var me = Me()
        (me.name, me.email, me.zone) = ("Mara Voss", "mara@example.org", "Europe/Berlin")
        me.hours = "Mon-Fri 9-21"
        _ = try DescribeMe(desk.practice).save(me)
        var lauren = Person(
            id: PersonID(naming: "Lauren Chen"), name: "Lauren Chen", title: "UX Designer", company: "Lyft",
            place: "San Francisco", email: "lauren@example.org")
        person(&lauren)
        return (desk, try AddPerson(desk.practice)(lauren).id)
    }

    func change(_ change: (inout Me) -> Void) throws {
        var me = try DescribeMe(practice)()
        change(&me)
        _ = try DescribeMe(practice).save(me)
    }

    /// A calendar with one event, such as `20261130T090000` to `20261204T230000`.
    func busy(_ start: String, _ end: String, more: [String] = []) throws {
        let lines = ["BEGIN:VEVENT", "UID:\(start)", "DTSTART:\(start)", "DTEND:\(end)"] + more + ["END:VEVENT"]
        _ = try KeepCalendars(practice).add(bytes: Self.calendar(lines), file: "\(start).ics")
    }

    static func calendar(_ lines: [String]) -> [UInt8] {
        Array((["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n").utf8)
    }

    static func span(_ start: String, minutes: Int = 30) throws -> TimeSpan {
        TimeSpan(try instant(start), minutes: minutes)
    }
}
