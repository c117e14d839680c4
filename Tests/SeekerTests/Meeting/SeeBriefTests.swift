import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct SeeBriefTests {
    private func lauren(_ desk: Desk) throws -> PersonID {
        var me = Me(name: "Elise")
        me.positions = [Position(company: "Nopa", title: "Fine Dining Server", start: CareerDate(year: 2019))]
        me.companies = ["Lyft"]
        _ = try DescribeMe(desk.practice).save(me)
        let person = Person(
            id: PersonID(naming: "Lauren Chen"), name: "Lauren Chen", title: "UX Designer", company: "Lyft",
            skills: ["Figma"],
            positions: [
                Position(company: "Lyft", title: "UX Designer", start: CareerDate(year: 2024, month: 3)),
                Position(
                    company: "Nopa", title: "Fine Dining Server", start: CareerDate(year: 2018, month: 3),
                    end: CareerDate(year: 2024, month: 2)),
            ])
        return try AddPerson(desk.practice)(person).id
    }

    @Test func `holds their line, what we share, what was written, and what to ask`() throws {
        let desk = try Desk()
        let id = try lauren(desk)
        try desk.log("asked:email", with: id, text: "Hi Lauren")
        try desk.log("answered:yes", with: id, text: "Gladly!")
        let brief = try SeeBrief(desk.practice)(id)
        #expect(brief.picture.bars.map(\.place) == ["Nopa", "Lyft"])
        #expect(brief.shared.map(\.thing).contains(.employer("Nopa")))
        #expect(brief.letters.map(\.text) == ["Hi Lauren", "Gladly!"])
        #expect(brief.letters.map(\.isMine) == [true, false])
        #expect(brief.wishes.contains(.company("Lyft")))
        #expect(brief.ideas.count { $0.about.isArticles } == 6)
        #expect(brief.ideas.contains { $0.about == .newTrade })
        #expect(brief.proposal.count == 5)
        #expect(brief.questions.isEmpty)
    }

    @Test func `questions are chosen, written, moved, ticked and checked`() throws {
        let desk = try Desk()
        let id = try lauren(desk)
        let choose = ChooseQuestions(desk.practice)
        var list = try choose.takeProposal(for: id)
        #expect(list.count == 5)
        #expect(try SeeBrief(desk.practice)(id).proposal.isEmpty)
        #expect(try SeeBrief(desk.practice)(id).reading.findings.isEmpty)
        list = try choose.add("  What does your\ncompany do?  ", for: id)
        #expect(list.last?.text == "What does your company do?")
        #expect(try SeeBrief(desk.practice)(id).reading.findings.map(\.rule) == [.notGoogleable])
        list = try choose.remove(list[5].id, for: id)
        list = try choose.move(list[4].id, by: -9, for: id)
        list = try choose.tick(list[0].id, for: id)
        #expect(list.map(\.isTicked) == [true, false, false, false, false])
        let text = ([list[0].text, "What made you stay?"]).joined(separator: "\n")
        list = try choose.lay(text + "\n\n" + text, for: id)
        #expect(list.map(\.isTicked) == [true, false])
        #expect(try SeeBrief(desk.practice)(id).ideas.allSatisfy { idea in !list.contains { $0.text == idea.text } })
        try choose.aim(" How the first year went ", for: id)
        #expect(try SeeBrief(desk.practice)(id).aim == "How the first year went")
    }

    /// The people of the sample, in both languages: each question, alone, as the checker reads it in the app.
    @Test(arguments: MessageLanguage.allCases)
    func `every question for the sample's people passes the checker`(language: MessageLanguage) throws {
        let desk = try Desk()
        try FillWithSample(desk.practice)()
        var faults: [String] = []
        var asked = 0
        for person in try desk.practice.notebook.read({ try $0.everybody() }).map(\.person) {
            for idea in try SeeBrief(desk.practice)(person.id, language: language).ideas {
                asked += 1
                let findings = try ChooseQuestions(desk.practice).check([idea.text], for: person.id).findings
                // "Third Cup" is made of everybody's words: the checker cannot tell that it is theirs.
                let isTheirs = !person.company.isEmpty && idea.text.contains(person.company)
                faults += findings.filter { !isTheirs || $0.rule != .ownQuestion }.map { "\($0.rule): \(idea.text)" }
            }
        }
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        #expect(asked > 100)
    }

    @Test func `what people said is counted by people over all chats`() throws {
        let desk = try Desk()
        for (name, notes) in [
            ("Ana", "# Critique\n\" every Tuesday"), ("Ben", "\" our critique is once a month"),
            ("Cy", "# Hand-off\n\" talk first"),
        ] {
            let id = try desk.add(name)
            _ = try KeepNotes(desk.practice)(notes, of: id, on: Day(desk.clock.now, in: Desk.zone), since: 0)
        }
        let id = try desk.add("Di")
        try desk.log("received:wisdom", with: id, text: "critique needs a host")
        let said = try GatherSayings(desk.practice)()
        #expect(said.topics.map(\.name) == ["Critique", "Hand-off"])
        #expect(said.topics.map(\.people) == [3, 1])
        let brief = try SeeBrief(desk.practice)(id)
        #expect(brief.wishes == [.secondOpinion(topic: "Hand-off", from: "Cy")])
    }

    @Test func `the sample's chats have words, promises and thanks to make`() throws {
        let desk = try Desk()
        try FillWithSample(desk.practice)()
        let said = try GatherSayings(desk.practice)()
        #expect(said.topics.first?.name == "portfolio")
        #expect(said.topics.first?.people == 3)
        let miguel = try personID("miguel-angel-ortuno")
        let after = try SeeAfter(desk.practice)(miguel)
        #expect(after.hasHappened && !after.isThanked)
        #expect(after.promises.map(\.isKept) == [false])
        #expect(after.others.map(\.noted.name) == ["Ileana Duarte"])
        let thanks = try OpenDesk(desk.practice)(miguel, .init(kind: .thankYou))
        #expect(thanks.text.contains("https://example.com/site-mapping"))
        #expect(thanks.findings.isEmpty, "\(thanks.text)")
    }
}
