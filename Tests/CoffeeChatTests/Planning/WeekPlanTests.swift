import CoffeeChat
import Foundation
import Testing

struct WeekPlanTests {
    @Test func `is what SciPy says, over a grid`() {
        for row in WeekPlanTable.rows {
            let plan = WeekPlan(
                goal: row.wanted, booked: 0,
                cold: AskTally(chats: row.cold.chats, others: row.cold.others, open: row.cold.open),
                warm: AskTally(chats: row.warm.chats, others: row.warm.others, open: row.warm.open),
                silence: .afterThreeWeeks)
            #expect(plan.asks == row.asks, "\(row)")
            #expect(abs(plan.chance - row.chance) < 1e-9, "\(row)")
        }
    }

    @Test func `names the fewest asks with four chances in five`() {
        let plan = WeekPlan(goal: 1, booked: 0, cold: AskTally(chats: 3, others: 11), warm: AskTally())
        #expect(plan.advice == .ask(plan.asks))
        #expect(plan.curve[plan.asks] >= 0.8 && plan.curve[plan.asks - 1] < 0.8)
        #expect(plan.chance == plan.curve[plan.asks])
        #expect(plan.curve.count == 21)
    }

    @Test func `more asks never lower the chance`() {
        for row in WeekPlanTable.rows {
            let plan = WeekPlan(
                goal: row.wanted, booked: 0, cold: AskTally(chats: row.cold.chats, others: row.cold.others),
                warm: AskTally(open: row.warm.open))
            for (fewer, more) in zip(plan.curve, plan.curve.dropFirst()) { #expect(more > fewer - 1e-9) }
        }
    }

    @Test func `a talk on the books counts, and a full week asks for nothing`() {
        let plan = WeekPlan(goal: 1, booked: 2, cold: AskTally(), warm: AskTally())
        #expect(plan.advice == .goalReached)
        #expect((plan.asks, plan.chance, plan.wanted) == (0, 1, 0))
    }

    @Test func `what is out counts`() {
        let plan = WeekPlan(goal: 1, booked: 0, cold: AskTally(open: 6), warm: AskTally(open: 4))
        #expect(plan.advice == .enoughIsOut)
        #expect(plan.asks == 0)
    }

    @Test func `never more than twenty a week, those sent already among them`() {
        let hard = AskTally(chats: 0, others: 60)
        let plan = WeekPlan(goal: 1, booked: 0, cold: hard, warm: AskTally())
        #expect(plan.advice == .betterAsks)
        #expect(plan.asks == 20)
        #expect(WeekPlan(goal: 1, booked: 0, cold: hard, warm: AskTally(), sent: 14).asks == 6)
        #expect(WeekPlan(goal: 1, booked: 0, cold: hard, warm: AskTally(), sent: 25).asks == 0)
    }

    @Test func `cold and warm asks are learned from apart`() {
        let good = AskTally(chats: 8, others: 2)
        let cold = WeekPlan(goal: 1, booked: 0, cold: good, warm: AskTally())
        let warm = WeekPlan(goal: 1, booked: 0, cold: AskTally(), warm: good)
        let none = WeekPlan(goal: 1, booked: 0, cold: AskTally(), warm: AskTally())
        #expect(cold.asks < none.asks)
        #expect(warm.asks == none.asks)
    }

    @Test func `day by day a silence loses what it was worth`() {
        func plan(_ faded: Double, _ silence: WeekPlan.Silence) -> WeekPlan {
            WeekPlan(goal: 1, booked: 0, cold: AskTally(open: 10, faded: faded), warm: AskTally(), silence: silence)
        }
        #expect(plan(0, .dayByDay).curve == plan(0, .afterThreeWeeks).curve)
        #expect(plan(9, .dayByDay).asks > plan(5, .dayByDay).asks)
        #expect(plan(9, .afterThreeWeeks).asks == plan(0, .afterThreeWeeks).asks)
    }

    @Test func `an ask that has been silent for ten days counts for little`() {
        func plan(on day: String) -> WeekPlan {
            let journals = (0..<10).map { number in
                ProgressJournal(
                    person: PersonID(naming: "p\(number)"), events: Story().adding("2026-11-02", .asked(.email)).events,
                    isWarm: false, now: Story.at(day), habits: Story.habits)
            }
            return WeekPlan(goal: 1, journals: journals, now: Story.at(day), habits: Story.habits)
        }
        let (fresh, tenDays) = (plan(on: "2026-11-03 08:00"), plan(on: "2026-11-12 12:00"))
        #expect((fresh.cold.open, tenDays.cold.open, tenDays.cold.resolved) == (10, 10, 0))
        #expect((fresh.cold.hopeful, tenDays.cold.hopeful) == (7, 1))
        #expect(fresh.asks < tenDays.asks)
        #expect(plan(on: "2026-11-24 12:00").cold.others == 10, "after three weeks they are decided")
    }

    @Test func `of a notebook counts talks of this week, open asks and answers`() {
        let on = "2026-11-25 12:00"  // a Wednesday
        func journal(_ name: String, _ story: Story) -> ProgressJournal {
            ProgressJournal(
                person: PersonID(naming: name), events: story.events, isWarm: false, now: Story.at(on),
                habits: Story.habits)
        }
        let journals = [
            journal(
                "booked",
                Story().adding("2026-11-16", .asked(.email)).adding("2026-11-18", .answered(.yes))
                    .adding("2026-11-19", .booked(Story.talk("2026-11-27 10:00")))),
            journal("yes", Story().adding("2026-11-23", .asked(.email)).adding("2026-11-24", .answered(.yes))),
            journal("no", Story().adding("2026-11-10", .asked(.email)).adding("2026-11-11", .answered(.no))),
            journal("silent", Story().adding("2026-11-03", .asked(.email))),
            journal("open", Story().adding("2026-11-24", .asked(.email))),
            journal("next week", Story().adding("2026-11-20", .booked(Story.talk("2026-12-01 10:00")))),
        ]
        let plan = WeekPlan(goal: 2, journals: journals, now: Story.at(on), habits: Story.habits)
        #expect((plan.booked, plan.wanted, plan.sent) == (1, 1, 2))
        #expect((plan.cold.chats, plan.cold.others, plan.cold.open) == (2, 2, 1))
        #expect(plan.warm.sent == 0)
        #expect(journals.agreed == [PersonID(naming: "yes")])
    }
}
