import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addPersonRoutes(to router: Router<ServerContext>) {
        router.get("/people/{person}") { request, context in
            try answering(request, context) { visit in
                let view = try person(context)
                let chosen = request.query["log"] ?? ""
                let log = LogForm(event: chosen, visit, isOpen: !chosen.isEmpty)
                var model = PersonModel(view, visit, log: log)
                model.setback = try SeeSetback(practice)(view.ranked.person.id).map {
                    SetbackNote($0, visit.language)
                }
                let shown = model
                return visit.show { PersonView.page(shown, in: $0) }
            }
        }
        router.post("/people/{person}/events") { request, context in
            try answering(request, context) { try log(try person(context), $0) }
        }
        router.post("/people/{person}/events/undo") { request, context in
            try answering(request, context) { try undoEvent(try person(context), $0) }
        }
        router.post("/people/{person}/notes") { request, context in
            try answering(request, context) { try saveNotes(try person(context), $0, request) }
        }
        addJobRoutes(to: router)
        addRhythmRoutes(to: router)
        router.get("/people/{person}/forget") { request, context in
            try answering(request, context) { visit in
                let preview = try ForgetPerson(practice).preview(try person(context).ranked.person.id)
                return visit.show { ForgetView.page(ForgetModel(preview.person, preview.traces), in: $0) }
            }
        }
        router.post("/people/{person}/forget") { request, context in
            try answering(request, context) { visit in
                let person = try person(context).ranked.person
                _ = try ForgetPerson(practice)(person.id)
                return visit.leave(
                    to: "/people", saying: PersonDoneWords.forgotten(visit.language, ["name": .text(person.name)]))
            }
        }
    }

    private func log(_ view: WholePerson, _ visit: Visit) throws -> Response {
        let person = view.ranked.person
        var form = LogForm(visit.form, visit)
        let record = form.record(visit, practice)
        guard form.errors.isEmpty, let record else { return back(view, form, visit) }
        switch LogEvent(practice).result(of: record, to: person.id) {
        case .success(let action):
            return visit.leave(to: "/people" / person.id.text, saying: visit.noted(record), undo: action)
        case .failure(.askIsOpen(let name)):
            form.errors["event"] = SeekerError.askIsOpen(name: name).sentence(in: visit.language)
            return back(view, form, visit)
        case .failure(let error): throw error
        }
    }

    private func back(_ view: WholePerson, _ form: LogForm, _ visit: Visit) -> Response {
        var form = form
        form.isOpen = true
        let model = PersonModel(view, visit, log: form)
        return visit.show(.unprocessableContent) { PersonView.page(model, in: $0) }
    }

    private func undoEvent(_ view: WholePerson, _ visit: Visit) throws -> Response {
        let path = "/people" / view.ranked.person.id.text
        guard let last = view.lastEvent else { return .seeOther(path) }
        try TakeBackEvent(practice)(last.event.id, of: view.ranked.person.id)
        let what = visit.line(last, view)
        return visit.leave(to: path, saying: PersonDoneWords.undone(visit.language, ["what": .text(what)]))
    }

    /// The script wants an answer without a page; without one the page comes back.
    private func saveNotes(_ view: WholePerson, _ visit: Visit, _ request: Request) throws -> Response {
        let notes = visit.form["notes"] ?? ""
        let action = try EditPerson(practice)(view.ranked.person.id, as: .editNotes) { $0.notes = notes }
        if request.headers[.accept]?.contains("application/json") ?? false {
            return .json(Data("{\"saved\":true}".utf8))
        }
        let said = PersonDoneWords.notesSaved(visit.language)
        return visit.leave(to: "/people" / view.ranked.person.id.text, saying: said, undo: action)
    }
}

extension Visit {
    /// "Noted: They said yes"
    fileprivate func noted(_ record: EventRecord) -> String {
        let event = NextEvent.allCases.first {
            $0.name == record.name && ($0.detail.isEmpty || $0.detail == record.detail)
        }
        let label = event?.button.text(in: language) ?? record.name
        return PersonDoneWords.logged(language, ["event": .text(label)])
    }
}

extension ForgetModel {
    init(_ person: Person, _ traces: Kept.Traces) {
        self.init(
            id: person.id, name: person.name, events: traces.events, jobs: traces.jobsAndSchools,
            hasNotes: !person.notes.isEmpty, mentions: traces.mentions)
    }
}
