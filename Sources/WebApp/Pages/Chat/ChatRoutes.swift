import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addChatRoutes(to router: Router<ServerContext>) {
        router.get("/people/{person}/chat") { request, context in
            try answering(request, context) { visit in
                show(try open(.asking(try personID(context)), on: request.chatDay, visit), visit)
            }
        }
        router.get("/people/{person}/chat/notes") { request, context in
            try answering(request, context) { visit in
                try notes(.asking(try personID(context)), on: request.chatDay, visit)
            }
        }
        router.post("/people/{person}/chat") { request, context in
            try answering(request, context) { visit in
                try write(.asking(try personID(context)), isLive: request.isScript, visit)
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
        // The same page from the other chair.
        router.get("/give-back/requests/{number}/chat") { request, context in
            try helping(request, context) { number, visit in
                show(try open(.asked(number), on: request.chatDay, visit), visit)
            }
        }
        router.get("/give-back/requests/{number}/chat/notes") { request, context in
            try helping(request, context) { number, visit in try notes(.asked(number), on: request.chatDay, visit) }
        }
        router.post("/give-back/requests/{number}/chat") { request, context in
            try helping(request, context) { number, visit in
                try write(.asked(number), isLive: request.isScript, visit)
            }
        }
    }

    /// Whose wish the talk is.
    private enum Chair {
        case asking(PersonID)
        case asked(HelpRequest.ID)

        var path: LocalPath {
            switch self {
            case .asking(let id): "/people" / id.text / "chat"
            case .asked(let request): "/give-back/requests" / String(request) / "chat"
            }
        }
    }

    private func open(_ chair: Chair, on day: Day?, _ visit: Visit) throws -> ChatModel {
        switch chair {
        case .asking(let id): ChatModel(try OpenChat(practice)(id, on: day), visit)
        case .asked(let request): ChatModel(try OpenHelpTalk(practice)(request, on: day), visit)
        }
    }

    private func show(_ chat: ChatModel, _ visit: Visit, conflict: Kept.Notes? = nil, mine: String = "") -> Response {
        var model = chat
        if let conflict {
            model.conflict = conflict.text
            model.sheet = ChatModel.Sheet(text: mine, revision: conflict.revision)
        }
        let shown = model
        return visit.show(conflict == nil ? .ok : .conflict) { ChatView.page(shown, in: $0) }
    }

    private func notes(_ chair: Chair, on day: Day?, _ visit: Visit) throws -> Response {
        let chat = try open(chair, on: day, visit)
        let kept = try KeepNotes(practice).read(chat.id, on: chat.day)
        return .json(try NotesAnswer(kept, isConflict: false, visit.language).json)
    }

    private func write(_ chair: Chair, isLive: Bool, _ visit: Visit) throws -> Response {
        let form = ChatForm(visit.form)
        let chat = try open(chair, on: form.day, visit)
        return isLive ? try live(form, chat, visit) : try work(form, chair, chat, visit)
    }

    // MARK: With the script: at each pause of the pen

    private func live(_ form: ChatForm, _ chat: ChatModel, _ visit: Visit) throws -> Response {
        let keep = KeepNotes(practice)
        switch try keep(form.text, of: chat.id, on: chat.day, since: form.revision, by: form.writer) {
        case .saved(let revision, _):
            let found = ChatModel.found(form.text, visit.language)
            return .json(try NotesAnswer(revision: revision, conflict: false, text: "", found: found).json)
        case .conflict(let kept, _):
            return .json(try NotesAnswer(kept, isConflict: true, visit.language).json)
        }
    }

    // MARK: Without it: each button sends the sheet

    private func work(_ form: ChatForm, _ chair: Chair, _ chat: ChatModel, _ visit: Visit) throws -> Response {
        let keep = KeepNotes(practice)
        let here = chair.path.asking([("on", chat.day.iso)])
        let text: String
        switch form.deed {
        case .theirs: return .seeOther(here)
        case .both: text = ChatForm.joined(try keep.read(chat.id, on: chat.day).text, form.text)
        case .save, .done, .mine: text = form.text
        }
        if let tick = form.tick { _ = try ChooseQuestions(practice).tick(tick.number, tick.isTicked, for: chat.id) }
        if case .conflict(let kept, let mine) = try keep(
            text, of: chat.id, on: chat.day, since: form.revision, by: form.writer)
        {
            return show(chat, visit, conflict: kept, mine: mine)
        }
        guard form.deed == .done else { return .seeOther(here) }
        switch chair {
        case .asking(let id):
            _ = try keep.finish(id)
            return .seeOther("/people" / id.text / "after")
        case .asked(let request): return try finish(request, chat, visit)
        }
    }

    private func finish(_ request: HelpRequest.ID, _ chat: ChatModel, _ visit: Visit) throws -> Response {
        let page: LocalPath = "/give-back/requests" / String(request)
        guard let kept = try OpenHelpTalk(practice).finish(request, on: chat.day) else {
            return visit.leave(
                to: page, saying: HelpTalkWords.finished(visit.language, ["name": .text(chat.name)]))
        }
        return visit.leave(
            to: page, saying: HelpTalkWords.finishedPromises(visit.language, ["n": .number(kept.promises)]),
            undo: kept.action)
    }
}

extension Request {
    /// The day of the chat that an address names; `nil` for the one at hand.
    fileprivate var chatDay: Day? { query["on"].flatMap { Day(iso: $0) } }
    fileprivate var isScript: Bool { headers[.accept]?.contains("application/json") ?? false }
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
