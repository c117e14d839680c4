import CoffeeChat
import Foundation
import Testing

/// 2026-11-24 is a Tuesday of week 48.
struct ProgressSoFarTests {
    private let now = "2026-11-27 12:00"

    private func soFar(_ stories: Story..., given: [Appointment] = []) -> ProgressSoFar {
        let journals = stories.enumerated().map { $1.journal("p\($0)", on: now) }
        return ProgressSoFar(journals, given: given, weeks: 4, now: Story.at(now), habits: Story.habits)
    }

    @Test func `counts asks, first words and talks in the week in which they were`() {
        let progress = soFar(
            Story().adding("2026-11-10", .asked(.email)).adding("2026-11-17", .followedUp)
                .adding("2026-11-18", .answered(.asks)).adding("2026-11-19", .answered(.yes))
                .adding("2026-11-20", .booked(Story.talk("2026-11-24 10:00"))).adding("2026-11-25", .met),
            Story().adding("2026-11-23", .asked(.email)))
        #expect(progress.weeks.map(\.week.text) == ["2026-W45", "2026-W46", "2026-W47", "2026-W48"])
        #expect(progress.weeks.map(\.asks) == [0, 1, 0, 1])
        #expect(progress.weeks.map(\.answers) == [0, 0, 1, 0])
        #expect(progress.weeks.map(\.chats) == [0, 0, 0, 1])
        #expect((progress.asks.chats, progress.asks.open) == (1, 1))
    }

    @Test func `a talk that was thanked for was had, and one logged twice was one`() {
        let booked = Story().adding("2026-11-20", .booked(Story.talk("2026-11-24 10:00")))
        #expect(
            booked.adding("2026-11-25", .thanked).journal(on: now).talks.map(\.start) == [Story.at("2026-11-24 10:00")])
        #expect(booked.adding("2026-11-23", .thanked).journal(on: now).talks.isEmpty)
        let twice = booked.adding("2026-11-24 11:00", .met).adding("2026-11-24 18:00", .met)
        #expect(twice.journal(on: now).talks.count == 1)
        #expect(booked.journal(on: now).talks.isEmpty)
    }

    @Test func `how long answers take, with those that never came and those that may`() {
        let answers = soFar(
            Story().adding("2026-11-03", .asked(.email)).adding("2026-11-03 18:00", .answered(.no)),
            Story().adding("2026-11-03", .asked(.email)).adding("2026-11-05", .answered(.yes)),
            Story().adding("2026-11-01", .asked(.email)).adding("2026-11-11", .answered(.yes)),
            Story().adding("2026-10-01", .asked(.email)), Story().adding("2026-11-24", .asked(.email))
        ).answers
        #expect(answers.bars.map(\.count) == [1, 1, 0, 1, 0, 0])
        #expect((answers.silent, answers.open, answers.answered, answers.sent) == (1, 1, 3, 5))
        #expect((answers.median, answers.slowest) == (2, 10))
        #expect(abs(answers.share(within: 0) - 0.2) < 1e-12)
        #expect(abs(answers.share(within: 2) - 0.4) < 1e-12)
        // The one who has waited for three days only counts for three.
        #expect(abs(answers.share(within: 10) - 0.7) < 1e-12)
        #expect(answers.share(within: -1) == 0)
    }

    @Test func `what it gave, how it felt, and the hours of both sides`() throws {
        let progress = soFar(
            Story().adding("2026-10-05", Story.ease(1)).adding("2026-10-06", Story.ease(2)).adding(
                "2026-10-07", Story.ease(2)
            )
            .adding("2026-11-05", Story.ease(4)).adding("2026-11-06", Story.ease(3)).adding("2026-11-07", Story.ease(4))
            .adding(
                "2026-11-09",
                .booked(Appointment(start: Story.at("2026-11-10 10:00"), end: Story.at("2026-11-10 10:45")))
            )
            .adding("2026-11-10 11:00", .met).adding("2026-11-10 12:00", .received(.words))
            .adding("2026-11-10 12:01", .received(.words)).adding("2026-11-11", .gaveBack),
            given: [Story.talk("2026-11-20 10:00"), Story.talk("2026-11-21 10:00")])
        #expect(progress.gains.counts.map(\.count) == [0, 2, 0, 0, 0])
        #expect(progress.ease.months.map(\.count) == [3, 3])
        let change = try #require(progress.ease.change)
        #expect(abs(change.to - change.from - 2) < 1e-12)
        #expect((progress.hours.minutesReceived, progress.hours.minutesGiven) == (45, 60))
        #expect((progress.hours.received, progress.hours.gaveBack) == (0.8, 1))
    }

    @Test func `an empty notebook has empty weeks and no numbers that frighten`() {
        let progress = soFar()
        #expect(progress.weeks.count == 4)
        #expect(progress.answers.median == nil)
        #expect(progress.answers.share(within: 30) == 0)
        #expect(progress.ease.change == nil)
        #expect(progress.streak == Streak(progress.weeks))
        #expect(progress.streak.weeks == 0)
    }

    @Test func `a year's review tells whom I met, the fullest month and the longest wait`() {
        let journals = [
            Story().adding("2026-03-02", .asked(.email)).adding("2026-03-10", .followedUp)
                .adding("2026-03-20", .answered(.yes)).adding("2026-04-01", .met).adding(
                    "2026-04-02", .received(.wisdom)),
            Story().adding("2026-04-02", .asked(.email)).adding("2026-04-03", .answered(.yes)).adding(
                "2026-04-09", .met),
            Story().adding("2025-11-02", .met),
        ].enumerated().map { $1.journal("p\($0)", on: now) }
        let review = ProgressReview(journals, year: 2026, habits: Story.habits)
        #expect(review.met.map(\.person.text) == ["p0", "p1"])
        #expect((review.asks, review.chats, review.answers) == (2, 2, 2))
        #expect(review.fullestMonth?.number == 4)
        #expect(review.longestWait?.person.text == "p0" && review.longestWait?.days == 18)
        #expect((review.yesAfterFollowUp, review.followUps) == (1, 1))
        #expect(ProgressReview(journals, year: 2024, habits: Story.habits).fullestMonth == nil)
    }
}
