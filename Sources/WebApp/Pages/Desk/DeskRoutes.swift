import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addDeskRoutes(to router: Router<ServerContext>) {
        router.get("/people/{person}/desk") { request, context in
            try answering(request, context) { visit in
                let desk = try OpenDesk(practice)(try personID(context))
                return .seeOther("/people" / desk.person.id.text / "desk" / desk.place.kind.rawValue)
            }
        }
        router.get("/people/{person}/desk/{kind}") { request, context in
            try answering(request, context) { visit in
                guard let wish = Self.wish(request, context) else {
                    return plain(.pageNotFound, .notFound, request, context)
                }
                return show(try OpenDesk(practice)(try personID(context), wish), visit)
            }
        }
        router.post("/people/{person}/desk/{kind}") { request, context in
            try answering(request, context) { visit in
                guard let kind = context.part("kind").flatMap(MessageKind.init) else {
                    return plain(.pageNotFound, .notFound, request, context)
                }
                let sheet = DeskForm(visit.form, kind: kind)
                let id = try personID(context)
                if request.headers[.accept]?.contains("application/json") ?? false {
                    return try live(sheet, id, visit)
                }
                return try work(sheet, id, visit)
            }
        }
        router.post("/people/{person}/ground") { request, context in
            try answering(request, context) { try saveGround(try personID(context), $0) }
        }
    }

    func personID(_ context: ServerContext) throws -> PersonID {
        let words = context.part("person") ?? ""
        guard let id = PersonID(words) else { throw SeekerError.unknownPerson(words) }
        return id
    }

    private static func wish(_ request: Request, _ context: ServerContext) -> OpenDesk.Wish? {
        guard let kind = context.part("kind").flatMap(MessageKind.init) else { return nil }
        return OpenDesk.Wish(
            kind: kind, channel: request.query["channel"].flatMap(Channel.init),
            language: request.query["language"].flatMap(MessageLanguage.init))
    }

    private func show(_ desk: Desk, _ visit: Visit, conflict: Kept.Draft? = nil) -> Response {
        let model = DeskModel(desk, visit, conflict: conflict)
        return visit.show(conflict == nil ? .ok : .conflict) { DeskView.page(model, in: $0) }
    }

    // MARK: With the script: at each pause of the pen

    private func live(_ sheet: DeskForm, _ id: PersonID, _ visit: Visit) throws -> Response {
        let kept = try KeepDraft(practice)(
            subject: sheet.subject, text: sheet.text, of: id, at: sheet.place, since: sheet.version)
        let desk = try OpenDesk(practice)(id, sheet.wish).holding(
            subject: sheet.subject, text: sheet.text, practice: practice)
        let model = DeskModel(desk, visit)
        return .json(try DeskAnswer(model, kept, in: visit.page).json)
    }

    // MARK: Without it: each button sends the sheet

    private func work(_ sheet: DeskForm, _ id: PersonID, _ visit: Visit) throws -> Response {
        switch sheet.deed {
        case .anew(let length, let opening):
            try KeepDraft(practice).discard(of: id, at: sheet.place)
            var wish = sheet.wish
            (wish.isAnew, wish.length, wish.opening) = (true, length, opening)
            let desk = try OpenDesk(practice)(id, wish)
            _ = try KeepDraft(practice)(
                subject: desk.subject, text: desk.text, of: id, at: sheet.place, since: 0, insists: true)
            return .seeOther(back(sheet, id))
        case .sent: return try send(sheet, id, visit)
        case .check, .take, .overrule, .file, .mine: break
        }
        let outcome = try KeepDraft(practice)(
            subject: sheet.subject, text: sheet.text, of: id, at: sheet.place, since: sheet.version,
            insists: sheet.deed == .mine)
        if case .conflict(let theirs) = outcome {
            let desk = try OpenDesk(practice)(id, sheet.wish).holding(
                subject: sheet.subject, text: sheet.text, version: theirs.version, practice: practice)
            return show(desk, visit, conflict: theirs)
        }
        return try finish(sheet, id, visit)
    }

    private func finish(_ sheet: DeskForm, _ id: PersonID, _ visit: Visit) throws -> Response {
        switch sheet.deed {
        case .take(let index):
            let desk = try OpenDesk(practice)(id, sheet.wish)
            let model = DeskModel(desk, visit)
            if model.reading.findings.indices.contains(index),
                let suggestion = model.reading.findings[index].suggestion
            {
                _ = try KeepDraft(practice)(
                    subject: sheet.subject, text: suggestion.applied(to: sheet.text), of: id, at: sheet.place,
                    since: desk.version, insists: true)
            }
        case .overrule(let rule, let isOverruled):
            try KeepDraft(practice).overrule(
                rule, isOverruled, of: id, at: sheet.place, subject: sheet.subject, text: sheet.text)
        case .file:
            let mail = try WriteMail(practice)(subject: sheet.subject, text: sheet.text, to: id)
            return .download(mail.bytes, filename: mail.name, type: "message/rfc822")
        case .check, .anew, .sent, .mine: break
        }
        return .seeOther(back(sheet, id))
    }

    private func send(_ sheet: DeskForm, _ id: PersonID, _ visit: Visit) throws -> Response {
        let whole = Desk.whole(subject: sheet.subject, text: sheet.text, channel: sheet.place.channel)
        switch MarkSent(practice).result(of: whole, to: id, at: sheet.place) {
        case .success(let action):
            let name = try ShowPerson(practice)(id).ranked.person.name
            let said = DeskWords.sentDone(visit.language, ["name": .text(name)])
            return visit.leave(to: "/people" / id.text, saying: said, undo: action)
        case .failure(.askIsOpen(let name)):
            return visit.leave(
                to: back(sheet, id), saying: SeekerError.askIsOpen(name: name).sentence(in: visit.language))
        case .failure(let error): throw error
        }
    }

    private func back(_ sheet: DeskForm, _ id: PersonID) -> LocalPath {
        ("/people" / id.text / "desk" / sheet.place.kind.rawValue).asking([
            ("channel", sheet.place.channel.rawValue), ("language", sheet.place.language.rawValue),
        ])
    }

    // MARK: What the seeker knows

    private func saveGround(_ id: PersonID, _ visit: Visit) throws -> Response {
        let sheet = DeskForm(visit.form, kind: visit.form["kind"].flatMap(MessageKind.init) ?? .ask)
        func text(_ name: String) -> String {
            (visit.form[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        }
        if let said = visit.form["said"] {
            guard !said.allSatisfy(\.isWhitespace) else { return .seeOther(back(sheet, id)) }
            let record = EventRecord(name: "received", at: practice.now(), detail: "wisdom", text: text("said"))
            let action = try LogEvent(practice)(record, to: id)
            return visit.leave(to: back(sheet, id), saying: GroundWords.used(visit.language), undo: action)
        }
        let action = try EditPerson(practice)(id) { person in
            person.howFound = text("howFound")
            person.noticed = text("noticed")
            person.inCommon = text("inCommon")
        }
        // What the seeker wrote on the sheet stays; only a draft of ours is made anew.
        return visit.leave(to: back(sheet, id), saying: GroundWords.used(visit.language), undo: action)
    }
}
