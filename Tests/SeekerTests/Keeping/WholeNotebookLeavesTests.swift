import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

/// A notebook with everything in it: people at every stage, talks with their notes and questions, requests, a rhythm,
/// what was typed and what was taken back.
@Suite(.temporaryHome) struct WholeNotebookLeavesTests {
    private func lived(_ desk: Desk) throws {
        try FillWithSample(desk.practice)()
        let hana = try personID("hana-sedlackova")
        let miguel = try personID("miguel-angel-ortuno")
        let things = TakeAlong.Things(
            gains: [.init(.wisdom, "who tastes first?")],
            vows: [.init("send the article", due: Day(iso: "2026-12-01"))],
            others: [try #require(NotedPerson("Ileana Duarte, service designer at Linie Mobility"))],
            feeling: .init(try #require(Ease(5)), "as after closing time"))
        _ = try TakeAlong(desk.practice)(things, from: miguel)
        try desk.log("thanked", with: miguel, text: "Thank you, Miguel!")
        _ = try TakeBack(desk.practice)()
        _ = try MoveChat(desk.practice)(hana, to: desk.clock.now.addingTimeInterval(5 * 86_400))
        let tomas = try personID("tomas-ferreira-leal")
        _ = try BookChat(desk.practice)(tomas, at: desk.clock.now.addingTimeInterval(6 * 86_400))
        let first = try #require(try SeeBrief(desk.practice)(hana).questions.first)
        _ = try ChooseQuestions(desk.practice).tick(first.id, for: hana)
        var me = try DescribeMe(desk.practice)()
        (me.talksAMonth, me.video, me.topic) = (2, "https://video.example.com/marina", "coffee")
        (me.voice, me.notesAMonth) = (["formality": "informal"], 3)
        _ = try DescribeMe(desk.practice).save(me)
        let help = HelpOthers(desk.practice)
        let open = try #require(try help().lines.first { $0.isDue })
        _ = try help.answer(open.request.id, .later(Day(iso: "2027-01-11") ?? Day(number: 0)))
    }

    @Test func `it comes back as it was, and one undo takes it out again`() throws {
        let desk = try Desk()
        try lived(desk)
        let written = try desk.export()
        let other = try Desk(file: "other.sqlite")
        try other.takeIn(Array(written.utf8), named: "cortado.json")
        #expect(try other.export() == written)
        #expect(try HelpOthers(other.practice)().lines.map(\.request.answer).count == 2)
        #expect(try other.person("odile-marchetti-roux").rhythm?.months == 1)
        #expect(try KeepCircles(other.practice)().map(\.members.count) == [1, 2])
        #expect(try GatherSayings(other.practice)().topics == GatherSayings(desk.practice)().topics)
        #expect(try desk.due() == other.due())
        // The next version of an invitation bears its name, and the number after it.
        let tomas = try personID("tomas-ferreira-leal")
        let booked = try #require(try ShowInvitation(desk.practice)(tomas))
        #expect(try ShowInvitation(other.practice)(tomas)?.uid == booked.uid)
        #expect(try CallOffChat(other.practice)(tomas).sequence == booked.sequence + 1)
        _ = try TakeBack(other.practice)()
        _ = try TakeBack(other.practice)()
        #expect(try other.names().isEmpty)
    }

    /// Every property of a person and of the seeker has its key: who adds one sees it here.
    @Test func `no property is forgotten`() throws {
        let person = Mirror(reflecting: Person(id: try personID("x"), name: "X")).children.compactMap(\.label)
        #expect(
            person.sorted() == [
                "circle", "company", "connectedOn", "education", "email", "heardOn", "howFound", "id", "inCommon",
                "introducer",
                "languages", "name", "notes", "noticed", "place", "positions", "profile", "rhythm", "skills", "title",
                "zone",
            ], "write the new one into DocumentPerson, too")
        let me = Mirror(reflecting: Me()).children.compactMap(\.label)
        #expect(
            me.sorted() == [
                "circles", "companies", "daysOff", "education", "email", "field", "goal", "headline", "hours",
                "language",
                "languages", "membership", "name", "notesAMonth", "place", "positions", "profile", "rooms", "rung",
                "skills", "talksAMonth", "targetField", "targetRung", "topic", "video", "voice", "zone",
            ], "write the new one into DocumentMe, too")
    }
}
