import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addProfileRoutes(to router: Router<ServerContext>) {
        router.get("/people/new/profile") { request, context in
            try answering(request, context) { visit in visit.show { ProfileView.page(ProfileModel(), in: $0) } }
        }
        router.post("/people/new/profile") { request, context in
            try answering(request, context) { try receive(nil, $0) }
        }
        router.post("/people/new/profile/add") { request, context in
            try answering(request, context) { try add($0) }
        }
        router.get("/people/{person}/profile") { request, context in
            try answering(request, context) { visit in
                let person = try person(context).ranked.person
                return visit.show {
                    ProfileView.page(ProfileModel(whose: .person(person.id), name: person.name), in: $0)
                }
            }
        }
        router.post("/people/{person}/profile") { request, context in
            try answering(request, context) { try receive(try person(context).ranked.person, $0) }
        }
        router.post("/people/{person}/profile/take") { request, context in
            try answering(request, context) { try takeOver(try personID(context), $0) }
        }
    }

    private func receive(_ person: Person?, _ visit: Visit) throws -> Response {
        let blank = ProfileModel(whose: person.map { .person($0.id) } ?? .newcomer, name: person?.name ?? "")
        return try read(visit, blank) { try compare($0, with: person, visit) }
    }

    /// Reads what was pasted or dropped; where it is no profile, the form says so.
    func read(
        _ visit: Visit, _ blank: ProfileModel, then compare: (ProfileReading) throws -> Response
    ) throws -> Response {
        switch reading(visit.form) {
        case .success(let reading): return try compare(reading)
        case .failure(.profile(let trouble)):
            var model = blank
            model.error = trouble.sentence(in: visit.language)
            return visit.show(.unprocessableContent) { ProfileView.page(model, in: $0) }
        case .failure(let error): throw error
        }
    }

    private func reading(_ form: Form) -> Result<ProfileReading, SeekerError> {
        do {
            if let file = form.file("file") {
                return .success(try ReadProfile()(Array(file.bytes), named: file.filename))
            }
            return .success(try ReadProfile()(text: form["profile"] ?? ""))
        } catch {
            return .failure(error)
        }
    }

    private func compare(_ reading: ProfileReading, with person: Person?, _ visit: Visit) throws -> Response {
        let use = TakeOverProfile(practice)
        var person = person
        if person == nil, let known = try use.personOnFile(reading) {
            person = try ShowPerson(practice)(known).ranked.person
        }
        let waiting = profiles.put(reading)
        guard let person else {
            let draft = use.draft(reading)
            let model = ProfileModel(
                name: draft.name, waiting: waiting, rows: ProfileModel.Row.all(of: draft, visit.language),
                sameAs: try AddPerson(practice).doubles(of: draft).map { PersonLink($0) })
            return visit.show { ProfileView.page(model, in: $0) }
        }
        let rows = try use.differences(reading, from: person.id).filter { $0.state != .same }.map {
            ProfileModel.Row($0, visit.language)
        }
        let model = ProfileModel(whose: .person(person.id), name: person.name, waiting: waiting, rows: rows)
        return visit.show { ProfileView.page(model, in: $0) }
    }

    private func takeOver(_ id: PersonID, _ visit: Visit) throws -> Response {
        guard let reading = profiles.find(visit.form["reading"] ?? "") else {
            return .seeOther("/people" / id.text / "profile")
        }
        let fields = Set(visit.form.all("field").compactMap(ProfileField.init))
        guard let action = try TakeOverProfile(practice)(reading, fields: fields, into: id) else {
            return .seeOther("/people" / id.text)
        }
        return visit.leave(to: "/people" / id.text, saying: ProfilePageWords.taken(visit.language), undo: action)
    }

    private func add(_ visit: Visit) throws -> Response {
        guard let reading = profiles.find(visit.form["reading"] ?? "") else { return .seeOther("/people/new/profile") }
        let added = try TakeOverProfile(practice).add(reading)
        let said = ProfilePageWords.added(visit.language, ["name": .text(reading.name)])
        return visit.leave(to: "/people" / added.id.text, saying: said, undo: added.action)
    }
}

extension ProfileModel.Row {
    init(_ difference: ProfileDifference, _ language: Language) {
        self.init(
            key: difference.field.rawValue, label: difference.field.words(language), onFile: difference.onFile,
            read: difference.read, isTyped: difference.isTyped,
            isChosen: difference.state != .different || !difference.isTyped)
    }

    /// All that a profile says of somebody who is not on file.
    static func all(of person: Person, _ language: Language) -> [Self] {
        ProfileField.allCases.compactMap { field in
            let lines = TakeOverProfile.lines(of: field, in: person)
            return lines.isEmpty
                ? nil : Self(key: field.rawValue, label: field.words(language), onFile: [], read: lines)
        }
    }
}

extension ProfileField {
    func words(_ language: Language) -> String {
        switch self {
        case .name: ProfilePageWords.name(language)
        case .title: ProfilePageWords.jobTitle(language)
        case .company: ProfilePageWords.company(language)
        case .place: ProfilePageWords.place(language)
        case .email: ProfilePageWords.email(language)
        case .profile: ProfilePageWords.profile(language)
        case .positions: ProfilePageWords.positions(language)
        case .education: ProfilePageWords.education(language)
        case .skills: ProfilePageWords.skills(language)
        case .languages: ProfilePageWords.languages(language)
        }
    }
}
