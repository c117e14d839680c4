import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addRequestRoutes(to router: Router<ServerContext>) {
        router.get("/give-back/requests/{number}") { request, context in
            try helping(request, context) { number, visit in try showRequest(number, visit) }
        }
        router.post("/give-back/requests/{number}") { request, context in
            try helping(request, context) { number, visit in try changeRequest(number, visit) }
        }
        router.get("/give-back/requests/{number}/letter") { request, context in
            let pointer = request.query["pointer"] ?? ""
            return try helping(request, context) { number, visit in try letter(number, pointer: pointer, visit) }
        }
        router.get("/give-back/requests/{number}/talk.ics") { request, context in
            try helping(request, context) { number, visit in
                guard let file = try HelpOthers(practice).calendarFile(of: number, in: visit.language) else {
                    return plain(.pageNotFound, .notFound, request, context)
                }
                return .download(file, filename: "cortado-talk.ics", type: "text/calendar")
            }
        }
    }

    /// For the pages of one request; one that was removed is a page that is not there.
    func helping(
        _ request: Request, _ context: ServerContext, _ body: (HelpRequest.ID, Visit) throws -> Response
    ) throws -> Response {
        try answering(request, context) { visit in
            guard let number = context.part("number").flatMap({ Int64($0) }) else {
                return plain(.pageNotFound, .notFound, request, context)
            }
            do {
                return try body(number, visit)
            } catch SeekerError.unknownRequest {
                return plain(.pageNotFound, .notFound, request, context)
            }
        }
    }

    private func showRequest(
        _ number: HelpRequest.ID, _ visit: Visit, typed: InvitationModel.Typed? = nil, errors: FieldErrors = [:]
    ) throws -> Response {
        var model = RequestModel(try HelpOthers(practice).line(number), visit)
        if let typed { model.typed = typed }
        model.errors = errors
        let shown = model
        return visit.show(errors.isEmpty ? .ok : .unprocessableContent) { RequestView.page(shown, in: $0) }
    }

    private func changeRequest(_ number: HelpRequest.ID, _ visit: Visit) throws -> Response {
        let (help, page) = (HelpOthers(practice), path(number))
        let person = try help.line(number).person
        let name = Filling.text(person.name)
        func answered(_ answer: HelpRequest.Answer, pointer: String = "") throws -> Response {
            let action = try help.answer(number, answer)
            let asked = pointer.isEmpty ? page / "letter" : (page / "letter").asking([("pointer", pointer)])
            return visit.leave(to: asked, saying: GiveBackWords.logged(visit.language, ["name": name]), undo: action)
        }
        switch visit.form["deed"] ?? "" {
        case "yes": return try answered(.yes)
        case "no": return try answered(.no, pointer: visit.form["pointer"] ?? "")
        case "later": return try answered(.later(visit.today.adding(months: 1)))
        case "time": return try setTime(of: number, name: name, visit)
        case "drop":
            let action = try help.dropTalk(of: number)
            return visit.leave(to: page, saying: HelpTalkWords.talkDropped(visit.language), undo: action)
        case "remove":
            let action = try help.remove(number)
            return visit.leave(to: "/give-back", saying: GiveBackWords.removed(visit.language), undo: action)
        default: return .seeOther(page)
        }
    }

    private func setTime(of number: HelpRequest.ID, name: Filling, _ visit: Visit) throws -> Response {
        let typed = InvitationModel.Typed(visit.form)
        guard let start = typed.start(in: visit.zone) else {
            let sentence = HelpTalkWords.wrongTime(visit.language)
            return try showRequest(number, visit, typed: typed, errors: ["date": sentence])
        }
        let minutes = min(max(Int(typed.minutes) ?? 30, 5), 240)
        let talk = Appointment(start: start, end: start.addingTimeInterval(Double(minutes) * 60), link: typed.link)
        let action = try HelpOthers(practice).setTalk(talk, for: number)
        return visit.leave(
            to: path(number), saying: HelpTalkWords.timeSet(visit.language, ["name": name]), undo: action)
    }

    private func letter(_ number: HelpRequest.ID, pointer: String, _ visit: Visit) throws -> Response {
        let help = HelpOthers(practice)
        guard let text = try help.letter(number, pointer: pointer, in: visit.written) else {
            return .seeOther(path(number))
        }
        return show(text, heading: .reply, to: try help.line(number).person, above: number, visit)
    }

    private func path(_ number: HelpRequest.ID) -> LocalPath { "/give-back/requests" / String(number) }
}
