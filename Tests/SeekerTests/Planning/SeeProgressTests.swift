import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct SeeProgressTests {
    @Test func `plan and progress say the same of the same notebook`() throws {
        let desk = try Desk(at: "2026-11-02T09:00")
        let names = ["Lauren Chen", "Ben Ode", "Ana Silva", "Mo Tan"]
        let people = try names.map { try desk.add($0, title: "Product Designer") }
        for id in people { try desk.log("asked:email", with: id) }
        try desk.set("2026-11-03T09:00")
        try desk.log("answered:yes", with: people[0])
        try desk.log("answered:no", with: people[1])
        try desk.set("2026-11-24T09:00")
        let plan = try SeePlan(desk.practice)()
        let progress = try SeeProgress(desk.practice)()
        #expect(progress.plan.plan == plan.plan)
        #expect((plan.plan.cold.resolved, plan.plan.cold.chats, plan.plan.cold.open) == (4, 1, 0))
        #expect((plan.agreed, plan.isPaused) == (1, false))
        #expect(
            plan.plan.asks == WeekPlan(goal: 1, booked: 0, cold: AskTally(chats: 1, others: 3), warm: AskTally()).asks)
        #expect(progress.soFar.weeks.last?.week.text == "2026-W48")
        #expect(progress.soFar.weeks.map(\.asks).reduce(0, +) == 4)
    }

    @Test func `what was taken back does not count`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        try desk.log("asked:email", with: id)
        _ = try TakeBack(desk.practice)()
        #expect(try SeePlan(desk.practice)().plan.cold.sent == 0)
    }

    @Test func `somebody with an introducer counts as warm`() throws {
        let desk = try Desk()
        let (id, friend) = (try desk.add("Lauren Chen"), try desk.add("Ana Silva"))
        try desk.log("introducedBy:\(friend.text)", with: id)
        try desk.log("asked:email", with: id)
        let plan = try SeePlan(desk.practice)().plan
        #expect((plan.cold.open, plan.warm.open) == (0, 1))
    }

    @Test func `the table has a line a week, for other programs`() throws {
        let desk = try Desk()
        let lines = String(decoding: try SeeProgress(desk.practice).table(), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.first == "week,monday,asks,answers,chats")
        #expect(lines.last == "2026-W48,2026-11-23,0,0,0")
        #expect(lines.count == 54)
    }

    @Test func `a break marks the week off, and undo or coming back ends it`() throws {
        let desk = try Desk()
        let action = try #require(try TakeBreak(desk.practice)())
        #expect(try SeePlan(desk.practice)().isPaused)
        #expect(try SeeToday(desk.practice)().isDayOff)
        #expect(try TakeBreak(desk.practice)() == nil, "once is enough")
        _ = try TakeBack(desk.practice)(action.description)
        #expect(try !SeePlan(desk.practice)().isPaused)
        _ = try TakeBreak(desk.practice)()
        try desk.set("2026-11-26T09:00")
        _ = try TakeBreak(desk.practice).end()
        #expect(try !SeePlan(desk.practice)().isPaused)
        #expect(try DescribeMe(desk.practice)().daysOff.count == 2, "the days that were rested stay")
    }

    @Test func `the look back names whom it is about`() throws {
        let desk = try Desk(at: "2026-11-27T09:00")
        let id = try desk.add("Lauren Chen")
        try desk.log("asked:email", with: id)
        let view = try LookBack(desk.practice)()
        #expect(view.isDue)
        #expect(view.lookBack.goodThing == .firstAsk(id))
        #expect(view.names[id] == "Lauren Chen")
        #expect(view.streak.hasStepThisWeek)
    }

    @Test func `after a no there is one small step, and another person for it`() throws {
        let desk = try Desk()
        let (id, next) = (
            try desk.add("Lauren Chen", title: "Designer"), try desk.add("Ana Silva", title: "Junior Product Designer")
        )
        #expect(try SeeSetback(desk.practice)(id) == nil)
        try desk.log("asked:email", with: id)
        try desk.log("answered:no", with: id)
        #expect(try SeeSetback(desk.practice)(id)?.step == .thankThem)
        try desk.log("declinedKindly", with: id)
        let view = try #require(try SeeSetback(desk.practice)(id))
        #expect(view.step == .ask(next))
        #expect(view.next?.name == "Ana Silva")
    }

    @Test func `a year in review knows the names on it`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        try desk.log("met", with: id)
        let year = try SeeProgress(desk.practice).review(year: 2026)
        #expect(year.review.met.map(\.person) == [id])
        #expect(year.names[id] == "Lauren Chen")
    }
}
