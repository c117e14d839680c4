import CoffeeChat
import Foundation
import Testing

struct HelpRequestTests {
    private let today = Story.day("2026-11-24")

    private func request(_ answer: HelpRequest.Answer, talk: Appointment? = nil, on day: String? = nil) -> HelpRequest {
        HelpRequest(
            person: PersonID(naming: "Mo"), received: Story.day("2026-11-20"), answer: answer,
            answeredOn: day.map(Story.day), talk: talk)
    }

    @Test func `waits for an answer, for the day that was named, and for a time`() {
        #expect(request(.open).isDue(on: today))
        #expect(request(.yes).isDue(on: today))
        #expect(!request(.yes, talk: Story.talk("2026-12-01 10:00")).isDue(on: today))
        #expect(!request(.no).isDue(on: today))
        #expect(!request(.later(Story.day("2026-12-01"))).isDue(on: today))
        #expect(request(.later(today)).isDue(on: today))
    }

    @Test func `owes them an answer, then a time, then half an hour`() {
        let now = Story.at("2026-11-24 10:00")
        func due(_ request: HelpRequest, off: Set<Day> = []) -> DueItem? {
            var habits = Story.habits
            habits.daysOff = off
            return request.due(at: now, habits: habits)
        }
        #expect(due(request(.open))?.kind == .answerRequest)
        #expect(due(request(.open))?.why == .theyAsked(Story.day("2026-11-20")))
        #expect(due(request(.later(today)))?.why == .myLaterHasCome(today))
        #expect(due(request(.later(today.adding(days: 1)))) == nil)
        #expect(due(request(.yes, on: "2026-11-23"))?.kind == .setTime)
        #expect(due(request(.no)) == nil)
        #expect(due(request(.yes, talk: Story.talk("2026-11-24 12:00"))) == nil)
        #expect(due(request(.yes, talk: Story.talk("2026-11-24 10:45")))?.kind == .join)
        #expect(due(request(.yes, talk: Story.talk("2026-11-24 09:00"))) == nil)
        #expect(due(request(.open), off: [today]) == nil, "nobody answers on a day off")
        #expect(due(request(.yes, talk: Story.talk("2026-11-24 10:45")), off: [today])?.kind == .join)
    }

    @Test func `a talk was given once it is over`() {
        let past = request(.yes, talk: Story.talk("2026-11-23 10:00"))
        let next = request(.yes, talk: Story.talk("2026-11-25 10:00"))
        #expect([past, next, request(.no)].given(by: Story.at("2026-11-24")).count == 1)
    }

    @Test func `the month's room counts what was given and agreed on`() {
        let requests = [
            request(.yes, talk: Story.talk("2026-11-03 10:00")), request(.yes, on: "2026-11-23"),
            request(.yes, talk: Story.talk("2026-12-01 10:00")), request(.no, on: "2026-11-23"),
        ]
        func capacity(_ talks: Int?) -> HelpCapacity {
            HelpCapacity(talksAMonth: talks, requests: requests, today: today, habits: Story.habits)
        }
        #expect((capacity(2).taken, capacity(2).left, capacity(2).isFull) == (2, 0, true))
        #expect(capacity(3).left == 1)
        #expect(capacity(nil).left == nil && !capacity(nil).isFull)
        #expect(capacity(2).nextMonth == Story.day("2026-12-01"))
    }

    @Test(arguments: [MessageLanguage.english, .chinese])
    func `every answer is kind and whole`(language: MessageLanguage) {
        let kinds: [HelpReply.Kind] = [
            .yes(times: []), .yes(times: ["Tue 10:00", "Wed 14:00"]), .no(pointer: ""), .no(pointer: "adplist.org"),
            .later(from: language == .english ? "from December on" : "12月以后"),
        ]
        for kind in kinds {
            let text = HelpReply(kind, to: "Mo Tan", from: "Robin Vale", in: language).text
            #expect(text.contains("Mo") && text.hasSuffix("Robin"))
            for wrong in ["  ", "{", "。。", "，，", "您", ": \n"] { #expect(!text.contains(wrong), "\(text)") }
        }
    }
}
