import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addGiveBackRoutes(to router: Router<ServerContext>) {
        router.get("/give-back") { request, context in
            try answering(request, context) { try showGiveBack($0) }
        }
        router.post("/give-back") { request, context in
            try answering(request, context) { try match($0) }
        }
        router.post("/give-back/capacity") { request, context in
            try answering(request, context) { try setCapacity($0) }
        }
        router.post("/give-back/requests") { request, context in
            try answering(request, context) { try addRequest($0) }
        }
        router.get("/people/{person}/note") { request, context in
            try answering(request, context) { visit in
                let person = try person(context).ranked.person
                let reasons = try FindReasons(practice)(person.id)
                guard let reason = reasons.first else { return .seeOther("/people" / person.id.text) }
                let text = try FindReasons(practice).note(reason, to: person.id, in: visit.written)
                return show(text, heading: .noteHeading, to: person, visit)
            }
        }
        // What was pasted on Give back, to one person whom it fits; whoever comes back to it finds the page.
        router.post("/people/{person}/note") { request, context in
            try answering(request, context) { visit in
                let person = try person(context).ranked.person
                let reason = ReasonToWrite.fits(what: visit.form["text"] ?? "")
                let text = try FindReasons(practice).note(reason, to: person.id, in: visit.written)
                return show(text, heading: .noteHeading, to: person, visit)
            }
        }
        router.get("/people/{person}/introduction") { request, context in
            try answering(request, context) { visit in
                try introduction(of: try person(context).ranked.person, request, visit)
            }
        }
    }

    func show(
        _ text: String, heading: GiveBackWords, to person: Person, above request: HelpRequest.ID? = nil, _ visit: Visit
    ) -> Response {
        let model = NoteModel(
            heading: heading(visit.language, ["name": .text(person.name.shortened(to: 60))]), text: text,
            profile: person.profile?.link ?? "", email: person.email, person: PersonLink(person), request: request)
        return visit.show { GiveBackView.note(model, in: $0) }
    }

    private func showGiveBack(
        _ visit: Visit, change: (inout GiveBackModel) -> Void = { _ in }
    ) throws -> Response {
        let language = visit.language
        let help = try HelpOthers(practice)()
        var model = GiveBackModel()
        model.reasons = try FindReasons(practice)(limit: 8).compactMap { entry in
            entry.reasons.first.map { reason in
                GiveBackModel.ReasonRow(
                    person: PersonLink(entry.person),
                    sentence: ReasonToWriteWords.sentence(
                        reason, name: entry.person.name, friend: friend(in: reason), today: visit.today, in: language))
            }
        }
        model.requests = help.lines.map { GiveBackModel.RequestRow($0, visit) }
        model.capacity = HelpWords.capacity(help.capacity, today: help.today, in: language)
        model.talksAMonth = help.capacity.talksAMonth.map(String.init) ?? ""
        model.balance = ProgressWords.hours(try SeeProgress(practice)().soFar.hours, in: language)
        change(&model)
        let (shown, isRefused) = (model, !model.errors.isEmpty)
        return visit.show(isRefused ? .unprocessableContent : .ok) { GiveBackView.page(shown, in: $0) }
    }

    private func friend(in reason: ReasonToWrite) -> String {
        guard case .metTheirFriend(let id, _) = reason else { return "" }
        return (try? ShowPerson(practice)(id).ranked.person.name) ?? ""
    }

    private func match(_ visit: Visit) throws -> Response {
        let text = visit.form["text"] ?? ""
        guard !text.allSatisfy(\.isWhitespace) else {
            return try showGiveBack(visit) { $0.errors = ["text": MatchWords.emptyText(visit.language)] }
        }
        let matches = try MatchText(practice)(text, limit: 10)
        let rows = try matches.map { match in
            let person = try ShowPerson(practice)(match.person).ranked.person
            return GiveBackModel.MatchRow(
                person: PersonLink(person),
                reasons: match.reasons.map { MatchWords.sentence(for: $0, in: visit.language) })
        }
        return try showGiveBack(visit) { model in
            (model.text, model.matches) = (text, rows)
        }
    }

    private func setCapacity(_ visit: Visit) throws -> Response {
        let typed = (visit.form["talks"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        let talks = Int(typed)
        guard typed.isEmpty || talks.map({ (0...60).contains($0) }) ?? false else {
            return try showGiveBack(visit) { model in
                model.errors = ["talks": GiveBackWords.capacityWrong(visit.language)]
                model.talksAMonth = typed
            }
        }
        let action = try HelpOthers(practice).setCapacity(talks)
        return visit.leave(to: "/give-back", saying: GiveBackWords.capacityKept(visit.language), undo: action)
    }

    private func addRequest(_ visit: Visit) throws -> Response {
        let from = (visit.form["from"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        let text = visit.form["wrote"] ?? ""
        guard !from.isEmpty else {
            return try showGiveBack(visit) { model in
                model.errors = ["from": GiveBackWords.unknownFrom(visit.language)]
                model.theirText = text
            }
        }
        let action = try HelpOthers(practice).add(text, from: try HelpOthers(practice).whoever(from))
        return visit.leave(
            to: "/give-back", saying: GiveBackWords.added(visit.language, ["name": .text(from)]), undo: action)
    }

    /// Both are asked first; the three letters stand below one another.
    private func introduction(of person: Person, _ request: Request, _ visit: Visit) throws -> Response {
        let to = (request.query["to"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        var model = IntroductionModel(person: PersonLink(person), to: to, why: request.query["why"] ?? "")
        model.names = try FindReasons(practice)(limit: 30).map(\.person.name)
        if !to.isEmpty {
            do throws(SeekerError) {
                let other = try ShowPerson(practice)(try FindPerson(practice)(to)).ranked.person
                let draft = try DraftIntroduction(practice)(
                    of: person.id, to: other.id, why: model.why, in: visit.written)
                model.other = PersonLink(other)
                model.letters = [draft.first, draft.second, draft.both]
            } catch {
                model.error = error.sentence(in: visit.language)
            }
        }
        let shown = model
        return visit.show { GiveBackView.introduction(shown, in: $0) }
    }
}

extension Visit {
    /// The language in which a message is drafted from this page.
    var written: MessageLanguage { language == .chinese ? .chinese : .english }
}

extension GiveBackModel.RequestRow {
    init(_ line: HelpView.Line, _ visit: Visit) {
        self.init(
            id: line.request.id, person: PersonLink(line.person), status: HelpWords.status(line, visit),
            text: line.request.text, needsAnswer: line.isDue && line.request.answer != .yes)
    }
}
