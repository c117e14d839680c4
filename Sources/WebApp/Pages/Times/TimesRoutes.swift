import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addTimesRoutes(to router: Router<ServerContext>) {
        router.get("/times") { request, context in
            _ = try? await KeepCalendars(practice).refresh()
            return try answering(request, context) { try showTimes($0) }
        }
        router.post("/times/hours") { request, context in
            try answering(request, context) { try saveHours($0) }
        }
        router.post("/times/calendars") { request, context in
            let outcome = await newCalendar(context.form)
            return try answering(request, context) { try added(outcome, $0) }
        }
        router.post("/times/calendars/refresh") { request, context in
            _ = try? await KeepCalendars(practice).refresh(isForced: true)
            return try answering(request, context) {
                $0.leave(to: "/times", saying: TimesPageWords.refreshed($0.language))
            }
        }
        router.post("/times/calendars/remove") { request, context in
            try answering(request, context) { visit in
                if let id = visit.form["calendar"].flatMap({ Int64($0) }) { try KeepCalendars(practice).remove(id) }
                return visit.leave(to: "/times", saying: TimesPageWords.removed(visit.language))
            }
        }
        router.get("/times/feed.ics") { request, context in
            try answering(request, context) { visit in
                .download(try KeepFeed(practice)(in: visit.language), filename: "cortado.ics", type: "text/calendar")
            }
        }
        router.post("/times/feed/renew") { request, context in
            try answering(request, context) { visit in
                try KeepFeed(practice).renew()
                return visit.leave(to: "/times", saying: TimesPageWords.feedRenewed(visit.language))
            }
        }
    }

    /// The feed has its own secret in its address: a calendar program has no cookie.
    func addFeedRoute(to router: Router<ServerContext>) {
        router.get("/feed/{token}") { _, context -> Response in
            let token = context.part("token").map { $0.hasSuffix(".ics") ? String($0.dropLast(4)) : $0 } ?? ""
            guard (try? KeepFeed(practice).matches(token)) == true else { throw HTTPError(.notFound) }
            return .download(
                try KeepFeed(practice)(in: language(context)), filename: "cortado.ics", type: "text/calendar")
        }
    }

    private func showTimes(
        _ visit: Visit, errors: FieldErrors = [:], typed: TimesModel.Typed = .init(), hours: String? = nil
    ) throws -> Response {
        let token = try KeepFeed(practice).token()
        var model = TimesModel(try SeeTwoWeeks(practice)(), feed: "\(visit.origin)/feed/\(token).ics", visit)
        (model.errors, model.typed) = (errors, typed)
        if let hours { model.hours = hours }
        return visit.show(errors.isEmpty ? .ok : .unprocessableContent) { TimesView.page(model, in: $0) }
    }

    private func saveHours(_ visit: Visit) throws -> Response {
        let text = (visit.form["hours"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        var me = visit.me
        do {
            try DescribeMe.set("hours", to: text, in: &me)
        } catch {
            return try showTimes(visit, errors: ["hours": error.sentence(in: visit.language)], hours: text)
        }
        let action = try DescribeMe(practice).save(me)
        return visit.leave(to: "/times", saying: YouDoneWords.saved(visit.language), undo: action)
    }

    private func newCalendar(_ form: Form) async -> Result<CalendarLine, SeekerError> {
        let name = form["name"] ?? ""
        let keep = KeepCalendars(practice)
        do throws(SeekerError) {
            if let file = form.file("file") {
                return .success(try keep.add(bytes: Array(file.bytes), file: file.filename, name: name))
            }
            return .success(
                try await keep.add(
                    address: form["address"] ?? "", name: name, allowsPrivate: form["private"] == "yes"))
        } catch {
            return .failure(error)
        }
    }

    private func added(_ outcome: Result<CalendarLine, SeekerError>, _ visit: Visit) throws -> Response {
        switch outcome {
        case .success(let line):
            return visit.leave(
                to: "/times", saying: TimesPageWords.added(visit.language, ["name": .text(line.name)]))
        case .failure(let error):
            var typed = TimesModel.Typed(address: visit.form["address"] ?? "", name: visit.form["name"] ?? "")
            if case .calendar(.privateAddress) = error { typed.asksPrivate = true }
            let field = visit.form.file("file") == nil ? "address" : "file"
            return try showTimes(visit, errors: [field: error.sentence(in: visit.language)], typed: typed)
        }
    }
}
