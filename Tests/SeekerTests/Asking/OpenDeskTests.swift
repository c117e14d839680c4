import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct OpenDeskTests {
    @Test(arguments: [Channel.linkedinNote, .linkedinMessage, .email])
    func `a first message says what is on file, and passes its own reader`(channel: Channel) throws {
        let desk = try Desk()
        try desk.describeMe()
        let id = try desk.addLauren()
        let open = try OpenDesk(desk.practice)(id, .init(channel: channel))
        #expect(open.text.contains("Lauren") && open.text.contains("empty states"))
        #expect(open.text.hasSuffix("Elise") || open.text.hasSuffix("Elise Vale"))
        #expect(open.findings.isEmpty && open.isReady)
        #expect(open.subject.isEmpty == (channel != .email))
        #expect(open.version == 0 && open.missing.isEmpty)
        #expect(open.place.kind == .ask && open.place.language == .english)
    }

    @Test func `other openings are other messages, each asked for by its number`() throws {
        let desk = try Desk()
        try desk.describeMe()
        let id = try desk.addLauren()
        let texts = try (0..<3).map {
            try OpenDesk(desk.practice)(id, .init(channel: .linkedinMessage, opening: $0)).text
        }
        #expect(Set(texts).count == 3)
        let open = try OpenDesk(desk.practice)(id, .init(channel: .linkedinMessage))
        #expect(!open.openings.isEmpty && !open.openings.contains { $0.text == open.text })
    }

    @Test func `where too little is on file it says what is missing, and makes nothing up`() throws {
        let desk = try Desk()
        try desk.describeMe()
        let open = try OpenDesk(desk.practice)(try desk.add("Lauren Chen"))
        #expect(open.text.isEmpty && open.openings.isEmpty)
        #expect(open.missing.contains(.howFound) && open.missing.contains(.oneFact))
    }

    @Test func `a Chinese name is written to in Chinese, unless one asks otherwise`() throws {
        let desk = try Desk()
        try desk.describeMe { $0.name = "林一" }
        let id = try desk.add("周晓岚", title: "产品设计师", company: "美团")
        let open = try OpenDesk(desk.practice)(id)
        #expect(open.place.language == .chinese && open.text.contains("周"))
        #expect(open.isReady)
        #expect(try OpenDesk(desk.practice)(id, .init(language: .english)).place.language == .english)
    }

    @Test func `what is shared comes with the rarest first`() throws {
        let desk = try Desk()
        try desk.describeMe()
        let id = try desk.addLauren { person in
            person.skills = ["Figma", "Service Blueprints"]
            person.inCommon = "we both grew up on a farm"
        }
        for name in ["Ana", "Ben"] {
            _ = try AddPerson(desk.practice)(Person(id: PersonID(naming: name), name: name, skills: ["Figma"]))
        }
        let shared = try OpenDesk(desk.practice)(id).shared
        #expect(
            shared.map(\.thing) == [
                .typed("we both grew up on a farm"), .skill("Service Blueprints"), .skill("Figma"),
            ])
        #expect(shared.map(\.count) == [nil, 1, 3])
    }

    @Test func `what to write next follows the journey`() throws {
        let desk = try Desk()
        try desk.describeMe()
        let id = try desk.addLauren()
        #expect(try OpenDesk(desk.practice)(id).place.kind == .ask)
        try desk.log("asked:linkedin-message", with: id, text: "Hi Lauren, could we talk? Elise")
        try desk.set("2026-12-02T09:00")
        let followUp = try OpenDesk(desk.practice)(id)
        #expect(followUp.place.kind == .followUp && followUp.place.channel == .linkedinMessage)
        #expect(!followUp.text.isEmpty && followUp.findings.isEmpty)
        try desk.log("answered:no", with: id)
        #expect(try OpenDesk(desk.practice)(id).findings.isEmpty)
    }

    @Test func `a thank-you names what was said`() throws {
        let desk = try Desk()
        try desk.describeMe()
        let id = try desk.addLauren()
        #expect(try OpenDesk(desk.practice)(id, .init(kind: .thankYou)).missing == [.talkNotes])
        try desk.log("met", with: id, text: "# site maps\n\"start with the empty state\"")
        let open = try OpenDesk(desk.practice)(id)
        #expect(open.place.kind == .thankYou && open.findings.isEmpty)
        #expect(open.text.contains("empty state") || open.text.contains("site maps"))
    }

    @Test func `notes of this month are counted, of the last month not`() throws {
        let desk = try Desk(at: "2026-11-30T09:00")
        try desk.describeMe()
        let (ana, ben) = (try desk.add("Ana"), try desk.add("Ben"))
        try desk.log("asked:linkedin-note", with: ana, text: "Hi")
        try desk.log("asked:linkedin-message", with: ben, text: "Hi")
        #expect(try OpenDesk(desk.practice)(ana).notesSent == 1)
        try desk.set("2026-12-01T09:00")
        #expect(try OpenDesk(desk.practice)(ana).notesSent == 0)
    }

    @Test func `nobody is written to whom nobody knows`() throws {
        let desk = try Desk()
        guard case .unknownPerson("ghost")? = failure({ _ = try OpenDesk(desk.practice)(personID("ghost")) }) else {
            Issue.record("wrote to a ghost")
            return
        }
    }
}
