import CoffeeChat
import Foundation
import Testing

@Suite struct `Next events` {
    @Test(arguments: NextEvent.allCases)
    func `every button names an event of the notebook`(next: NextEvent) {
        #expect(EventRecord.names.contains(next.name))
        #expect(next.detail.isEmpty || Answer.words.contains(next.detail))
    }

    @Test(arguments: NextEvent.allCases.filter { !$0.needsMore })
    func `a button that needs no more makes an event`(next: NextEvent) throws {
        _ = try Event(next.record(at: Date(timeIntervalSince1970: 0)))
    }

    @Test func `a yes is what one hopes for after an ask, a follow-up when it is due`() {
        let story = Story().adding("2026-11-24", .asked(.email))
        #expect(story.journey(on: "2026-11-25").suggestedEvents.first == .saidYes)
        #expect(story.journey(on: "2026-12-01").suggestedEvents.first == .followedUp)
    }

    @Test func `thanks come first where they are owed`() {
        let story = Story().adding("2026-11-24", .met)
        #expect(story.journey(on: "2026-11-24 13:00").suggestedEvents.first == .thanked)
        let declined = Story().adding("2026-11-24", .asked(.email)).adding("2026-11-25", .answered(.no))
        #expect(declined.journey(on: "2026-11-25 13:00").suggestedEvents.first == .declinedKindly)
    }

    @Test func `no stage is without a next step, and none offers the same twice`() {
        for seed in 0..<500 {
            var dice = Dice(seed: UInt64(seed))
            let story = dice.story()
            let next = story.journey(at: story.events.last?.at ?? .distantPast).suggestedEvents
            #expect(!next.isEmpty)
            #expect(Set(next).count == next.count)
        }
    }
}
