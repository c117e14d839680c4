import CoffeeChat
import Hummingbird
import Seeker
import Wording

extension Site {
    func addStartRoutes(to router: Router<ServerContext>) {
        router.get("/") { request, context in
            try answering(request, context) { $0.around.people == 0 ? .seeOther("/welcome") : .seeOther("/today") }
        }
        router.get("/welcome") { request, context in
            try answering(request, context) { visit in
                visit.show { page in
                    var page = page
                    // Nothing is there to go to yet.
                    if visit.around.people == 0 { page.counts = nil }
                    return WelcomeView.page(WelcomeModel(limitMegabytes: Self.uploadMegabytes), in: page)
                }
            }
        }
        router.post("/welcome/sample") { request, context in
            try answering(request, context) { visit in
                let action = try FillWithSample(practice)()
                return visit.leave(to: "/today", saying: StartWords.sampleIn(visit.language), undo: action)
            }
        }
        router.post("/undo") { request, context in
            try answering(request, context) { try undo($0, from: Self.page(of: request)) }
        }
        router.get("/history") { request, context in
            try answering(request, context) { visit in
                let actions = try TakeBack(practice).history(limit: 200)
                return visit.show { HistoryView.page(HistoryModel(actions, visit), in: $0) }
            }
        }
        addSwitches(to: router)
    }

    /// Language and colours: choices of the reader in this browser, not changes to the notebook.
    private func addSwitches(to router: Router<ServerContext>) {
        router.post("/language") { _, context in
            let language = context.form["language"].flatMap { Language(rawValue: $0) } ?? context.language.other
            return Self.back(context.form).remembering(language)
        }
        router.post("/theme") { _, context in
            let theme = context.form["theme"].flatMap(Theme.init) ?? .system
            return Self.back(context.form).keeping(theme.rawValue, as: Self.themeCookie)
        }
    }

    private static func back(_ form: Form) -> Response {
        .seeOther(form["return"].flatMap { LocalPath($0) } ?? "/")
    }

    /// The page on which the button was: of this server, since no other's form gets this far.
    private static func page(of request: Request) -> LocalPath? {
        let parts = (request.headers[.referer] ?? "").split(
            separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.count == 4 ? LocalPath("/" + parts[3]) : nil
    }

    private func undo(_ visit: Visit, from page: LocalPath?) throws -> Response {
        do {
            let undone = try TakeBack(practice)(visit.form["action"])
            var said = PersonDoneWords.undone(
                visit.language, ["what": .text(undone.action.sentence(in: visit.language))])
            if !undone.kept.isEmpty {
                said += " " + PersonDoneWords.keptPeople(visit.language, ["n": .number(undone.kept.count)])
            }
            return visit.leave(to: page ?? "/history", saying: said)
        } catch {
            return visit.leave(to: "/history", saying: error.sentence(in: visit.language))
        }
    }

    static let uploadMegabytes = 512
}

extension HistoryModel {
    init(_ actions: [Kept.Action], _ visit: Visit) {
        self.init(
            rows: actions.map { action in
                Row(
                    action: action.id.description, what: action.sentence(in: visit.language),
                    when: visit.moment(action.at), iso: ISOTime.text(action.at, in: visit.zone),
                    canUndo: !action.isUndone, isUndone: action.isUndone)
            })
    }
}
