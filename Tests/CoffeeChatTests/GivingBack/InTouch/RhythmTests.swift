import CoffeeChat
import Foundation
import Testing

/// How often the two want to hear from each other, as the journey has it.
struct RhythmTests {
    private let met = Story().adding("2026-03-10", .met).adding("2026-03-11", .thanked)

    private func due(_ story: Story, on day: String, _ rhythm: Rhythm?) -> [DueItem.Kind] {
        Journey(events: story.events, isWarm: false, rhythm: rhythm, now: Story.at(day), habits: story.habits)
            .due.map(\.kind)
    }

    @Test func `takes one month to two years, and never`() {
        #expect(Rhythm(months: 25) == nil)
        #expect(Rhythm(months: -1) == nil)
        #expect(Rhythm(months: 0) == .never)
        #expect(Rhythm.usual.map(\.months) == [1, 2, 3, 6, 12, 0])
    }

    @Test func `is counted in months from the last contact`() {
        #expect(due(met, on: "2026-05-10", Rhythm(months: 2)).isEmpty)
        #expect(due(met, on: "2026-05-11", Rhythm(months: 2)) == [.stayInTouch])
        #expect(due(met, on: "2026-06-09", nil) == [.stayInTouch])
        #expect(due(met, on: "2027-06-09", .never).isEmpty)
    }

    @Test func `any contact that is logged starts it again, from its own date`() {
        // Logged in June, it happened in April.
        for contact in [Happening.gaveBack, .noted, .kept, .thanked] {
            let story = met.adding("2026-04-20", contact)
            #expect(due(story, on: "2026-06-19", Rhythm(months: 2)).isEmpty, "\(contact)")
            #expect(due(story, on: "2026-06-20", Rhythm(months: 2)) == [.stayInTouch], "\(contact)")
        }
    }

    @Test func `holds for an old friend whom one never had to ask, not for a stranger`() {
        let friend = Story().adding("2026-03-10", .gaveBack)
        #expect(due(friend, on: "2026-09-10", Rhythm(months: 6)) == [.stayInTouch])
        #expect(due(friend.adding("2026-09-11", .noted), on: "2026-09-12", Rhythm(months: 6)).isEmpty)
        #expect(due(friend, on: "2026-09-10", nil).isEmpty)
        #expect(due(Story(), on: "2026-09-10", Rhythm(months: 6)).isEmpty)
    }
}
