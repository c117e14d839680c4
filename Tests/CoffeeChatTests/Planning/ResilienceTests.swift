import CoffeeChat
import Foundation
import Testing

/// Streaks that bend, pauses without guilt, the look back, and the step after a setback. 2026-11-23 is a Monday.
struct ResilienceTests {
    private func streak(_ steps: String..., off: [String] = [], on now: String = "2026-11-25") -> Streak {
        var story = steps.reduce(Story()) { $0.adding($1, .researched) }
        story.habits.daysOff = Set(off.map(Story.day))
        return ProgressSoFar(
            [story.journal(on: now)], weeks: 12, now: Story.at(now), habits: story.habits
        ).streak
    }

    @Test func `a week with any step counts, and the running week may still be empty`() {
        #expect(streak("2026-11-10", "2026-11-17").weeks == 2)
        #expect(streak("2026-11-10", "2026-11-17", "2026-11-24").weeks == 3)
        #expect(streak("2026-11-24").hasStepThisWeek)
        #expect(streak("2026-11-10").since == Story.day("2026-11-09"))
    }

    @Test func `it bends around one empty week, and begins anew after two`() {
        let bent = streak("2026-10-27", "2026-11-10", "2026-11-17")
        #expect((bent.weeks, bent.bends) == (3, 1))
        #expect(streak("2026-10-20", "2026-11-10", "2026-11-17").weeks == 2)
        #expect(streak("2026-10-20").weeks == 0)
    }

    @Test func `a rest counts`() {
        let rested = streak("2026-11-03", "2026-11-17", off: ["2026-11-10"])
        #expect((rested.weeks, rested.rests, rested.bends) == (3, 1, 0))
    }

    @Test func `not this week: its days are off, no longer, and one may come back early`() {
        var habits = Story.habits
        let now = Story.at("2026-11-25 10:00")
        let days = WeekPause.days(from: now, habits: habits)
        #expect(days.sorted() == (25...29).map { Story.day("2026-11-\($0)") })
        #expect(WeekPause.days(from: now, weeks: 2, habits: habits).max() == Story.day("2026-12-06"))
        #expect(!WeekPause.isOn(Story.day("2026-11-25"), habits: habits))
        habits.daysOff = days.union([Story.day("2026-12-24")])
        #expect(WeekPause.isOn(Story.day("2026-11-25"), habits: habits))
        #expect(!WeekPause.isOn(Story.day("2026-11-30"), habits: habits))
        #expect(
            WeekPause.rest(from: Story.day("2026-11-26"), habits: habits) == days.subtracting([Story.day("2026-11-25")])
        )
    }

    @Test func `nothing is due in a pause but a talk on the books`() {
        var story = Story().adding("2026-11-16", .asked(.email)).adding("2026-11-17", .answered(.yes))
            .adding("2026-11-18", .promised(Promise(due: Story.day("2026-11-26"))))
            .adding("2026-11-19", .booked(Story.talk("2026-11-27 10:00")))
        story.habits.daysOff = WeekPause.days(from: Story.at("2026-11-25"), habits: story.habits)
        #expect(story.due(on: "2026-11-26 12:00") == [.brief])
    }

    @Test func `the look back comes on the last working day`() {
        var habits = Story.habits
        #expect(!WeekLookBack.isDue(on: Story.day("2026-11-26"), habits: habits))
        #expect(WeekLookBack.isDue(on: Story.day("2026-11-27"), habits: habits))
        #expect(WeekLookBack.isDue(on: Story.day("2026-11-29"), habits: habits))
        habits.daysOff = [Story.day("2026-11-27")]
        #expect(WeekLookBack.isDue(on: Story.day("2026-11-26"), habits: habits))
        #expect(!WeekLookBack.isDue(on: Story.day("2026-11-27"), habits: habits))
    }

    @Test func `there is always one good thing, the rarest first`() {
        func good(_ story: Story) -> WeekLookBack.GoodThing {
            WeekLookBack(
                [story.journal(on: "2026-11-27")], week: ISOWeek(Story.day("2026-11-27")), habits: story.habits
            ).goodThing
        }
        let lauren = PersonID(naming: "Lauren")
        let asked = Story().adding("2026-11-23", .asked(.email))
        #expect(good(Story()) == .quiet)
        #expect(good(asked) == .firstAsk(lauren))
        #expect(good(asked.adding("2026-11-24", .answered(.no))) == .wroteBack(lauren))
        #expect(good(asked.adding("2026-11-24", .answered(.yes))) == .saidYes(lauren))
        #expect(good(asked.adding("2026-11-25", .met)) == .talked([lauren]))
        #expect(good(Story().adding("2026-11-24", .drafted)) == .prepared(lauren))
        #expect(
            good(Story().adding("2026-11-01", .asked(.email)).adding("2026-11-24", .followedUp)) == .followedUp(lauren))
        var rest = Story()
        rest.habits.daysOff = [Story.day("2026-11-24")]
        #expect(good(rest) == .rested)
    }

    @Test func `after a no or a silence there is one small step`() throws {
        let no = Story().adding("2026-11-16", .asked(.email)).adding("2026-11-24", .answered(.no))
        let setback = try #require(
            Setback(no.journal(on: "2026-11-25"), now: Story.at("2026-11-25"), habits: no.habits))
        #expect(setback == .declined(Story.day("2026-11-24")))
        let ana = PersonID(naming: "Ana")
        func step(_ story: Story, ready: [PersonID] = [], next: [PersonID] = [], off: Bool = false) -> SmallStep {
            SmallStep(after: setback, journey: story.journey(on: "2026-11-25"), ready: ready, next: next, isDayOff: off)
        }
        #expect(step(no, ready: [ana]) == .thankThem)
        let thanked = no.adding("2026-11-24 15:00", .declinedKindly)
        #expect(step(thanked, ready: [ana], next: [ana]) == .send(ana))
        #expect(step(thanked, next: [ana]) == .ask(ana))
        #expect(step(thanked) == .widen)
        #expect(step(no, off: true) == .rest)
    }

    @Test func `a silence is spoken of when it is one, and not for ever`() {
        func setback(_ story: Story, on day: String) -> Setback? {
            Setback(story.journal(on: day), now: Story.at(day), habits: story.habits)
        }
        let quiet = Story().adding("2026-11-02", .asked(.email)).adding("2026-11-09", .followedUp)
        #expect(setback(quiet, on: "2026-11-20") == nil)
        #expect(setback(quiet, on: "2026-11-25") == .silence(since: Story.day("2026-11-02"), followUps: 1))
        #expect(setback(quiet, on: "2027-02-01") == nil)
        #expect(setback(quiet.adding("2026-11-24", .answered(.yes)), on: "2026-11-25") == nil)
        #expect(setback(Story(), on: "2026-11-25") == nil)
    }
}
