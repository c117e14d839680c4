import CoffeeChat
import Hummingbird
import Seeker
import Wording

extension Site {
    func addImportRoutes(to router: Router<ServerContext>) {
        router.get("/import") { request, context in
            try answering(request, context) { visit in try importPage(visit, error: nil) }
        }
        router.post("/import") { request, context in
            try answering(request, context) { try receive($0) }
        }
        router.get("/import/{id}") { request, context in
            try answering(request, context) { visit in
                let id = context.part("id") ?? ""
                if let result = waiting.result(id) { return try show(result, visit) }
                guard let waiting = waiting.find(id) else { return gone(request, context) }
                return try preview(waiting, visit)
            }
        }
        router.post("/import/{id}") { request, context in
            try answering(request, context) { visit in
                let id = context.part("id") ?? ""
                // Sent twice, it is taken in once.
                if waiting.result(id) != nil { return .seeOther("/import" / id) }
                guard let waiting = waiting.find(id) else { return gone(request, context) }
                return try takeIn(waiting, visit)
            }
        }
        router.post("/import/{id}/columns") { request, context in
            try answering(request, context) { visit in
                guard let waiting = waiting.find(context.part("id") ?? "") else { return gone(request, context) }
                self.waiting.correct(waiting.id, mapping: Self.mapping(visit.form))
                return .seeOther("/import" / waiting.id)
            }
        }
        router.post("/import/{id}/cancel") { _, context in
            waiting.remove(context.part("id") ?? "")
            return Response.seeOther("/import")
        }
    }

    private func gone(_ request: Request, _ context: ServerContext) -> Response {
        plain(.importGone, .notFound, request, context)
    }

    private func importPage(_ visit: Visit, error: String?) throws -> Response {
        let recent = try TakeBack(practice).history(limit: 50).filter { $0.isImport && !$0.isUndone }.prefix(5)
        let model = ImportModel(
            limitMegabytes: Self.uploadMegabytes, error: error,
            recent: recent.map {
                ImportModel.Recent(
                    action: $0.id.description, text: $0.sentence(in: visit.language), when: visit.moment($0.at))
            })
        return visit.show(error == nil ? .ok : .unprocessableContent) { ImportView.page(model, in: $0) }
    }

    private func receive(_ visit: Visit) throws -> Response {
        guard let upload = visit.form.file("file") else {
            return try importPage(visit, error: FormWords.fileNeeded(visit.language))
        }
        let file = ImportFile(dropped: upload.filename, bytes: Array(upload.bytes))
        // Read before it waits: what is no import is said at once.
        switch file.arrival() {
        case .success: break
        case .failure(.refused(let refusal)) where refusal.hasColumnsToMap: break
        case .failure(let error): return try importPage(visit, error: error.sentence(in: visit.language))
        }
        return .seeOther("/import" / waiting.put(file))
    }

    private func preview(_ waiting: WaitingImports.Waiting, _ visit: Visit) throws -> Response {
        switch waiting.file.arrival(mapping: waiting.mapping) {
        case .success(let arrival):
            let plan = try PlanImport(practice)(arrival)
            return visit.show { ImportPreviewView.page(ImportPreviewModel(waiting, plan, visit), in: $0) }
        case .failure(.refused(let refusal)):
            let model = ImportPreviewModel(waiting, refusal, visit)
            return visit.show(.unprocessableContent) { ImportPreviewView.page(model, in: $0) }
        case .failure(let error): throw error
        }
    }

    private func takeIn(_ waiting: WaitingImports.Waiting, _ visit: Visit) throws -> Response {
        let arrival = try waiting.file.read(mapping: waiting.mapping)
        let plan = try PlanImport(practice)(arrival)
        var answers: [Int: DoubtAnswer] = [:]
        for doubt in plan.doubtful {
            let line = doubt.arrived.origin.line
            switch visit.form["doubt-\(line)"] {
            case "new": answers[line] = .somebodyElse
            case let id?: answers[line] = PersonID(id).map(DoubtAnswer.same) ?? .leaveOut
            case nil: answers[line] = .leaveOut
            }
        }
        let done = try TakeIn(practice)(arrival, as: waiting.file.kind.deed, from: waiting.file.name, answers: answers)
        self.waiting.finish(
            waiting.id,
            with: ImportResultModel(
                fileName: waiting.file.name, counts: ImportCounts(done.plan), undo: done.action.description,
                asksWhoIAm: try !DescribeMe(practice).isDescribed()))
        return .seeOther("/import" / waiting.id)
    }

    /// The result as it stands now: it may have been undone since.
    private func show(_ result: ImportResultModel, _ visit: Visit) throws -> Response {
        var result = result
        let actions = try TakeBack(practice).history(limit: 1000)
        result.isUndone = actions.first { $0.id.description == result.undo }?.isUndone ?? false
        if result.isUndone { result.undo = nil }
        return visit.show { ImportResultView.page(result, in: $0) }
    }

    private static func mapping(_ form: Form) -> [Int: PersonField] {
        var mapping: [Int: PersonField] = [:]
        for pair in form.fields.pairs where pair.name.hasPrefix("column-") {
            if let index = Int(pair.name.dropFirst("column-".count)), let field = PersonField(rawValue: pair.text) {
                mapping[index] = field
            }
        }
        return mapping
    }
}
