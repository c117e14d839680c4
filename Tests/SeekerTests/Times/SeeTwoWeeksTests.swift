import CoffeeChat
import Foundation
import Testing

@testable import Seeker

@Suite(.temporaryHome) struct SeeTwoWeeksTests {
    @Test func `fourteen days with hours, what is busy, and what is left`() throws {
        let (desk, lauren) = try Desk.withLauren()
        try desk.change { $0.hours = "Mon-Fri 9-12" }
        try desk.busy("20261124T093000", "20261124T100000")
        try desk.busy("20261125T230000", "20261126T093000")
        _ = try BookChat(desk.practice)(lauren, at: try Desk.instant("2026-11-27T11:00"))
        let weeks = try SeeTwoWeeks(desk.practice)()
        #expect(weeks.days.count == 14)
        #expect(weeks.today == Day(year: 2026, month: 11, day: 24))
        #expect(try weeks.days[0].free == [Desk.span("2026-11-24T09:00"), Desk.span("2026-11-24T10:00", minutes: 120)])
        #expect(try weeks.days[1].busy == [Desk.span("2026-11-25T23:00", minutes: 60)])
        #expect(try weeks.days[2].busy == [Desk.span("2026-11-26T00:00", minutes: 570)])
        #expect(weeks.days[3].chats.map(\.name) == ["Lauren Chen"])
        #expect(weeks.days[4].hours.isEmpty && weeks.days[4].free.isEmpty)
        #expect(weeks.calendars.count == 2)
    }

    @Test func `nothing is free on a day off`() throws {
        let (desk, _) = try Desk.withLauren()
        let day = try #require(Day(iso: "2026-11-25"))
        try desk.change { $0.daysOff = [day] }
        let plan = try #require(try SeeTwoWeeks(desk.practice)().days.first { $0.day == day })
        #expect(plan.isOff && plan.free.isEmpty)
    }
}
