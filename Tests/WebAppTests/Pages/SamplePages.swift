import CoffeeChat
import Wording

@testable import WebApp

/// Every page there is, with one text in every place where somebody's text can stand.
enum SamplePages {
    static func all(saying text: String, in language: Language) -> [(name: String, html: String)] {
        let context = PageContext.sample(language)
        return [
            ("welcome", WelcomeView.page(WelcomeModel(error: text), in: context)),
            ("import", ImportView.page(ImportModel(recent: [.init(action: text, text: text, when: "")]), in: context)),
            ("preview", ImportPreviewView.page(preview(text), in: context)),
            ("result", ImportResultView.page(.init(fileName: text, counts: .init(new: 1), undo: text), in: context)),
            ("you", YouView.page(you(text), in: context)),
            ("your profile", ProfileView.page(profile(text, .me), in: context)),
            ("their profile", ProfileView.page(profile(text, .person(id)), in: context)),
            ("today", TodayView.page(today(text), in: context)),
            ("people", PeopleView.page(people(text), in: context)),
            ("list", PeopleView.list(people(text), in: context)),
            ("person", PersonView.page(person(text), in: context)),
            ("form", PersonFormView.page(form(text), in: context)),
            ("forget", ForgetView.page(.init(id: id, name: text, events: 1, jobs: 1, hasNotes: true), in: context)),
            ("history", HistoryView.page(.init(rows: [.init(action: text, what: text, when: "")]), in: context)),
            ("data", DataView.page(data(text), in: context)),
            ("restore", RestoreView.page(restore(text), in: context)),
            ("brief", BriefView.page(brief(text), in: context)),
            ("chat", ChatView.page(chat(text), in: context)),
            ("after", AfterView.page(after(text, .happened), in: context)),
            ("after, not told yet", AfterView.page(after(text, .asked), in: context)),
            ("circles", CirclesView.page(circles(text), in: context)),
            ("words", SayingsView.page(sayings(text), in: context)),
            ("not found", PlainView.page(.personNotFound(name: text), in: context)),
            ("fault", PlainView.page(.fault(sentence: text, advice: text), in: context)),
        ].map { ($0.0, $0.1.text) }
    }

    static let id = PersonID(naming: "Lauren LaRen")

    private static func link(_ text: String) -> PersonLink { PersonLink(id: id, name: text, detail: text) }

    private static func circles(_ text: String) -> CirclesModel {
        CirclesModel(
            circles: [
                .init(
                    name: text, rhythm: "", sum: text, members: [.init(person: link(text), lastContact: text)],
                    person: text, error: text)
            ], rhythms: [Choice("3", text)], names: [text], name: text, errors: ["name": text])
    }

    private static func preview(_ text: String) -> ImportPreviewModel {
        ImportPreviewModel(
            id: "a1", fileName: text, kind: "CSV", counts: ImportCounts(new: 1, changed: 1, skipped: 1, asksNew: 1),
            newPeople: [.init(name: text, title: text, company: text)],
            changed: [.init(name: text, changes: [.init(label: "Title", before: text, after: text)])],
            skipped: [.init(file: text, line: 1, reason: text)],
            doubts: [.init(key: "0", arrived: .init(name: text), candidates: [link(text)])], passedOver: [text],
            me: .init(name: text, headline: text, emails: [text], career: career(text), skills: [text]),
            columns: [.init(index: 0, name: text, example: text, field: "name")], fieldChoices: [Choice("name", "Name")]
        )
    }

    private static func career(_ text: String) -> [CareerRow] {
        [CareerRow(key: text, title: text, company: text, place: text, span: "2024")]
    }

    private static func profile(_ text: String, _ whose: ProfileModel.Whose) -> ProfileModel {
        ProfileModel(
            whose: whose, name: text, waiting: "a1",
            rows: [.init(key: "name", label: "Name", onFile: [text], read: [text], isTyped: true)])
    }

    private static func you(_ text: String) -> YouModel {
        YouModel(
            form: YouForm(name: text, email: text, companies: text), rungs: [Choice("0", "Learner")],
            fields: [Choice("product-design", "UX")], zones: [text], companySuggestions: [text], errors: ["name": text],
            career: career(text), skills: [text], languages: [text])
    }

    private static func today(_ text: String) -> TodayModel {
        TodayModel(
            partOfDay: .morning, firstName: text, week: .init(goal: 1, chats: 0, asksSent: 2, asksOpen: 1),
            due: [
                .init(person: id, name: text, title: "\(text) said yes", why: text, button: "Offer", event: "offered")
            ],
            jobChanges: (0..<3).map { _ in .init(person: id, name: text, title: text, why: text, button: "Say it") },
            suggestions: [.init(person: id, name: text, title: text, company: text, reasons: [text])])
    }

    private static func people(_ text: String) -> PeopleModel {
        let row = PeopleModel.Row(
            id: id, name: text, title: text, company: text, stage: .asked, stageName: "Asked", steps: 2, reasons: [text]
        )
        return PeopleModel(
            filter: PeopleFilter(q: text, company: text), companies: [text], rows: [row], aside: [row], found: 2,
            total: 2, pages: 2)
    }

    private static func person(_ text: String) -> PersonModel {
        PersonModel(
            id: id, name: text, title: text, company: text, place: text, email: text, profile: "javascript:" + text,
            skills: [text], languages: [text], introducer: link(text), stage: .asked, stageName: "Asked",
            next: NextStep(why: text, first: .init(label: "Yes", event: "answered", detail: "yes")), promises: [text],
            steps: StepsSum(headline: text, lines: [.init(text, 1)], total: 1), reasons: [text],
            couldIntroduce: [link(text)], career: career(text), education: career(text), lookUp: [text], notes: text,
            log: LogForm(event: "asked", text: text, errors: ["text": text]),
            history: [EventRow(id: 1, what: text, when: "", text: text, isUndone: true)], lastEvent: text,
            job: JobForm(title: text),
            setback: SetbackNote(sentence: text, step: text, page: Address.importing, next: text),
            rhythm: RhythmChoice(
                chosen: "3", choices: [Choice("", text), Choice("3", text)], circle: text, circles: [text]))
    }

    private static func brief(_ text: String) -> BriefModel {
        BriefModel(
            id: id, name: text, title: text, company: text, when: text, link: "javascript:" + text, introducer: text,
            picture: .init(
                title: text, description: text,
                rows: [.init(kind: .inField, title: text, place: text, span: text, x: 0, width: 1, isOpen: true)],
                undated: text), shared: [text],
            letters: [.init(head: text, isMine: true, text: text)], aim: text, wishes: [text],
            questions: [.init(id: 1, text: text)], ideas: [.init(label: text, text: text, isArticles: true)],
            proposal: [text],
            reading: .init(
                headline: text, remarks: [.init(title: text, why: text, question: text, suggestion: text)]),
            earlier: [.init(day: text, lines: [text])])
    }

    private static func chat(_ text: String) -> ChatModel {
        ChatModel(
            id: id, name: text, title: text, company: text, link: "javascript:" + text, day: day,
            clock: .init(words: text, cutOff: 40), sheet: .init(text: text, revision: 1),
            questions: [.init(id: 1, text: text, isTicked: true)], earlier: [.init(day: day, words: text)], found: text,
            conflict: text)
    }

    private static func after(_ text: String, _ kind: AfterModel.Outcome.Kind) -> AfterModel {
        AfterModel(
            id: id, name: text, title: text, company: text,
            outcome: .init(kind: kind, when: text, day: text, time: text), day: day, notes: [text],
            gains: [.init(gain: .wisdom, text: text, isChosen: true, kept: [text], isKept: true)],
            promises: [.init(text: text, due: text), .init(text: text, isKept: true)],
            others: [.init(line: text, onFile: link(text)), .init(line: text, onFile: link(text), isIntroduced: true)],
            felt: 3, errors: ["due-0": text, "day": text])
    }

    private static func sayings(_ text: String) -> SayingsModel {
        let saying = SayingsModel.Saying(text: text, person: link(text), day: text)
        return SayingsModel(
            topics: [
                .init(name: text, opinions: text, sayings: [saying]), .init(name: text, opinions: text, names: [text]),
            ], others: [saying])
    }

    private static let day = Day(number: 20_000)

    private static func form(_ text: String) -> PersonFormModel {
        PersonFormModel(
            id: id, form: PersonForm(name: text, title: text, notes: text), errors: ["name": text],
            introducers: [link(text)], sameAs: [link(text)])
    }

    private static func data(_ text: String) -> DataModel {
        DataModel(
            path: text, size: "1 MB", people: 1, events: 1, findings: [.init(.warning, text, advice: text)],
            restoreError: text)
    }

    private static func restore(_ text: String) -> RestoreModel {
        RestoreModel(id: text, fileName: text, backupPeople: 1, backupEvents: 1, nowPeople: 1, nowEvents: 1)
    }
}
