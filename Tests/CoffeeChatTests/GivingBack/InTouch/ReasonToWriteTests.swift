import CoffeeChat
import Foundation
import Testing

/// Why one might write to somebody one knows.
struct ReasonToWriteTests {
    private let met = Story().adding("2026-03-02", .asked(.email)).adding("2026-03-03", .answered(.yes))
        .adding("2026-03-10", .met).adding("2026-03-11", .thanked)

    private func reasons(
        _ story: Story, on day: String, introduced: [(person: PersonID, metOn: Day)] = [], rhythm: Rhythm? = nil
    ) -> [ReasonToWrite] {
        ReasonToWrite.reasons(
            story.journal(on: day), introduced: introduced, rhythm: rhythm, now: Story.at(day), habits: story.habits)
    }

    @Test func `right after a contact there is none`() {
        #expect(reasons(met, on: "2026-03-20").isEmpty)
    }

    @Test func `a new job comes first, for somebody one never met too`() {
        let change = JobChange(fromTitle: "", fromCompany: "", toTitle: "Lead", toCompany: "Rivian")
        let news = ReasonToWrite.newJob(change, on: Story.day("2026-07-01"))
        #expect(reasons(met.adding("2026-07-01", .changedJob(change)), on: "2026-07-02").first == news)
        #expect(reasons(Story().adding("2026-07-01", .changedJob(change)), on: "2026-07-02") == [news])
        let told = met.adding("2026-07-01", .changedJob(change)).adding("2026-07-02", .noted)
        #expect(!reasons(told, on: "2026-07-20").contains(news))
    }

    @Test func `a promise of mine, and one of theirs that was kept`() {
        let mine = met.adding("2026-03-12", .promised(Promise(by: .me)), text: "the article")
        #expect(reasons(mine, on: "2026-03-13") == [.myPromise(what: "the article", due: nil)])
        let theirs = met.adding("2026-03-12", .promised(Promise(by: .them)), text: "a name").adding("2026-04-01", .kept)
        #expect(
            reasons(theirs, on: "2026-04-16").contains(.theyKeptPromise(what: "a name", on: Story.day("2026-04-01"))))
        #expect(!reasons(theirs.adding("2026-04-02", .thanked), on: "2026-04-20").contains { $0.rank == 2 })
    }

    @Test func `their advice, some weeks later, once`() {
        let advice = met.adding("2026-03-11", .received(.wisdom), text: "Start with the data")
        let reason = ReasonToWrite.theirAdvice(what: "Start with the data", on: Story.day("2026-03-11"))
        #expect(!reasons(advice, on: "2026-03-30").contains(reason))
        #expect(reasons(advice, on: "2026-04-20").contains(reason))
        #expect(!reasons(advice.adding("2026-04-21", .gaveBack), on: "2026-05-10").contains(reason))
    }

    @Test func `a year since we talked, for a few days`() {
        let reason = ReasonToWrite.yearsSince(Story.day("2026-03-10"), years: 1)
        #expect(!reasons(met, on: "2027-03-09").contains(reason))
        #expect(reasons(met, on: "2027-03-10").contains(reason))
        #expect(!reasons(met, on: "2027-03-25").contains(reason))
        #expect(reasons(met, on: "2028-03-12").contains(.yearsSince(Story.day("2026-03-10"), years: 2)))
    }

    @Test func `whom they introduced was met`() {
        let ben = PersonID(naming: "Ben")
        let door = [(person: ben, metOn: Story.day("2026-04-01"))]
        #expect(reasons(met, on: "2026-04-02", introduced: door) == [.metTheirFriend(ben, on: Story.day("2026-04-01"))])
        #expect(
            !reasons(met.adding("2026-04-03", .gaveBack), on: "2026-04-20", introduced: door).contains { $0.rank == 1 })
    }

    @Test func `the rhythm comes last, from the date of the last contact`() throws {
        let month = try #require(Rhythm(months: 1))
        #expect(reasons(met, on: "2026-04-10", rhythm: month).isEmpty)
        #expect(reasons(met, on: "2026-04-11", rhythm: month) == [.rhythm(last: Story.day("2026-03-11"))])
        #expect(reasons(met, on: "2027-01-11", rhythm: .never).isEmpty)
        #expect(reasons(met, on: "2026-06-10") == [.rhythm(last: Story.day("2026-03-11"))])
    }

    @Test func `none while an ask is open or a talk is near`() {
        #expect(reasons(met.adding("2027-02-01", .asked(.email)), on: "2027-03-10").isEmpty)
        #expect(reasons(met.adding("2027-03-01", .booked(Story.talk("2027-03-12 10:00"))), on: "2027-03-10").isEmpty)
    }
}
