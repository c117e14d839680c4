import CoffeeChat
import Foundation
import Testing

/// The rules that hold always, over thousands of random stories.
@Suite struct `The rules of every journey` {
    /// Calls with a random story and a random moment after or amid it.
    private func forAll(_ count: Int = 4000, _ check: (Story, Date, Journey, inout Dice) throws -> Void) rethrows {
        for seed in 0..<UInt64(count) {
            var dice = Dice(seed: seed)
            let story = dice.story()
            let last = story.events.last?.at ?? .distantPast
            let now = last + Double.random(in: -5...200, using: &dice) * 86_400 * Double.random(in: 0...1, using: &dice)
            try check(story, now, story.journey(at: now), &dice)
        }
    }

    private static let toTalk: Set<DueItem.Kind> = [.join, .brief]
    private static let asking: Set<DueItem.Kind> = [.ask, .askAgain, .followUp]

    @Test func `nothing is due on a day off but a talk on the books`() {
        forAll { story, now, journey, _ in
            let today = Day(now, in: story.habits.zone)
            if story.habits.daysOff.contains(today) {
                #expect(journey.due.allSatisfy { Self.toTalk.contains($0.kind) }, "\(story)")
            }
            if !story.habits.isWorking(today) {
                #expect(!journey.due.contains { $0.kind == .followUp || $0.kind == .nudge }, "\(story)")
            }
        }
    }

    @Test func `what is due has become due on an open day`() {
        forAll { story, now, journey, _ in
            for item in journey.due {
                #expect(item.due <= now)
                if !Self.toTalk.contains(item.kind) {
                    #expect(!story.habits.daysOff.contains(Day(item.due, in: story.habits.zone)))
                }
            }
        }
    }

    @Test func `nobody who declined is asked again by suggestion`() {
        forAll { story, _, journey, _ in
            guard journey.hasDeclined else { return }
            #expect(!journey.due.contains { Self.asking.contains($0.kind) }, "\(story)")
            #expect(!journey.suggestedEvents.contains(.asked))
        }
    }

    @Test func `never two asks are open`() {
        forAll { story, _, journey, _ in
            guard journey.hasOpenAsk else { return }
            #expect(!journey.due.contains { $0.kind == .ask || $0.kind == .askAgain }, "\(story)")
            #expect(!journey.suggestedEvents.contains(.asked))
            #expect(journey.timesAsked > 0)
        }
    }

    @Test func `no kind of message is due twice, and none to somebody whose word waits`() {
        forAll { story, _, journey, _ in
            let kinds = journey.due.map(\.kind).filter { $0 != .promise }
            #expect(Set(kinds).count == kinds.count, "\(story)")
            if kinds.contains(.readAnswer) || kinds.contains(.replyToQuestion) {
                #expect(!kinds.contains(.followUp) && !kinds.contains(.nudge), "\(story)")
            }
            #expect(!(kinds.contains(.congratulate) && kinds.contains(.stayInTouch)))
        }
    }

    @Test func `nothing changes before the moment that is named`() {
        forAll { story, now, journey, dice in
            let end = journey.changesAt ?? now + 900 * 86_400
            #expect(end > now)
            for _ in 0..<6 {
                let between = now + Double.random(in: 0..<1, using: &dice) * now.distance(to: end)
                #expect(story.journey(at: between).face == journey.face, "\(story) at \(between)")
            }
            #expect(story.journey(at: end - 0.001).face == journey.face, "\(story) just before \(end)")
        }
    }

    @Test func `something changes at the moment that is named`() {
        forAll { story, _, journey, _ in
            guard let end = journey.changesAt else { return }
            #expect(story.journey(at: end).face != journey.face, "\(story) at \(end)")
        }
    }

    @Test func `the order in which events arrive does not matter`() {
        forAll(1000) { story, now, journey, dice in
            var shuffled = story
            shuffled.events.shuffle(using: &dice)
            #expect(shuffled.journey(at: now) == journey)
        }
    }

    @Test func `an event that was taken back leaves no trace`() {
        forAll(1000) { story, now, _, dice in
            var before = story
            let taken = before.events.remove(at: Int.random(in: 0..<story.events.count, using: &dice))
            var after = before
            after.events.append(taken)
            after.events.removeLast()
            #expect(after.journey(at: now) == before.journey(at: now))
        }
    }

    @Test func `the most urgent comes first`() {
        forAll { _, _, journey, _ in
            for (a, b) in zip(journey.due, journey.due.dropFirst()) { #expect(!DueItem.isMoreUrgent(b, a)) }
        }
    }

    @Test func `a talk on the books, a rest and an open ask agree with the stage`() {
        forAll { _, now, journey, _ in
            #expect((journey.appointment != nil) == (journey.stage == .booked))
            #expect(journey.hasOpenAsk == (journey.stage == .asked || journey.stage == .followedUp))
            if journey.stage == .resting { #expect(journey.restsUntil != nil) }
            if journey.stage == .idea { #expect(journey.restsUntil == nil) }
        }
    }

    @Test func `a slow and obvious second model says the same each morning`() {
        let all: [Happening] = [
            .drafted, .asked(.email), .asked(.linkedinNote), .followedUp, .followedUp, .answered(.yes), .offered,
            .introducedBy(PersonID(naming: "Ana")), .noted,
        ]
        for seed in 0..<300 {
            var dice = Dice(seed: UInt64(seed))
            var happenings: [Day: Happening] = [:]
            var on = Story.firstDay
            for _ in 0..<Int.random(in: 1...6, using: &dice) {
                happenings[on] = all.randomElement(using: &dice)
                on = on.adding(days: Int.random(in: 1...16, using: &dice))
            }
            var story = Story(isWarm: Bool.random(using: &dice))
            story.habits.workingDays = Set(Weekday.allCases)
            story.events = happenings.map { Event(at: $0.key.at(hour: 12, in: Story.zone), $0.value) }
            for offset in 0..<100 {
                let today = Story.firstDay.adding(days: offset)
                let slow = SlowJourney(happenings, from: Story.firstDay, until: today, isWarm: story.isWarm)
                var past = story
                past.events.removeAll { Day($0.at, in: Story.zone) >= today }
                let quick = past.journey(at: today.at(hour: 9, in: Story.zone))
                #expect(quick.stage == slow.stage, "\(happenings) on \(today.iso)")
                #expect(quick.due.map(\.kind) == slow.due, "\(happenings) on \(today.iso)")
            }
        }
    }

    @Test func `with every day off nothing is due and nothing hangs`() {
        var story = Story().adding("2026-11-24", .asked(.email))
        story.habits.workingDays = []
        #expect(story.due(on: "2026-12-20").isEmpty)
        #expect(story.stage(on: "2027-02-01") == .resting)
    }
}

extension Journey {
    /// What a page shows of it.
    fileprivate var face: [String] { [stage.rawValue] + due.map { "\($0.kind) \($0.due)" } }
}
