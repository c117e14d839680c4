import CoffeeChat
import Foundation
import Testing

@Suite struct `Whom to ask first` {
    private static let today = Story.day("2026-11-24")
    private let me = Me(
        rung: .learner, field: .productDesign, targetField: .productDesign, companies: ["Lyft, Inc."],
        positions: [
            Position(company: "General Assembly", title: "UX design student", start: CareerDate(year: 2026)),
            Position(
                company: "Chez Panisse", title: "Server", start: CareerDate(year: 2019), end: CareerDate(year: 2025)),
        ])

    private func person(
        _ name: String = "Lauren", company: String = "", email: String = "", connected: String? = nil,
        positions: [Position] = []
    ) -> Person {
        Person(
            id: PersonID(naming: name), name: name, company: company, email: email,
            connectedOn: connected.map(Story.day),
            positions: positions)
    }

    private func standing(
        _ rung: Rung, _ field: Field = .productDesign, person: Person? = nil, journey: Journey = .untouched,
        warmth: Warmth = .none, me other: Me? = nil
    ) -> Standing {
        var ranker = Ranker(me: other ?? me, today: Self.today)
        return ranker.standing(
            of: person ?? self.person(), reading: TitleReading(field: field, rung: rung), journey: journey,
            warmth: warmth)
    }

    private var moved: [Position] {
        [
            Position(company: "Lyft", title: "UX Designer", start: CareerDate(year: 2020, month: 1)),
            Position(company: "Zuni", title: "Waiter", start: CareerDate(year: 2015), end: CareerDate(year: 2019)),
        ]
    }

    private var allLighter: (Person, Warmth) {
        (
            person(company: "Lyft", email: "a@b.c", connected: "2020-01-01"),
            Warmth(introduction: .init(name: "Ana", company: "Lyft"))
        )
    }

    // MARK: Steps

    @Test(arguments: [
        (Rung.intern, Field.productDesign, 1), (.junior, .productDesign, 2), (.mid, .productDesign, 3),
        (.senior, .productDesign, 4),
        (.intern, .userResearch, 2), (.learner, .productDesign, 0),
    ])
    func `steps are counted, one more for another field`(rung: Rung, field: Field, total: Int) {
        #expect(standing(rung, field).steps?.total == total)
    }

    @Test func `there are no steps outside the family or for an unknown title`() {
        #expect(standing(.mid, .engineering).steps == nil)
        var ranker = Ranker(me: me, today: Self.today)
        let unknown = ranker.standing(of: person(), reading: .unknown, journey: .untouched)
        #expect(unknown.steps == nil)
        #expect(unknown.reasons.map(\.reason).contains(.unknownTitle))
    }

    @Test func `under two years in a first job counts one lower`() throws {
        var positions = [Position(company: "Lyft", title: "UX Designer", start: CareerDate(year: 2025, month: 11))]
        let newcomer = standing(.mid, person: person(positions: positions))
        #expect(newcomer.steps?.total == 2)
        #expect(newcomer.reasons.map(\.reason).contains(.firstJobInField(months: 12)))
        positions[0].start = CareerDate(year: 2024, month: 11)
        #expect(standing(.mid, person: person(positions: positions)).steps?.total == 3)
    }

    @Test func `a second employer ends the first job, a second title does not`() {
        let current = Position(company: "Lyft", title: "UX Designer", start: CareerDate(year: 2026, month: 5))
        let same = Position(
            company: "Lyft, Inc.", title: "Junior UX Designer", start: CareerDate(year: 2025, month: 5),
            end: CareerDate(year: 2026, month: 5))
        var other = same
        other.company = "Uber"
        #expect(standing(.mid, person: person(positions: [current, same])).steps?.firstJob == 1)
        #expect(standing(.mid, person: person(positions: [current, other])).steps?.firstJob == 0)
        var intern = other
        intern.title = "UX intern"
        #expect(standing(.mid, person: person(positions: [current, intern])).steps?.firstJob == 1)
    }

    // MARK: Weights

    @Test func `each reason outweighs all the lighter ones together`() {
        let (lighter, warmth) = allLighter
        let made = standing(.director, person: person(positions: moved), me: myself { $0.rung = .director })
        #expect(made.reasons.first?.reason == .madeYourMove(from: Trade(key: "restaurants"), to: .productDesign))
        #expect(made.score > standing(.junior, person: lighter, warmth: warmth).score)
        #expect(standing(.intern, .serviceDesign).score > standing(.mid, person: lighter, warmth: warmth).score)
        #expect(standing(.junior, .serviceDesign).score > standing(.learner, person: lighter, warmth: warmth).score)
        #expect(
            standing(.intern, .productDesign).score
                > standing(.intern, .userResearch, person: lighter, warmth: warmth).score)
        #expect(
            standing(.intern, person: person(company: "LYFT")).score
                > standing(.intern, person: person(email: "a@b.c"), warmth: warmth).score)
        #expect(standing(.intern, warmth: warmth).score > standing(.intern, person: person(email: "a@b.c")).score)
        #expect(standing(.intern, person: person(email: "a@b.c")).score > standing(.intern).score)
    }

    private func myself(_ change: (inout Me) -> Void) -> Me {
        var other = me
        change(&other)
        return other
    }

    @Test func `one and two steps are best, then three, then none, then behind`() {
        let mid = myself { $0.rung = .mid }
        let scores = [Rung.senior, .lead, .principal, .mid, .junior].map { standing($0, me: mid).score }
        #expect(scores[0] == scores[1])
        #expect(scores[1] > scores[2] && scores[2] > scores[3] && scores[3] > scores[4])
    }

    @Test func `far ahead and outside come last of all, and are still there`() {
        let (best, warmth) = allLighter
        var star = best
        star.positions = moved
        let far = standing(.executive, person: star, warmth: warmth)
        let outside = standing(.junior, .marketing, person: star, warmth: warmth)
        var declined = Journey.untouched
        declined = journey(.resting, declined: true, times: 3)
        #expect(far.score < standing(.learner, journey: declined).score)
        #expect(outside.score < far.score)
        #expect(far.reasons.contains { $0.reason == .farAhead(8) })
    }

    @Test func `a colleague counts only without a connection and without an introduction`() {
        let colleague = Warmth(colleague: .init(name: "Ana", company: "Lyft"))
        #expect(
            standing(.intern, warmth: colleague).reasons.contains {
                $0.reason == .colleague(name: "Ana", company: "Lyft")
            })
        let known = standing(.intern, person: person(connected: "2020-01-01"), warmth: colleague)
        #expect(!known.reasons.contains { $0.reason == .colleague(name: "Ana", company: "Lyft") })
    }

    // MARK: What was before

    private func journey(_ stage: Stage, declined: Bool = false, times: Int = 0) -> Journey {
        Journey(
            stage: stage, due: [], changesAt: nil, hasOpenAsk: stage == .asked, timesAsked: times,
            hasDeclined: declined,
            hasMet: false, restsUntil: nil, lastContact: nil, openPromises: [], appointment: nil)
    }

    @Test(arguments: [
        (Stage.asked, Reason.openAsk), (.followedUp, .openAsk), (.yes, .alreadyTalking(.yes)),
        (.later, .alreadyTalking(.later)), (.resting, .resting(until: nil)),
    ])
    func `somebody who is asked, talking or resting is no suggestion`(stage: Stage, reason: Reason) {
        let standing = standing(.junior, journey: journey(stage, times: 1))
        #expect(standing.reasons.contains { $0.reason == reason && $0.weight < 0 })
        #expect(!standing.isSuggestible)
        #expect(standing.score < self.standing(.learner).score)
    }

    @Test func `asked before comes after everybody who was not, and declined after those`() {
        let (best, warmth) = allLighter
        var star = best
        star.positions = moved
        let before = standing(.junior, person: star, journey: journey(.idea, times: 2), warmth: warmth)
        #expect(before.isSuggestible)
        #expect(before.score < standing(.learner).score)
        let declined = standing(
            .junior, person: star, journey: journey(.idea, declined: true, times: 1), warmth: warmth)
        #expect(!declined.isSuggestible)
        #expect(declined.score < before.score)
    }

    @Test func `a career line that is missing adds nothing and takes nothing`() {
        #expect(standing(.junior).reasons.contains { $0.reason == .careerUnknown && $0.weight == 0 })
        #expect(!standing(.junior, person: person(positions: moved)).reasons.contains { $0.reason == .careerUnknown })
    }

    @Test func `the sum of the weights is the score`() {
        let (best, warmth) = allLighter
        let standing = standing(.junior, person: best, warmth: warmth)
        #expect(standing.score == standing.reasons.map(\.weight).reduce(0, +))
        #expect(standing.score == 96 + 16 + 8 + 4 + 1)
    }

    // MARK: My move

    @Test func `my move is a shared trade before the field, made by somebody who works in it`() {
        #expect(standing(.mid, person: person(positions: moved)).reasons.first?.weight == 128)
        var teacher = moved
        teacher[1].title = "Teacher"
        teacher[1].company = ""
        #expect(standing(.mid, person: person(positions: teacher)).reasons.first?.weight != 128)
        var afterwards = moved
        afterwards[1].start = CareerDate(year: 2024)
        #expect(standing(.mid, person: person(positions: afterwards)).reasons.first?.weight != 128)
        #expect(standing(.learner, person: person(positions: moved)).reasons.first?.weight != 128)
    }

    @Test func `the same notebook always gives the same standing`() {
        let (best, warmth) = allLighter
        #expect(standing(.junior, person: best, warmth: warmth) == standing(.junior, person: best, warmth: warmth))
    }
}
