import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addAfterRoutes(to router: Router<ServerContext>) {
        router.get("/people/{person}/after") { request, context in
            try answering(request, context) { visit in show(try SeeAfter(practice)(try personID(context)), visit) }
        }
        router.post("/people/{person}/after/outcome") { request, context in
            try answering(request, context) { try tell(try personID(context), $0) }
        }
        router.post("/people/{person}/after") { request, context in
            try answering(request, context) { try take(try personID(context), $0) }
        }
    }

    private func show(_ chat: AfterChat, _ visit: Visit, errors: FieldErrors = [:]) -> Response {
        var model = AfterModel(chat, visit)
        model.errors = errors
        return visit.show(errors.isEmpty ? .ok : .unprocessableContent) { AfterView.page(model, in: $0) }
    }

    private func tell(_ id: PersonID, _ visit: Visit) throws -> Response {
        let form = OutcomeForm(visit.form, visit)
        let chat = try SeeAfter(practice)(id)
        guard var outcome = form.outcome else {
            let error = form.error ?? AfterPageWords.needsTime(visit.language)
            return show(chat, visit, errors: ["day": error])
        }
        if case .moved(var talk) = outcome {
            // It keeps its length and its room.
            if let old = chat.journey.appointment {
                talk.end = talk.start.addingTimeInterval(old.start.distance(to: old.end))
                talk.link = old.link
            }
            outcome = .moved(talk)
        }
        let action = try TellOutcome(practice)(outcome, of: id)
        let path: LocalPath =
            switch outcome {
            case .met: "/people" / id.text / "after"
            case .moved, .fellThrough, .missed: "/people" / id.text
            }
        return visit.leave(to: path, saying: visit.said(of: outcome, name: chat.person.name), undo: action)
    }

    /// All that was ticked, in one go, with one way back.
    private func take(_ id: PersonID, _ visit: Visit) throws -> Response {
        let form = AfterForm(visit.form, visit.language)
        let chat = try SeeAfter(practice)(id)
        guard form.errors.isEmpty else { return show(chat, visit, errors: form.errors) }
        var things = form.things
        if let feeling = things.feeling, feeling.line.isEmpty, feeling.ease == chat.felt { things.feeling = nil }
        let action = try TakeAlong(practice)(things, from: id)
        let path: LocalPath =
            form.goesToThanks
            ? "/people" / id.text / "desk" / MessageKind.thankYou.rawValue : "/people" / id.text / "after"
        guard let action else {
            return form.goesToThanks
                ? .seeOther(path) : visit.leave(to: path, saying: AfterPageWords.keptNothing(visit.language))
        }
        let said = AfterPageWords.kept(visit.language, ["n": .number(things.count)])
        return visit.leave(to: path, saying: said, undo: action)
    }
}

extension Visit {
    fileprivate func said(of outcome: TellOutcome.Outcome, name: String) -> String {
        switch outcome {
        case .met: AfterPageWords.metDone(language, ["name": .text(name)])
        case .moved(let talk): AfterPageWords.movedDone(language, ["when": .text(appointed(talk))])
        case .fellThrough: AfterPageWords.fellDone(language, ["name": .text(name)])
        case .missed: AfterPageWords.missedDone(language)
        }
    }
}
