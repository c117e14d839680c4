import CoffeeChat
import Foundation
import Testing

/// Whom no suggestion may name, over random stories.
struct SuggestionRulesTests {
    private let title = TitleReader().read("Product Designer")

    @Test func `nobody is suggested who declined, whose answer is awaited, with whom one talks, or who rests`() {
        var ranker = Ranker(me: Me(rung: .learner), today: Story.firstDay)
        var suggested = 0
        for seed in 0..<1000 as Range<UInt64> {
            var dice = Dice(seed: seed)
            let story = dice.story()
            let now = (story.events.last?.at ?? .distantPast) + Double.random(in: 0...200, using: &dice) * 86_400
            let journey = story.journey(at: now)
            let person = Person(id: PersonID(naming: "Lauren"), name: "Lauren", title: "Product Designer")
            let standing = ranker.standing(of: person, reading: title, journey: journey)
            guard standing.isSuggestible else { continue }
            suggested += 1
            #expect(!journey.hasDeclined, "\(story)")
            #expect(!journey.hasOpenAsk, "\(story)")
            #expect(journey.restsUntil == nil, "\(story)")
            #expect(![.asked, .followedUp, .yes, .booked, .resting].contains(journey.stage), "\(story)")
        }
        #expect(suggested > 100)
    }
}
