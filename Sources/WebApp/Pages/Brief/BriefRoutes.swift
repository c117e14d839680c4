import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addBriefRoutes(to router: Router<ServerContext>) {
        router.get("/people/{person}/brief") { request, context in
            try answering(request, context) { visit in
                let language = request.query["questions"].flatMap(MessageLanguage.init)
                let brief = try SeeBrief(practice)(try personID(context), language: language)
                return visit.show { BriefView.page(BriefModel(brief, visit), in: $0) }
            }
        }
        router.post("/people/{person}/brief/questions") { request, context in
            try answering(request, context) { visit in
                let (id, form) = (try personID(context), QuestionsForm(visit.form))
                let isLive = request.headers[.accept]?.contains("application/json") ?? false
                return isLive ? try live(form, id, visit) : try lay(form, id, visit)
            }
        }
        router.post("/people/{person}/brief/aim") { request, context in
            try answering(request, context) { visit in
                let id = try personID(context)
                try ChooseQuestions(practice).aim(visit.form["aim"] ?? "", for: id)
                return visit.leave(
                    to: "/people" / id.text / "brief", saying: BriefPageWords.aimKept(visit.language))
            }
        }
        router.get("/people/{person}/brief/pdf") { request, context in try await pdf(request, context) }
    }

    /// Each button keeps every question as it stands in its field, then does its deed.
    private func lay(_ form: QuestionsForm, _ id: PersonID, _ visit: Visit) throws -> Response {
        let use = ChooseQuestions(practice)
        if form.takesProposal {
            _ = try use.takeProposal(for: id, language: form.language)
        } else {
            let kept = try OpenChat(practice)(id).questions
            _ = try use(form.questions(kept), for: id)
        }
        switch form.deed {
        case .up(let number): _ = try use.move(number, by: -1, for: id)
        case .down(let number): _ = try use.move(number, by: 1, for: id)
        case .remove(let number): _ = try use.remove(number, for: id)
        case .idea(let text): _ = try use.add(text, for: id)
        case .keep: break
        }
        let pairs = form.language.map { [("questions", $0.rawValue)] } ?? []
        let path = ("/people" / id.text / "brief").asking(pairs)
        return LocalPath(path.description + "#questions").map { .seeOther($0) } ?? .seeOther(path)
    }

    /// At each pause of the pen: kept, and read again with the one that is still being written.
    private func live(_ form: QuestionsForm, _ id: PersonID, _ visit: Visit) throws -> Response {
        let use = ChooseQuestions(practice)
        let old = try OpenChat(practice)(id)
        let kept = try use(form.edited(old.questions), for: id)
        let lines = kept.map(\.text) + (form.own.isEmpty ? [] : [form.own])
        let reading = QuestionsReading(
            try use.check(lines, for: id), of: lines, name: old.person.name, visit.language)
        let part = HTML.write(in: visit.page) { $0.reading(reading, name: old.person.name) }
        let paper = HTML.write(in: visit.page) { h in for question in kept { h(.li) { h.user(question.text) } } }
        return .json(
            try JSONEncoder().encode(
                QuestionsAnswer(reading: part.text, paper: paper.text, headline: reading.headline)))
    }

    // MARK: On paper

    private func pdf(_ request: Request, _ context: ServerContext) async throws -> Response {
        var paper: String?
        var name = ""
        let other = try answering(request, context) { visit in
            let brief = try SeeBrief(practice)(try personID(context))
            paper = BriefSheet(brief, today: visit.today, zone: visit.zone, language: visit.language).markup.text
            name = "\(brief.person.name).pdf"
            return .seeOther("/people" / brief.person.id.text / "brief")
        }
        guard let html = paper else { return other }
        let outcome = await Self.printed(html)
        switch outcome {
        case .success(let bytes): return .download(bytes, filename: name, type: "application/pdf")
        case .failure(let trouble):
            notices.put(Notice(trouble.words(language(context)), isWarning: true))
            return other
        }
    }

    private struct Unprinted: Error {
        let words: BriefWords
    }

    /// The browser takes seconds: on a thread of its own, so that other pages are served meanwhile.
    private static func printed(_ html: String) async -> Result<[UInt8], Unprinted> {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let file = FileManager.default.temporaryDirectory.appending(path: "cortado-\(UUID().uuidString).pdf")
                defer { try? FileManager.default.removeItem(at: file) }
                let outcome = PrintPDF()(html: html, to: file.path)
                switch outcome {
                case .printed:
                    let bytes = (try? Data(contentsOf: file)).map(Array.init)
                    continuation.resume(
                        returning: bytes.map { .success($0) } ?? .failure(Unprinted(words: .printFailed)))
                case .noBrowser: continuation.resume(returning: .failure(Unprinted(words: .noBrowser)))
                case .failed, .cannotWrite: continuation.resume(returning: .failure(Unprinted(words: .printFailed)))
                }
            }
        }
    }
}

/// What the script is told after each pause of the pen.
private struct QuestionsAnswer: Encodable {
    let reading: String
    let paper: String
    let headline: String
}
