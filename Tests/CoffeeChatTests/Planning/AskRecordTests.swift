import CoffeeChat
import Foundation
import Testing

/// What becomes of an ask. 2026-11-24 is a Tuesday.
struct AskRecordTests {
    private func asks(_ story: Story, on day: String) -> [AskRecord] {
        AskRecord.asks(in: story.events, isWarm: story.isWarm, now: Story.at(day), habits: story.habits)
    }

    private func outcome(_ story: Story, on day: String) -> AskRecord.Outcome? { asks(story, on: day).last?.outcome }

    private let asked = Story().adding("2026-11-24 10:00", .asked(.email))

    @Test func `open for three weeks, then silence`() {
        #expect(outcome(asked, on: "2026-12-14 23:59") == .open)
        #expect(outcome(asked, on: "2026-12-15 00:00") == .silence)
    }

    @Test func `a follow-up does not stretch the wait, a word of theirs does`() {
        let followed = asked.adding("2026-12-02", .followedUp)
        #expect(outcome(followed, on: "2026-12-15") == .silence)
        #expect(asks(followed, on: "2026-12-10").first?.followUps == 1)
        let question = asked.adding("2026-12-04", .answered(.asks))
        #expect(outcome(question, on: "2026-12-15") == .open)
        #expect(outcome(question, on: "2026-12-25") == .silence)
        #expect(asks(question, on: "2026-12-25").first?.firstWord == Story.at("2026-12-04"))
    }

    @Test func `a yes counts however late, and a found time or a talk says the same`() {
        let late = Story.at("2027-01-05")
        for happening in [Happening.answered(.yes), .offered, .booked(Story.talk("2027-01-08 10:00")), .met] {
            #expect(outcome(asked.adding("2027-01-05", happening), on: "2027-02-20") == .chat(late))
        }
    }

    @Test func `no and later are answers without a chat`() {
        #expect(outcome(asked.adding("2026-11-26", .answered(.no)), on: "2026-11-27") == .no(Story.at("2026-11-26")))
        let later = asked.adding("2026-11-26", .answered(.later(until: nil)))
        #expect(outcome(later, on: "2026-11-27") == .later(Story.at("2026-11-26")))
        #expect(outcome(later.adding("2026-12-01", .answered(.yes)), on: "2026-12-02")?.isChat == true)
    }

    @Test func `laid to rest by hand it is over`() {
        #expect(outcome(asked.adding("2026-11-26", .rested), on: "2026-11-27") == .silence)
    }

    @Test func `asked again later it is a second ask, asked again in between a follow-up`() {
        let soon = asked.adding("2026-12-02", .asked(.email))
        #expect(asks(soon, on: "2026-12-03").map(\.followUps) == [1])
        let again = asked.adding("2027-08-02", .asked(.email))
        #expect(asks(again, on: "2027-08-03").map(\.outcome) == [.silence, .open])
    }

    @Test func `an introduction makes it warm, also afterwards`() {
        #expect(asks(asked, on: "2026-11-25").map(\.isWarm) == [false])
        let friend = PersonID(naming: "Ana")
        #expect(asks(asked.adding("2026-11-25", .introducedBy(friend)), on: "2026-11-26").map(\.isWarm) == [true])
    }

    @Test func `as many as the journey says, for any story`() {
        for seed in 0..<2000 as Range<UInt64> {
            var dice = Dice(seed: seed)
            let story = dice.story()
            let now = (story.events.last?.at ?? .distantPast) + Double.random(in: 0...90, using: &dice) * 86_400
            let journey = story.journey(at: now)
            let asks = AskRecord.asks(in: story.events, isWarm: story.isWarm, now: now, habits: story.habits)
            #expect(asks.count == journey.timesAsked, "\(story)")
            #expect(asks.dropLast().allSatisfy { $0.outcome != .open })
            if asks.last?.outcome == .open, !journey.hasOpenAsk {
                // Closed by another word than an answer: thanks, for example.
                #expect(journey.stage != .asked)
            }
        }
    }
}
