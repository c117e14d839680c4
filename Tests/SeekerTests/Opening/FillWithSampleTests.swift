import CoffeeChat
import Foundation
import Interchange
import Notebook
import Testing

@testable import Seeker

@Suite(.temporaryHome) struct FillWithSampleTests {
    @Test func `fills a notebook with life, and one undo empties it`() throws {
        let desk = try Desk()
        let before = try desk.export()
        let action = try FillWithSample(desk.practice)()
        let today = try SeeToday(desk.practice)()
        #expect(!today.items.isEmpty && !today.suggestions.isEmpty)
        #expect(try (55...65).contains(desk.names().count))
        let slow = try SlowRanking(desk).lines.map(\.id)
        #expect(try ListPeople(desk.practice)(PeopleSelection(), limit: .max).people.map(\.person.id) == slow)
        #expect(try !KeepCalendars(desk.practice).list().isEmpty)
        let undone = try TakeBack(desk.practice)(action.description)
        #expect(undone.kept.isEmpty)
        #expect(try desk.export() == before)
        #expect(try KeepCalendars(desk.practice).list().isEmpty)
        #expect(try HelpOthers(desk.practice)().lines.isEmpty)
    }

    @Test func `every page has life`() throws {
        let desk = try Desk()
        try FillWithSample(desk.practice)()
        let weeks = try SeeTwoWeeks(desk.practice)()
        #expect(weeks.calendars.map(\.events) == [10])
        #expect(weeks.days.count { !$0.busy.isEmpty } >= 8 && weeks.days.count { !$0.free.isEmpty } >= 8)
        #expect(weeks.days.flatMap(\.chats).map(\.name) == ["Hana Sedláčková"])

        let brief = try SeeBrief(desk.practice)(try personID("hana-sedlackova"))
        #expect(brief.questions.count == 5 && !brief.aim.isEmpty)
        let findings = try ChooseQuestions(desk.practice).check(brief.questions.map(\.text), for: brief.person.id)
        #expect(findings.findings.isEmpty, "\(findings.findings)")

        let help = try HelpOthers(desk.practice)()
        #expect(help.lines.map(\.person.name) == ["Bruna Teixeira", "Fatoumata Diallo"])
        #expect(help.lines.map(\.isDue) == [true, false] && help.minutesGiven == 30)
        #expect(try desk.person("odile-marchetti-roux").rhythm?.months == 1)
    }

    /// The times that she offered, and the talk that is booked, stay free.
    @Test func `the calendar keeps clear of what was offered`() throws {
        let desk = try Desk()
        for day in 0..<14 {
            let clock = SampleClock(now: desk.clock.now.addingTimeInterval(Double(day) * 86_400), zone: Desk.zone)
            let file = try CalendarFile(SampleCalendar(clock: clock).bytes, file: "marina.ics")
            let from = clock.at(0, 0, 0)
            let busy = file.busy(
                from: from, to: from.addingTimeInterval(21 * 86_400), zone: Desk.zone, me: [], excluding: []
            ).spans
            #expect(busy.count == SampleCalendar.count)
            for (ahead, hour, minute) in [(1, 10, 30), (3, 10, 0), (4, 15, 30), (6, 9, 30), (7, 16, 0)] {
                let start = clock.at(-ahead, hour, minute)
                let talk = try #require(TimeSpan(start, start.addingTimeInterval(1800)))
                #expect(!busy.contains { $0.overlaps(talk) }, "\(ahead) days from \(clock.today.iso)")
            }
        }
    }

    @Test func `keeps out of the way of people who are there`() throws {
        let desk = try Desk()
        try FillWithSample(desk.practice)()
        let names = try desk.names().count
        try FillWithSample(desk.practice)()
        #expect(try desk.names().count == 2 * names)
        try FillWithSample(desk.practice).ifEmpty()
        #expect(try desk.names().count == 2 * names)
    }
}
