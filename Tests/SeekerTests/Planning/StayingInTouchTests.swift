import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct StayingInTouchTests {
    @Test func `a rhythm is kept, shown on Today, and taken back`() throws {
        let desk = try Desk(at: "2026-01-05T09:00")
        let id = try desk.add("Lauren Chen")
        try desk.log("met", with: id)
        try desk.log("thanked", with: id)
        _ = try SetRhythm(desk.practice)(id, Rhythm(months: 1))
        #expect(try desk.person(id).rhythm?.months == 1)
        try desk.set("2026-02-06T09:00")
        #expect(try desk.due() == ["stayInTouch lauren-chen"])
        let day = try #require(Day(iso: "2026-01-05"))
        #expect(try FindReasons(desk.practice)(id) == [.rhythm(last: day)])
        try desk.log("gaveBack", with: id)
        #expect(try desk.due().isEmpty)
        let action = try #require(try SetRhythm(desk.practice)(id, .never))
        try desk.set("2026-09-06T09:00")
        #expect(try desk.due().isEmpty)
        _ = try TakeBack(desk.practice)(action.description)
        #expect(try desk.due() == ["stayInTouch lauren-chen"])
    }

    @Test func `leaves with the export, and comes back with it`() throws {
        let desk = try Desk()
        let id = try desk.add("Lauren Chen")
        _ = try SetRhythm(desk.practice)(id, Rhythm(months: 6))
        _ = try HelpOthers(desk.practice).add("Half an hour?", from: id)
        let request = try #require(try HelpOthers(desk.practice)().lines.first?.request)
        _ = try HelpOthers(desk.practice).answer(request.id, .later(request.received.adding(days: 30)))
        let bytes = try ExportNotebook(desk.practice)(.json)
        let other = try Desk(file: "other.sqlite")
        try other.takeIn(bytes, named: "cortado.json")
        #expect(try other.person("lauren-chen").rhythm?.months == 6)
        let told = try #require(try HelpOthers(other.practice)().lines.first?.request)
        #expect((told.text, told.answer) == ("Half an hour?", .later(request.received.adding(days: 30))))
        try other.takeIn(bytes, named: "cortado.json")
        #expect(try HelpOthers(other.practice)().lines.count == 1, "taken in twice it is one")
    }

    @Test func `whoever opened a door hears how it went`() throws {
        let desk = try Desk(at: "2026-09-01T09:00")
        let (id, friend) = (try desk.add("Lauren Chen"), try desk.add("Ana Silva"))
        try desk.log("met", with: friend)
        try desk.log("thanked", with: friend)
        try desk.set("2026-11-01T09:00")
        try desk.log("introducedBy:ana-silva", with: id)
        try desk.log("met", with: id)
        try desk.set("2026-11-02T09:00")
        let all = try FindReasons(desk.practice)()
        #expect(all.map(\.person.name) == ["Ana Silva"])
        let reason = try #require(all.first?.reasons.first)
        let day = try #require(Day(iso: "2026-11-01"))
        #expect(reason == .metTheirFriend(id, on: day))
        #expect(try FindReasons(desk.practice)(friend).first == reason)
        #expect(try FindReasons(desk.practice).note(reason, to: friend, in: .english).contains("Lauren"))
    }

    @Test func `a request is kept, answered, given and counted, each step with a way back`() throws {
        let desk = try Desk()
        let id = try desk.add("Mo Tan")
        let help = HelpOthers(desk.practice)
        _ = try help.setCapacity(1)
        _ = try help.add("Could we talk about design?", from: id)
        var view = try help()
        let line = try #require(view.lines.first)
        #expect(line.isDue && line.person.name == "Mo Tan" && !view.capacity.isFull)
        let start = try Desk.instant("2026-11-24T10:00")
        let yes = try help.answer(line.request.id, .yes, talk: Appointment(start: start))
        view = try help()
        #expect(view.capacity.isFull && view.lines.first?.isDue == false && view.minutesGiven == 0)
        try desk.set("2026-11-24T11:00")
        #expect(try help().minutesGiven == 30)
        #expect(try SeeProgress(desk.practice)().soFar.hours.given == 0.5)
        _ = try TakeBack(desk.practice)(yes.description)
        #expect(try help().lines.first?.request.answer == .open)
        _ = try help.remove(line.request.id)
        #expect(try help().lines.isEmpty)
        _ = try TakeBack(desk.practice)()
        #expect(try help().lines.count == 1)
        guard case .unknownRequest? = failure({ _ = try help.answer(99, .no) }) else {
            Issue.record("answered a request that is not there")
            return
        }
    }

    @Test func `a request comes onto Today, its time counts as busy, and its notes promise`() throws {
        let desk = try Desk(at: "2026-11-23T09:00")
        let id = try desk.add("Mo Tan")
        let help = HelpOthers(desk.practice)
        _ = try help.add("Could we talk about design?", from: id)
        func due() throws -> [DueItem.Kind] { try SeeToday(desk.practice)(suggestions: 0).items.map(\.due.kind) }
        let request = try #require(try help().lines.first?.request.id)
        #expect(try due() == [.answerRequest])
        #expect(try Surroundings(desk.practice)().due == 1)
        _ = try help.answer(request, .yes)
        #expect(try due() == [.setTime])
        let start = try Desk.instant("2026-11-24T10:00")
        _ = try help.setTalk(Appointment(start: start), for: request)
        #expect(try due() == [])
        let day = try SeeTwoWeeks(desk.practice)().days[1]
        #expect(day.busy.map(\.start) == [start] && day.chats.map(\.name) == ["Mo Tan"])
        let feed = String(decoding: try KeepFeed(desk.practice)(in: .english), as: UTF8.self)
        #expect(feed.contains("UID:request-\(request)@cortado"))

        try desk.set("2026-11-24T10:10")
        #expect(try due() == [.join])
        let talk = try OpenHelpTalk(desk.practice)(request)
        _ = try KeepNotes(desk.practice)("! send the template", of: id, on: talk.day, since: 0)
        let finished = try #require(try OpenHelpTalk(desk.practice).finish(request, on: talk.day))
        #expect(finished.promises == 1)
        #expect(try OpenHelpTalk(desk.practice).finish(request, on: talk.day) == nil, "promised once")
        _ = try TakeBack(desk.practice)(finished.action.description)
        #expect(try OpenHelpTalk(desk.practice)(request).vows.map(\.text) == ["send the template"])

        try desk.set("2026-11-24T11:00")
        _ = try LogEvent(desk.practice)(
            EventRecord(name: "booked", at: desk.clock.now, starts: try Desk.instant("2026-11-27T10:00")), to: id)
        #expect(try OpenChat(desk.practice)(id).notes.text.isEmpty, "their talk's notes are not mine's")
        #expect(try help.line(request).isGiven)
        _ = try help.dropTalk(of: request)
        #expect(try !help.line(request).isGiven && help().minutesGiven == 0)
    }

    @Test func `who is forgotten leaves no request behind`() throws {
        let desk = try Desk()
        let id = try desk.add("Mo Tan")
        _ = try HelpOthers(desk.practice).add("Zzyzx would like to talk", from: id)
        _ = try ForgetPerson(desk.practice)(id)
        #expect(try HelpOthers(desk.practice)().lines.isEmpty)
        let bytes = try Data(contentsOf: URL(filePath: desk.practice.notebook.file))
        #expect(bytes.range(of: Data("Zzyzx".utf8)) == nil)
    }
}
