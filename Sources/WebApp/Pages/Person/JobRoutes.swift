import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addJobRoutes(to router: Router<ServerContext>) {
        router.post("/people/{person}/jobs") { request, context in
            try answering(request, context) { try addJob(try person(context), $0) }
        }
        router.post("/people/{person}/jobs/remove") { request, context in
            try answering(request, context) { try removeJob(try person(context).ranked.person, $0) }
        }
    }

    private func addJob(_ view: WholePerson, _ visit: Visit) throws -> Response {
        var form = JobForm(visit.form)
        let person = view.ranked.person
        guard let position = form.position(visit.language) else {
            let model = PersonModel(view, visit, log: LogForm(event: "", visit, isOpen: false), job: form)
            return visit.show(.unprocessableContent) { PersonView.page(model, in: $0) }
        }
        let action = try EditPerson(practice)(person.id) { $0.add(position) }
        let said = PersonDoneWords.jobAdded(visit.language, ["name": .text(person.name)])
        return visit.leave(to: "/people" / person.id.text, saying: said, undo: action)
    }

    private func removeJob(_ person: Person, _ visit: Visit) throws -> Response {
        let key = visit.form["job"] ?? ""
        let action = try EditPerson(practice)(person.id) { person in
            person.positions.removeAll { $0.key == key }
        }
        let said = PersonDoneWords.jobRemoved(visit.language, ["name": .text(person.name)])
        return visit.leave(to: "/people" / person.id.text, saying: said, undo: action)
    }
}

extension JobForm {
    fileprivate init(_ form: Form) {
        func text(_ name: String) -> String { (form[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines) }
        self.init(
            title: text("title"), company: text("company"), place: text("place"), start: text("start"), end: text("end")
        )
    }

    /// The job, or the errors beside the fields.
    fileprivate mutating func position(_ language: Language) -> Position? {
        let (start, end) = (CareerDate(iso: start), CareerDate(iso: end))
        if title.isEmpty, company.isEmpty { errors["title"] = FormWords.jobEmpty(language) }
        if !self.start.isEmpty, start == nil { errors["start"] = FormWords.notACareerDate(language) }
        if !self.end.isEmpty, end == nil { errors["end"] = FormWords.notACareerDate(language) }
        if let start, let end, end < start { errors["end"] = FormWords.endBeforeStart(language) }
        guard errors.isEmpty else { return nil }
        return Position(company: company, title: title, place: place, start: start, end: end)
    }
}

extension Person {
    /// Newest first: what lasts, then what ended last.
    fileprivate mutating func add(_ position: Position) {
        positions.append(position)
        positions.sort { a, b in
            if a.isCurrent != b.isCurrent { return a.isCurrent }
            let (endA, endB) = (a.end?.months ?? .max, b.end?.months ?? .max)
            return endA == endB ? (a.start?.months ?? 0) > (b.start?.months ?? 0) : endA > endB
        }
    }
}

extension Position {
    /// What the remove button sends.
    var key: String { [company, title, start?.iso ?? "", end?.iso ?? ""].joined(separator: "\u{1F}") }
}
