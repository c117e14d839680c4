import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addPersonFormRoutes(to router: Router<ServerContext>) {
        router.get("/people/new") { request, context in
            try answering(request, context) { visit in
                let form = PersonForm(name: request.query["name"] ?? "")
                return visit.show { PersonFormView.page(PersonFormModel(form: form, visit), in: $0) }
            }
        }
        router.post("/people/new") { request, context in
            try answering(request, context) { try add($0) }
        }
        router.get("/people/{person}/edit") { request, context in
            try answering(request, context) { visit in
                let person = try person(context).ranked.person
                let form = try onFile(person)
                return visit.show {
                    PersonFormView.page(PersonFormModel(id: person.id, form: form, was: form, visit), in: $0)
                }
            }
        }
        router.post("/people/{person}/edit") { request, context in
            try answering(request, context) { try edit(try person(context).ranked.person, $0) }
        }
    }

    func person(_ context: ServerContext) throws -> WholePerson {
        let words = context.part("person") ?? ""
        guard let id = PersonID(words) else { throw SeekerError.unknownPerson(words) }
        return try ShowPerson(practice)(id)
    }

    private func add(_ visit: Visit) throws -> Response {
        let form = PersonForm(visit.form)
        var reading = form.read(visit, practice)
        if reading.errors.isEmpty, visit.form["sure"] != "1" {
            reading.doubles = try AddPerson(practice).doubles(of: reading.person)
        }
        guard reading.errors.isEmpty, reading.doubles.isEmpty else { return back(form, nil, reading, visit) }
        let added = try AddPerson(practice)(reading.person)
        let said = PersonDoneWords.added(visit.language, ["name": .text(reading.person.name)])
        return visit.leave(to: "/people" / added.id.text, saying: said, undo: added.action)
    }

    private func edit(_ old: Person, _ visit: Visit) throws -> Response {
        var form = PersonForm(visit.form)
        let now = try onFile(old)
        let meanwhile = form.merge(was: PersonForm(visit.form, before: PersonForm.before), onto: now)
        var reading = form.read(visit, practice)
        for (field, text) in meanwhile {
            reading.errors[field] =
                text.isEmpty
                ? FormWords.emptiedMeanwhile(visit.language)
                : FormWords.changedMeanwhile(visit.language, ["text": .text(text.shortened(to: 80))])
        }
        guard reading.errors.isEmpty else { return back(form, old.id, was: now, reading, visit) }
        let action = try EditPerson(practice)(old.id) { $0.take(reading.person) }
        guard let action else { return .seeOther("/people" / old.id.text) }
        let said = PersonDoneWords.saved(visit.language, ["name": .text(reading.person.name)])
        return visit.leave(to: "/people" / old.id.text, saying: said, undo: action)
    }

    private func onFile(_ person: Person) throws -> PersonForm {
        PersonForm(person, introducer: try person.introducer.map { try ShowPerson(practice)($0).ranked.person.name })
    }

    private func back(
        _ form: PersonForm, _ id: PersonID?, was: PersonForm? = nil, _ reading: PersonForm.Reading, _ visit: Visit
    ) -> Response {
        let model = PersonFormModel(
            id: id, form: form, was: was, errors: reading.errors, visit, sameAs: reading.doubles.map { PersonLink($0) })
        return visit.show(.unprocessableContent) { PersonFormView.page(model, in: $0) }
    }
}

extension PersonFormModel {
    init(
        id: PersonID? = nil, form: PersonForm, was: PersonForm? = nil, errors: FieldErrors = [:], _ visit: Visit,
        sameAs: [PersonLink] = []
    ) {
        self.init(
            id: id, form: form, was: was, errors: errors, zones: TimeZone.knownTimeZoneIdentifiers, sameAs: sameAs)
    }
}

extension PersonLink {
    init(_ person: Person) {
        self.init(
            id: person.id, name: person.name,
            detail: [person.title, person.company].filter { !$0.isEmpty }.joined(separator: " · "))
    }
}

extension PersonForm {
    init(_ person: Person, introducer: String?) {
        self.init(
            name: person.name, title: person.title, company: person.company, place: person.place, email: person.email,
            profile: person.profile?.text ?? "", zone: person.zone ?? "", skills: person.skills.joined(separator: ", "),
            languages: person.languages.joined(separator: ", "), introducer: introducer ?? "", notes: person.notes)
    }

    /// What the form says, and what is wrong with it, by field.
    struct Reading {
        var person: Person
        var errors: FieldErrors = [:]
        /// People on file who may be the same.
        var doubles: [Person] = []
    }

    func read(_ visit: Visit, _ practice: Practice) -> Reading {
        func plain(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
        var reading = Reading(
            person: Person(
                id: PersonID(naming: name), name: plain(name), title: plain(title), company: plain(company),
                place: plain(place), email: plain(email), notes: notes, skills: DescribeMe.list(skills),
                languages: DescribeMe.list(languages)))
        if reading.person.name.isEmpty { reading.errors["name"] = TroubleWords.nameMissing(visit.language) }
        readAddresses(into: &reading, visit.language)
        readIntroducer(into: &reading, visit.language, practice)
        return reading
    }

    private func readAddresses(into reading: inout Reading, _ language: Language) {
        if !profile.allSatisfy(\.isWhitespace) {
            reading.person.profile = ProfileAddress(profile)
            if reading.person.profile == nil { reading.errors["profile"] = FormWords.notAnAddress(language) }
        }
        let email = reading.person.email
        if !email.isEmpty, !email.dropFirst().dropLast().contains("@") || email.contains(where: \.isWhitespace) {
            reading.errors["email"] = FormWords.notAnEmail(language)
        }
        let zone = zone.trimmingCharacters(in: .whitespaces)
        if !zone.isEmpty {
            reading.person.zone = zone
            if TimeZone(identifier: zone) == nil { reading.errors["zone"] = FormWords.notAZone(language) }
        }
    }

    private func readIntroducer(into reading: inout Reading, _ language: Language, _ practice: Practice) {
        let words = introducer.trimmingCharacters(in: .whitespaces)
        guard !words.isEmpty else { return }
        do {
            reading.person.introducer = try FindPerson(practice)(words)
        } catch {
            reading.errors["introducer"] = error.sentence(in: language)
        }
    }
}

extension Person {
    /// Takes over what the form can say; the rest stays.
    fileprivate mutating func take(_ typed: Person) {
        name = typed.name
        title = typed.title
        company = typed.company
        place = typed.place
        email = typed.email
        profile = typed.profile
        zone = typed.zone
        skills = typed.skills
        languages = typed.languages
        introducer = typed.introducer
        notes = typed.notes
    }
}
