import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addChatRoutes(to router: Router<ServerContext>) {
        router.get("/people/{person}/chat") { request, context in
            try answering(request, context) { visit in
                let day = request.query["on"].flatMap { Day(iso: $0) }
                return show(try OpenChat(practice)(try personID(context), on: day), visit)
            }
        }
        router.get("/people/{person}/chat/notes") { request, context in
            try answering(request, context) { visit in
                let id = try personID(context)
                let day = try request.query["on"].flatMap { Day(iso: $0) } ?? OpenChat(practice)(id).day
                let kept = try KeepNotes(practice).read(id, on: day)
                return .json(try NotesAnswer(kept, isConflict: false, visit.language).json)
            }
        }
        router.post("/people/{person}/chat") { request, context in
            try answering(request, context) { visit in
                let (id, form) = (try personID(context), ChatForm(visit.form))
                let isLive = request.headers[.accept]?.contains("application/json") ?? false
                return isLive ? try live(form, id, visit) : try work(form, id, visit)
            }
        }
        router.post("/people/{person}/chat/tick") { request, context in
            try answering(request, context) { visit in
                if let tick = ChatForm(visit.form).tick {
                    _ = try ChooseQuestions(practice).tick(tick.number, tick.isTicked, for: try personID(context))
                }
                return .json(Data("{\"saved\":true}".utf8))
            }
        }
    }

    private func show(_ chat: Chat, _ visit: Visit, conflict: Kept.Notes? = nil, mine: String = "") -> Response {
        var model = ChatModel(chat, visit)
        if let conflict {
            model.conflict = conflict.text
            model.sheet = ChatModel.Sheet(text: mine, revision: conflict.revision)
        }
        return visit.show(conflict == nil ? .ok : .conflict) { ChatView.page(model, in: $0) }
    }

    // MARK: With the script: at each pause of the pen

    private func live(_ form: ChatForm, _ id: PersonID, _ visit: Visit) throws -> Response {
        let day = try form.day ?? OpenChat(practice)(id).day
        let keep = KeepNotes(practice)
        switch try keep(form.text, of: id, on: day, since: form.revision, by: form.writer) {
        case .saved(let revision, _):
            let found = ChatModel.found(form.text, visit.language)
            return .json(try NotesAnswer(revision: revision, conflict: false, text: "", found: found).json)
        case .conflict(let kept, _):
            return .json(try NotesAnswer(kept, isConflict: true, visit.language).json)
        }
    }

    // MARK: Without it: each button sends the sheet

    private func work(_ form: ChatForm, _ id: PersonID, _ visit: Visit) throws -> Response {
        let day = try form.day ?? OpenChat(practice)(id).day
        let keep = KeepNotes(practice)
        let text: String
        switch form.deed {
        case .theirs: return .seeOther(path(id, day))
        case .both: text = ChatForm.joined(try keep.read(id, on: day).text, form.text)
        case .save, .done, .mine: text = form.text
        }
        if let tick = form.tick { _ = try ChooseQuestions(practice).tick(tick.number, tick.isTicked, for: id) }
        if case .conflict(let kept, let mine) = try keep(
            text, of: id, on: day, since: form.revision, by: form.writer)
        {
            return show(try OpenChat(practice)(id, on: day), visit, conflict: kept, mine: mine)
        }
        guard form.deed == .done else { return .seeOther(path(id, day)) }
        _ = try keep.finish(id)
        return .seeOther("/people" / id.text / "after")
    }

    private func path(_ id: PersonID, _ day: Day) -> LocalPath {
        ("/people" / id.text / "chat").asking([("on", day.iso)])
    }
}

/// What the script is told of the notes.
private struct NotesAnswer: Encodable {
    let revision: Int
    let conflict: Bool
    /// What stands in the notebook, where the script has to show it.
    let text: String
    let found: String

    init(revision: Int, conflict: Bool, text: String, found: String) {
        self.revision = revision
        self.conflict = conflict
        self.text = text
        self.found = found
    }

    init(_ kept: Kept.Notes, isConflict: Bool, _ language: Language) {
        self.init(
            revision: kept.revision, conflict: isConflict, text: kept.text,
            found: ChatModel.found(kept.text, language))
    }

    var json: Data {
        get throws { try JSONEncoder().encode(self) }
    }
}
