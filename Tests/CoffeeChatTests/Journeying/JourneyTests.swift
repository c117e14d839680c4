import CoffeeChat
import Foundation
import Testing

/// The table of `spec/journey.md`, row by row. 2026-11-24 is a Tuesday.
@Suite struct `The rows of a journey` {
    private let asked = Story().adding("2026-11-24 10:00", .asked(.linkedinNote))

    @Test func `nothing happened yet: an idea with nothing due`() {
        #expect(Story().journey(on: "2026-11-24") == .untouched)
        #expect(Story().adding("2026-11-20", .noted).stage(on: "2026-11-24") == .idea)
        #expect(Story().adding("2026-11-20", .noted).journey(on: "2026-11-24").changesAt == nil)
    }

    @Test(arguments: [Happening.researched, .drafted])
    func `researched or drafted: ready, and the ask can go`(happening: Happening) {
        let story = Story().adding("2026-11-24 10:00", happening)
        #expect(story.stage(on: "2026-11-24") == .ready)
        #expect(story.due(on: "2026-11-24") == [.ask])
        #expect(story.journey(on: "2026-11-24").due.first?.why == .isReady)
    }

    @Test func `asked: nothing for a week, then a follow-up`() {
        #expect(asked.stage(on: "2026-11-30") == .asked)
        #expect(asked.due(on: "2026-11-30 23:59").isEmpty)
        #expect(asked.journey(on: "2026-11-25").changesAt == Story.at("2026-12-01 00:00"))
        #expect(asked.due(on: "2026-12-01 00:00") == [.followUp])
        #expect(
            asked.journey(on: "2026-12-01").due.first?.why
                == .askedOn(Story.day("2026-11-24"), followUps: 0, isWarm: false))
        #expect(asked.journey(on: "2026-12-01").hasOpenAsk)
    }

    @Test func `a follow-up never comes at the weekend or on a day off`() {
        var story = Story().adding("2026-11-21 10:00", .asked(.email))  // a Saturday
        #expect(story.due(on: "2026-11-28").isEmpty)
        #expect(story.due(on: "2026-11-30") == [.followUp])
        #expect(story.due(on: "2026-12-05").isEmpty)
        #expect(story.journey(on: "2026-12-05").changesAt == Story.at("2026-12-07 00:00"))
        story.habits.daysOff = [Story.day("2026-11-30")]
        #expect(story.due(on: "2026-11-30").isEmpty)
        #expect(story.due(on: "2026-12-01") == [.followUp])
    }

    @Test func `the day of a follow-up is counted on my clock`() {
        var story = Story().adding("2026-11-23 17:00", .asked(.email))  // Tuesday morning in Shanghai
        #expect(story.due(on: "2026-11-30 00:00") == [.followUp])
        story.habits.zone = TimeZone(identifier: "Asia/Shanghai") ?? .gmt
        #expect(story.due(on: "2026-11-30 07:59").isEmpty)
        #expect(story.due(on: "2026-11-30 08:00") == [.followUp])
    }

    @Test func `followed up: after fourteen days it rests for half a year, then it is an idea again`() {
        let story = asked.adding("2026-12-01 09:00", .followedUp)
        #expect(story.stage(on: "2026-12-14 23:59") == .followedUp)
        #expect(story.due(on: "2026-12-14").isEmpty)
        let resting = story.journey(on: "2026-12-15 00:00")
        #expect(resting.stage == .resting)
        #expect(!resting.hasOpenAsk)
        #expect(!resting.hasDeclined)
        #expect(resting.restsUntil == Story.day("2027-06-15"))
        #expect(story.stage(on: "2027-06-14") == .resting)
        let again = story.journey(on: "2027-06-15")
        #expect(again.stage == .idea)
        #expect(again.restsUntil == nil)
        #expect(again.timesAsked == 1)
    }

    @Test func `an ask that was never followed up rests after sixty days`() {
        #expect(asked.due(on: "2027-01-22") == [.followUp])
        #expect(asked.stage(on: "2027-01-23") == .resting)
        #expect(asked.due(on: "2027-01-25").isEmpty)
    }

    @Test func `with a warm introduction up to three follow-ups, a week apart`() {
        let warm = asked.adding("2026-11-24 11:00", .introducedBy(PersonID(naming: "Ana")))
        let once = warm.adding("2026-12-01 09:00", .followedUp)
        #expect(once.due(on: "2026-12-07").isEmpty)
        #expect(once.due(on: "2026-12-08") == [.followUp])
        let twice = once.adding("2026-12-08 09:00", .followedUp)
        #expect(twice.due(on: "2026-12-15") == [.followUp])
        let thrice = twice.adding("2026-12-15 09:00", .followedUp)
        #expect(thrice.due(on: "2026-12-22").isEmpty)
        #expect(thrice.stage(on: "2026-12-29") == .resting)
        var known = asked.adding("2026-12-01 09:00", .followedUp)
        known.isWarm = true
        #expect(known.due(on: "2026-12-08") == [.followUp])
    }

    @Test func `a yes: offer times the same day`() {
        let story = asked.adding("2026-11-25 15:00", .answered(.yes))
        #expect(story.stage(on: "2026-11-25 15:00") == .yes)
        #expect(story.due(on: "2026-11-25 15:00") == [.offerTimes])
        #expect(story.journey(on: "2026-11-25 16:00").due.first?.why == .saidYes(Story.day("2026-11-25")))
        #expect(!story.journey(on: "2026-11-25 16:00").hasOpenAsk)
    }

    @Test func `offered times on a Thursday: one nudge after three working days`() {
        let story = asked.adding("2026-11-25 15:00", .answered(.yes)).adding("2026-11-26 09:00", .offered)
        #expect(story.due(on: "2026-11-30 23:59").isEmpty)
        #expect(story.due(on: "2026-12-01") == [.nudge])
        #expect(story.due(on: "2026-12-05").isEmpty)
        let nudged = story.adding("2026-12-01 13:00", .followedUp)
        #expect(nudged.stage(on: "2026-12-02") == .yes)
        #expect(nudged.due(on: "2026-12-10").isEmpty)
    }

    @Test func `booked: the brief on the day before, joining an hour before, the question the day after`() {
        let story = asked.adding("2026-11-25", .booked(Story.talk("2026-12-01 10:00", link: "https://zoom.us/j/1")))
        #expect(story.stage(on: "2026-11-29") == .booked)
        #expect(story.due(on: "2026-11-29 23:59").isEmpty)
        #expect(story.due(on: "2026-11-30 00:00") == [.brief])
        #expect(story.due(on: "2026-12-01 08:59") == [.brief])
        #expect(story.due(on: "2026-12-01 09:00") == [.join, .brief])
        #expect(
            story.journey(on: "2026-12-01 09:30").due.first?.why
                == .talkStarts(Story.at("2026-12-01 10:00"), link: "https://zoom.us/j/1"))
        #expect(story.due(on: "2026-12-01 10:15") == [.join])
        #expect(story.due(on: "2026-12-01 10:30").isEmpty)
        #expect(story.due(on: "2026-12-02 00:00") == [.didItHappen])
        #expect(story.journey(on: "2026-11-29").appointment?.link == "https://zoom.us/j/1")
    }

    @Test func `a talk on the books waits for no day off, the question after it does`() {
        var story = Story().adding("2026-11-25", .booked(Story.talk("2026-12-01 10:00")))
        story.habits.daysOff = [Story.day("2026-11-30"), Story.day("2026-12-01"), Story.day("2026-12-02")]
        #expect(story.due(on: "2026-11-30") == [.brief])
        #expect(story.due(on: "2026-12-01 09:30") == [.join, .brief])
        #expect(story.due(on: "2026-12-02").isEmpty)
        #expect(story.due(on: "2026-12-03") == [.didItHappen])
    }

    @Test func `moved: the new time counts`() {
        let story = Story().adding("2026-11-25", .booked(Story.talk("2026-12-01 10:00")))
            .adding("2026-11-26", .moved(Story.talk("2026-12-03 10:00")))
        #expect(story.due(on: "2026-11-30").isEmpty)
        #expect(story.due(on: "2026-12-02") == [.brief])
    }

    @Test func `called off: offer times again at once; missed: not on the same day`() {
        let booked = Story().adding("2026-11-25", .booked(Story.talk("2026-12-01 10:00")))
        let calledOff = booked.adding("2026-11-30 18:00", .calledOff)
        #expect(calledOff.stage(on: "2026-11-30 18:00") == .yes)
        #expect(calledOff.due(on: "2026-11-30 18:00") == [.offerTimes])
        #expect(calledOff.journey(on: "2026-11-30 18:00").appointment == nil)
        let missed = booked.adding("2026-12-01 10:20", .missed)
        #expect(missed.stage(on: "2026-12-01 11:00") == .yes)
        #expect(missed.due(on: "2026-12-01 23:59").isEmpty)
        #expect(missed.due(on: "2026-12-02 00:00") == [.offerTimes])
        #expect(missed.journey(on: "2026-12-02").due.first?.why == .talkFellThrough(Story.day("2026-12-01")))
    }

    @Test func `met: notes and thanks at once, thanks stale after a day`() throws {
        let story = Story().adding("2026-12-01 10:30", .met)
        #expect(story.stage(on: "2026-12-01 11:00") == .met)
        #expect(story.due(on: "2026-12-01 11:00") == [.notes, .thank])
        let thanks = try #require(story.journey(on: "2026-12-01 11:00").due.last)
        #expect(!thanks.isOverdue(at: Story.at("2026-12-02 10:30")))
        #expect(thanks.isOverdue(at: Story.at("2026-12-02 10:31")))
        #expect(story.adding("2026-12-01 11:00", .received(.words)).due(on: "2026-12-01 12:00") == [.thank])
        #expect(story.journey(on: "2026-12-01 11:00").hasMet)
    }

    @Test func `a talk that is logged the morning after happened when the calendar says`() {
        let story = Story().adding("2026-11-25", .booked(Story.talk("2026-12-01 10:00"))).adding(
            "2026-12-02 08:00", .met)
        #expect(story.journey(on: "2026-12-02 09:00").due.last?.why == .metOn(Story.day("2026-12-01")))
        #expect(story.journey(on: "2026-12-02 09:00").lastContact == Story.at("2026-12-01 10:30"))
    }

    @Test func `thanked: in touch, and a reason to write after about three months`() {
        let story = Story().adding("2026-12-01 10:30", .met).adding("2026-12-01 18:00", .thanked)
        #expect(story.stage(on: "2026-12-02") == .inTouch)
        #expect(story.due(on: "2026-12-02").isEmpty)
        #expect(story.due(on: "2027-02-28").isEmpty)
        #expect(story.due(on: "2027-03-01") == [.stayInTouch])
        #expect(story.adding("2027-02-01", .gaveBack).due(on: "2027-03-01").isEmpty)
    }

    @Test func `promises come due by their date, and the oldest is kept first`() {
        let story = Story().adding("2026-12-01 10:30", .met).adding("2026-12-01 11:00", .thanked)
            .adding("2026-12-01 11:01", .promised(Promise(due: Story.day("2026-12-04"))), text: "the article")
            .adding("2026-12-01 11:02", .promised(Promise(by: .them)), text: "a name")
        #expect(story.due(on: "2026-12-03").isEmpty)
        #expect(story.due(on: "2026-12-04") == [.promise])
        #expect(story.due(on: "2026-12-08") == [.promise, .promise])
        let kept = story.adding("2026-12-08 12:00", .kept)
        #expect(kept.journey(on: "2026-12-08 13:00").openPromises.map(\.what) == ["a name"])
        #expect(kept.due(on: "2027-01-06") == [.promise])
        #expect(kept.due(on: "2027-01-07").isEmpty)
    }

    @Test func `a change of jobs is congratulated at once, for a month or until they speak`() {
        let change = JobChange(fromTitle: "", fromCompany: "", toTitle: "Lead", toCompany: "Rivian")
        let story = Story().adding("2026-12-01 10:30", .changedJob(change))
        #expect(story.due(on: "2026-12-01 10:30") == [.congratulate])
        #expect(story.stage(on: "2026-12-01 10:30") == .idea)
        #expect(story.due(on: "2026-12-30") == [.congratulate])
        #expect(story.due(on: "2026-12-31").isEmpty)
        #expect(story.adding("2026-12-02", .noted).due(on: "2026-12-03").isEmpty)
        #expect(story.adding("2026-12-02", .gaveBack).due(on: "2026-12-03").isEmpty)
    }

    @Test func `one reason to write is enough`() {
        let change = JobChange(fromTitle: "", fromCompany: "", toTitle: "Lead", toCompany: "Rivian")
        let story = Story().adding("2026-12-01 10:30", .met).adding("2026-12-01 18:00", .thanked)
            .adding("2027-03-10", .changedJob(change))
        #expect(story.due(on: "2027-03-11") == [.congratulate])
        #expect(story.due(on: "2027-04-09") == [.stayInTouch])
    }

    @Test func `later: comes back on their date, else in three months`() {
        let dated = asked.adding("2026-11-25", .answered(.later(until: Story.day("2027-01-15"))))
        #expect(dated.stage(on: "2026-12-20") == .later)
        #expect(dated.due(on: "2027-01-14").isEmpty)
        #expect(dated.journey(on: "2027-01-14").restsUntil == Story.day("2027-01-15"))
        #expect(dated.due(on: "2027-01-15") == [.askAgain])
        let undated = asked.adding("2026-11-25", .answered(.later(until: nil)))
        #expect(undated.due(on: "2027-02-24").isEmpty)
        #expect(undated.due(on: "2027-02-25") == [.askAgain])
        #expect(undated.adding("2027-02-25", .asked(.email)).due(on: "2027-02-26").isEmpty)
    }

    @Test func `a no is thanked once and rests, and stays a no`() {
        let story = asked.adding("2026-11-25", .answered(.no))
        #expect(story.stage(on: "2026-11-25") == .resting)
        #expect(story.due(on: "2026-11-25") == [.thankDecline])
        #expect(story.due(on: "2026-12-09").isEmpty)
        #expect(story.adding("2026-11-26", .declinedKindly).due(on: "2026-11-26 13:00").isEmpty)
        #expect(story.journey(on: "2027-05-24").restsUntil == Story.day("2027-05-25"))
        let after = story.journey(on: "2027-05-25")
        #expect(after.stage == .idea)
        #expect(after.hasDeclined)
        #expect(story.adding("2027-06-01", .drafted).due(on: "2027-06-02").isEmpty)
        #expect(story.adding("2027-06-01", .resumed).adding("2027-06-01", .drafted).due(on: "2027-06-02") == [.ask])
    }

    @Test func `a later yes takes a no back`() {
        let story = asked.adding("2026-11-25", .answered(.no)).adding("2026-11-28", .answered(.yes))
        #expect(!story.journey(on: "2026-11-28").hasDeclined)
        #expect(story.due(on: "2026-11-28") == [.offerTimes])
    }

    @Test func `a question is answered before anything is followed up`() {
        let story = asked.adding("2026-11-26", .answered(.asks))
        #expect(story.stage(on: "2026-11-26") == .asked)
        #expect(story.due(on: "2026-12-04") == [.replyToQuestion])
        let replied = story.adding("2026-12-04 13:00", .followedUp)
        #expect(replied.stage(on: "2026-12-04 14:00") == .asked)
        #expect(replied.due(on: "2026-12-04 14:00").isEmpty)
        #expect(replied.due(on: "2026-12-11") == [.followUp])
    }

    @Test func `a message that nobody read yet is read first, and an old one is past`() {
        let story = asked.adding("2026-11-26", .answered(.unread))
        #expect(story.due(on: "2026-12-04") == [.readAnswer])
        #expect(story.stage(on: "2027-01-24") == .asked)
        #expect(story.stage(on: "2027-01-25") == .resting)
        #expect(story.due(on: "2027-01-25").isEmpty)
    }

    @Test func `rested and resumed by hand`() {
        let rested = asked.adding("2026-11-26", .rested)
        #expect(rested.stage(on: "2026-12-01") == .resting)
        #expect(rested.due(on: "2026-12-01").isEmpty)
        #expect(rested.adding("2026-12-02", .resumed).stage(on: "2026-12-02") == .idea)
    }

    @Test func `the same ask logged twice is one, a second one later is a follow-up`() {
        #expect(asked.adding("2026-11-24 20:00", .asked(.email)).due(on: "2026-12-01") == [.followUp])
        let second = asked.adding("2026-11-27", .asked(.email)).journey(on: "2026-12-01")
        #expect(second.stage == .followedUp)
        #expect(second.timesAsked == 1)
    }
}
