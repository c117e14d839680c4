import CoffeeChat
import Foundation
import Interchange
import Testing

struct NotebookDocumentTests {
    private let at = Date(timeIntervalSince1970: 1_795_341_600)

    private var document: NotebookDocument {
        var me = Me(
            name: "Robin Vale", zone: "America/Los_Angeles", rung: .junior, companies: ["Northwind"],
            membership: .premium, goal: 2)
        me.daysOff = [Day(number: 20_600), Day(number: 20_500)]
        me.positions = [Position(company: "Self", title: "Designer", start: CareerDate(year: 2024, month: 2))]
        me.education = [Education(school: "State College", end: CareerDate(year: 2012))]
        me.voice = ["greeting.en": "Hello", "formality": "informal"]
        me.notesAMonth = 3
        var random = SeededGenerator(seed: 1)
        var person = People.random(number: 0, &random)
        person.introducer = PersonID("lauren-chen")
        person.howFound = "your talk at UXDX"
        person.noticed = "you built the first design system"
        person.inCommon = "都在青岛长大"
        person.positions = [Position(company: "Acme", title: "Lead", end: nil, isCurrent: false)]
        let events = [
            EventRecord(name: "asked", at: at, detail: "email", text: "Hi\n\"you\" / 周"),
            EventRecord(name: "answered", at: at.addingTimeInterval(60.25), detail: "later", due: Day(number: 20_700)),
            EventRecord(
                name: "booked", at: at, detail: "https://meet.example/x", starts: at, ends: at.addingTimeInterval(1800)),
            EventRecord(
                name: "changedJob", at: at,
                job: JobChange(fromTitle: "a", fromCompany: "b", toTitle: "c", toCompany: "d")),
        ]
        let people =
            [
                DocumentPerson(
                    person, events: events.map { DocumentEvent($0) } + [DocumentEvent(events[0], isUndone: true)],
                    drafts: drafts)
            ]
            + (1..<6).map { DocumentPerson(People.random(number: $0, &random)) }
        return NotebookDocument(exportedAt: at, me: me, people: people, settings: ["notesAMonth": "5"])
    }

    private var drafts: [DocumentDraft] {
        [
            DocumentDraft(
                kind: .followUp, channel: .email, language: .chinese, subject: "“主题”", text: "您好\n🙂",
                overruled: [.thanks], editedAt: DocumentTime(at)),
            DocumentDraft(
                kind: .ask, channel: .linkedinNote, language: .english, subject: "", text: "", overruled: [],
                editedAt: DocumentTime(at)),
        ]
    }

    private func flaw(_ text: String) -> DocumentFlaw? {
        do throws(Refusal) {
            _ = try NotebookDocument.read(Array(text.utf8), named: "x.json")
        } catch .notADocument(file: "x.json", let why) {
            return why
        } catch {
            Issue.record(error)
        }
        return nil
    }

    private func head(_ rest: String) -> String {
        "{\"format\":\"cortado-notebook\",\"version\":1,\"exportedAt\":\"2026-11-22T10:00:00Z\",\"me\":{},\"people\":[\(rest)]}"
    }

    @Test func `everything goes out and comes back`() throws {
        let bytes = try document.json()
        #expect(try NotebookDocument.read(bytes, named: "x.json") == document)
        #expect(try NotebookDocument.read(bytes, named: "x.json").json() == bytes)
    }

    @Test(arguments: 0..<40)
    func `people of all scripts go out and come back`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let people = (0..<5).map { DocumentPerson(People.random(number: $0, &random)) }
        let document = NotebookDocument(exportedAt: at, me: Me(), people: people)
        #expect(try NotebookDocument.read(document.json(), named: "x.json") == document)
    }

    @Test func `the file as other programs see it`() throws {
        var person = Person(id: PersonID(naming: "Maya L"), name: "Maya L", connectedOn: Day(iso: "2026-01-02"))
        person.profile = "https://linkedin.com/in/maya"
        let events = [DocumentEvent(EventRecord(name: "asked", at: at, detail: "email"))]
        let text = String(
            decoding: try NotebookDocument(
                exportedAt: at, me: Me(name: "R"), people: [DocumentPerson(person, events: events)]
            ).json(), as: UTF8.self)
        #expect(
            text == """
                {
                  "exportedAt" : "2026-11-22T10:00:00Z",
                  "format" : "cortado-notebook",
                  "me" : {
                    "field" : "product-design",
                    "goal" : 1,
                    "linkedin" : "free",
                    "name" : "R",
                    "notesAMonth" : 5,
                    "rung" : 0,
                    "targetField" : "product-design",
                    "targetRung" : 2
                  },
                  "people" : [
                    {
                      "connectedOn" : "2026-01-02",
                      "events" : [
                        {
                          "at" : "2026-11-22T10:00:00Z",
                          "detail" : "email",
                          "event" : "asked"
                        }
                      ],
                      "id" : "maya-l",
                      "name" : "Maya L",
                      "url" : "https://linkedin.com/in/maya"
                    }
                  ],
                  "settings" : {

                  },
                  "version" : 1
                }

                """)
    }

    @Test func `a newer document is refused by its version`() {
        #expect(throws: Refusal.newerDocument(file: "x.json", version: 2)) {
            try NotebookDocument.read(
                Array("{\"format\":\"cortado-notebook\",\"version\":2,\"people\":7}".utf8), named: "x.json")
        }
    }

    @Test func `what is no document says where and why`() {
        #expect(flaw("{") == .notJSON)
        #expect(flaw("[1]") == .anotherFormat(nil))
        #expect(flaw("{\"basics\":{}}") == .anotherFormat(nil))
        #expect(flaw("{\"format\":\"x\"}") == .anotherFormat("x"))
        #expect(flaw("{\"format\":\"cortado-notebook\"}") == .missing(path: "version"))
        #expect(flaw("{\"format\":\"cortado-notebook\",\"version\":1}") == .missing(path: "exportedAt"))
        #expect(flaw(head("{\"name\":\"A\"}")) == .missing(path: "people[0].id"))
        #expect(flaw(head("{\"id\":\"a\",\"name\":7}")) == .wrongType(path: "people[0].name", expected: "text"))
        #expect(
            flaw(head("{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"a\",\"name\":\"B\"}"))
                == .idTwice(path: "people[1].id", id: "a"))
        let event = { (event: String) in self.head("{\"id\":\"a\",\"name\":\"A\",\"events\":[\(event)]}") }
        #expect(
            flaw(event("{\"event\":\"asked\",\"at\":\"today\"}"))
                == .unreadable(path: "people[0].events[0].at", value: "today"))
        #expect(
            flaw(event("{\"event\":\"flew\",\"at\":\"2026-11-22T10:00:00Z\"}"))
                == .badEvent(path: "people[0].events[0]", event: "flew"))
        #expect(
            flaw(event("{\"event\":\"booked\",\"at\":\"2026-11-22T10:00:00Z\"}"))
                == .badEvent(path: "people[0].events[0]", event: "booked"))
    }

    @Test(
        arguments: [
            ("2026-11-22T10:00:00Z", 1_795_341_600), ("2026-11-22T18:00:00+08:00", 1_795_341_600),
            ("2026-11-22T10:00:00.250Z", 1_795_341_600.25),
            ("1969-12-31T23:59:59Z", -1), ("2026-11-22T05:00:00-05:00", 1_795_341_600),
        ] as [(String, Double)])
    func `times are read in any offset`(text: String, seconds: Double) {
        #expect(DocumentTime(text)?.date.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: ["2026-11-22", "2026-11-22T10:00:00", "10:00", "", "2026-02-30T10:00:00Z"])
    func `times without a day, a clock or a zone are none`(text: String) { #expect(DocumentTime(text) == nil) }

    @Test(arguments: [0, -1, 1_795_341_600, 1_795_341_600.125, -0.5, 951_782_400] as [Double])
    func `times are written to the millisecond and come back`(seconds: Double) {
        #expect(
            DocumentTime(DocumentTime(Date(timeIntervalSince1970: seconds)).text)?.date.timeIntervalSince1970 == seconds
        )
    }
}
