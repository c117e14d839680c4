@testable import CoffeeChat
import Testing

@Suite struct `Days of a seeker` {
    private let habits = Habits(zone: Story.zone, daysOff: [Story.day("2026-11-26"), Story.day("2026-11-27")])

    @Test func `working days are counted without weekends and days off`() {
        #expect(habits.workingDay(from: Story.day("2026-11-26")) == Story.day("2026-11-30"))
        #expect(habits.workingDay(3, after: Story.day("2026-11-24")) == Story.day("2026-12-01"))
        #expect(habits.workingDay(from: Story.day("2026-11-24")) == Story.day("2026-11-24"))
    }

    @Test func `the next day off and the next free day`() {
        #expect(habits.dayOff(after: Story.day("2026-11-26")) == Story.day("2026-11-27"))
        #expect(habits.dayOff(after: Story.day("2026-11-27")) == nil)
        #expect(habits.freeDay(after: Story.day("2026-11-23")) == Story.day("2026-11-26"))
        #expect(habits.freeDay(after: Story.day("2026-11-30")) == Story.day("2026-12-05"))
        #expect(habits.dayOn(from: Story.day("2026-11-26")) == Story.day("2026-11-28"))
    }
}
