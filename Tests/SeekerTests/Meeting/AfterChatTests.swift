import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct AfterChatTests {
    private static let notes = """
        # research
        " show the decisions, not the screens
        ! send the map by Friday
        @ Maya Ito, design lead at Figma
        the article https://example.com/maps
        """

    /// A talk yesterday at three, with notes.
    private func talked(_ desk: Desk) throws -> PersonID {
        let id = try desk.add("Lauren Chen", title: "UX Designer", company: "Lyft")
        try desk.set("2026-11-20T09:00")
        try desk.log("asked:email", with: id, text: "Hi Lauren, could we talk?")
        try desk.log("answered:yes", with: id, text: "Gladly!")
        var booked = EventRecord(name: "booked", at: desk.clock.now)
        booked.starts = try Desk.instant("2026-11-23T15:00")
        _ = try LogEvent(desk.practice)(booked, to: id)
        try desk.set("2026-11-23T15:10")
        let chat = try OpenChat(desk.practice)(id)
        #expect(chat.day.iso == "2026-11-23")
        #expect(chat.clock.start == booked.starts)
        _ = try KeepNotes(desk.practice)(Self.notes, of: id, on: chat.day, since: 0, by: "w")
        try desk.set("2026-11-24T09:00")
        return id
    }

    private func undo(_ desk: Desk) throws { _ = try TakeBack(desk.practice)() }

    @Test func `it is asked whether it happened, and met is met when the calendar says`() throws {
        let desk = try Desk()
        let id = try talked(desk)
        #expect(try SeeAfter(desk.practice)(id).asksWhetherItHappened)
        #expect(try desk.due() == ["didItHappen lauren-chen"])
        _ = try TellOutcome(desk.practice)(.met(), of: id)
        let after = try SeeAfter(desk.practice)(id)
        #expect(after.hasHappened && !after.asksWhetherItHappened)
        #expect(after.day.iso == "2026-11-23")
        // The notes are written already: only thanks are due.
        #expect(try desk.due() == ["thank lauren-chen"])
        try undo(desk)
        #expect(try desk.due() == ["didItHappen lauren-chen"])
    }

    @Test func `moved, fallen through and missed are one step each, and none of them ends it`() throws {
        let desk = try Desk()
        let id = try talked(desk)
        let talk = Appointment(start: try Desk.instant("2026-11-30T15:00"), link: "https://zoom.us/j/1")
        _ = try TellOutcome(desk.practice)(.moved(talk), of: id)
        #expect(try SeeAfter(desk.practice)(id).journey.appointment?.start == talk.start)
        // What was written for the first day is still there.
        #expect(try OpenChat(desk.practice)(id).notes.text == Self.notes)
        try undo(desk)
        for outcome in [TellOutcome.Outcome.fellThrough, .missed] {
            _ = try TellOutcome(desk.practice)(outcome, of: id)
            #expect(try SeeAfter(desk.practice)(id).journey.stage == .yes)
            try undo(desk)
            #expect(try SeeAfter(desk.practice)(id).journey.stage == .booked)
        }
    }

    @Test func `what it gave is one change, and is not asked for again`() throws {
        let desk = try Desk()
        let id = try talked(desk)
        _ = try TellOutcome(desk.practice)(.met(), of: id)
        #expect(try SeeAfter(desk.practice)(id).likelyGains == [.wisdom, .words, .person])
        _ = try TellGains(desk.practice)([.init(.wisdom, "show decisions"), .init(.possibility)], from: id)
        let after = try SeeAfter(desk.practice)(id)
        #expect(after.gains == [.init(.wisdom, "show decisions"), .init(.possibility)])
        #expect(after.likelyGains == [.words, .person])
        try undo(desk)
        #expect(try SeeAfter(desk.practice)(id).gains.isEmpty)
        #expect(try TellGains(desk.practice)([], from: id) == nil)
    }

    @Test func `a promise of the notes comes up on its day`() throws {
        let desk = try Desk()
        let id = try talked(desk)
        _ = try TellOutcome(desk.practice)(.met(), of: id)
        let found = try #require(try SeeAfter(desk.practice)(id).promises.first)
        #expect(
            (found.promise.text, found.promise.due?.iso, found.isKept) == (
                "send the map by Friday", "2026-11-27", false
            ))
        _ = try MakePromises(desk.practice)([.init(found.promise.text, due: found.promise.due), .init(" ")], with: id)
        #expect(try SeeAfter(desk.practice)(id).promises.map(\.isKept) == [true])
        try desk.log("thanked", with: id)
        #expect(try desk.due().isEmpty)
        try desk.set("2026-11-27T09:00")
        #expect(try desk.due() == ["promise lauren-chen"])
    }

    @Test func `people to meet come in by their introducer, once, and undo takes them out`() throws {
        let desk = try Desk()
        let id = try talked(desk)
        let found = try #require(try SeeAfter(desk.practice)(id).others.first)
        #expect(found.onFile == nil)
        let met = try #require(try MeetOthers(desk.practice)([found.noted], through: id))
        let maya = try desk.person("maya-ito")
        #expect(met.people == [maya.id])
        #expect((maya.title, maya.company, maya.introducer) == ("design lead", "Figma", id))
        #expect(try desk.history("maya-ito") == ["introducedBy:lauren-chen"])
        #expect(try SeeAfter(desk.practice)(id).others.map(\.isIntroduced) == [true])
        #expect(try SeeAfter(desk.practice)(id).gains == [.init(.person, "Maya Ito")])
        // Named twice, she is one.
        _ = try MeetOthers(desk.practice)([found.noted], through: id)
        #expect(try desk.names().count == 2)
        try undo(desk)
        try undo(desk)
        #expect(try desk.names() == ["Lauren Chen"])
        #expect(try SeeAfter(desk.practice)(id).gains.isEmpty)
    }

    @Test func `somebody on file is introduced and not doubled`() throws {
        let desk = try Desk()
        let id = try talked(desk)
        let maya = try desk.add("Maya Ito", title: "Lead")
        let noted = try #require(NotedPerson("Maya Ito, somewhere else"))
        _ = try MeetOthers(desk.practice)([noted], through: id)
        #expect(try desk.person(maya).introducer == id)
        #expect(try desk.person(maya).title == "Lead")
        try undo(desk)
        #expect(try desk.person(maya).introducer == nil)
        #expect(try desk.history("maya-ito").isEmpty)
    }

    @Test func `how it felt is a private line`() throws {
        let desk = try Desk()
        let id = try talked(desk)
        let ease = try #require(Ease(4))
        _ = try TellFeeling(desk.practice)(.init(ease, "lighter than I thought"), about: id)
        #expect(try SeeAfter(desk.practice)(id).felt == ease)
        try undo(desk)
        #expect(try SeeAfter(desk.practice)(id).felt == nil)
    }

    @Test(arguments: [("Lauren Chen", MessageLanguage.english, "decisions"), ("周晓岚", .chinese, "决定")])
    func `the thank-you names what was said, the link and the promise`(
        name: String, language: MessageLanguage, word: String
    ) throws {
        let desk = try Desk()
        let id = try desk.add(name, title: "UX Designer", company: "Lyft")
        let chinese = "＃作品集\n“作品集要讲决定，不要只放界面”\n！把站点地图的文章发过去\nhttps://example.com/maps"
        try desk.log("met", with: id)
        _ = try KeepNotes(desk.practice)(
            language == .english ? Self.notes : chinese, of: id, on: Day(desk.clock.now, in: Desk.zone), since: 0)
        let thanks = try OpenDesk(desk.practice)(id, .init(kind: .thankYou, channel: .email))
        #expect(thanks.place.language == language)
        #expect(thanks.text.contains(word))
        #expect(thanks.text.contains("https://example.com/maps"))
        #expect(thanks.findings.isEmpty, "\(thanks.text)")
    }
}
