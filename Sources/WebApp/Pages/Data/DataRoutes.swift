import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addDataRoutes(to router: Router<ServerContext>) {
        router.get("/data") { request, context in
            try answering(request, context) { try dataPage($0, error: nil) }
        }
        for (name, format) in [
            ("export.json", ExportNotebook.Format.json), ("export.csv", .csv), ("export.vcf", .vcard),
        ] {
            router.get("/data/\(name)") { request, context in
                try answering(request, context) { _ in
                    .download(try ExportNotebook(practice)(format), filename: format.fileName, type: format.contentType)
                }
            }
        }
        router.get("/data/backup") { request, context in
            try answering(request, context) { _ in try backup() }
        }
        router.post("/data/restore") { request, context in
            try answering(request, context) { try receiveBackup($0) }
        }
        router.post("/data/restore/confirm") { request, context in
            try answering(request, context) { try restore($0) }
        }
        router.post("/data/sample/remove") { request, context in
            try answering(request, context) { try removeSample($0) }
        }
    }

    private func dataPage(_ visit: Visit, error: String?) throws -> Response {
        let examination = try Examine(practice)()
        let health = examination.health
        let model = DataModel(
            path: health.file, size: Self.size(health.size), people: health.people, events: health.events,
            findings: Self.findings(examination, visit.language), version: version, restoreError: error)
        return visit.show(error == nil ? .ok : .unprocessableContent) { DataView.page(model, in: $0) }
    }

    private static func findings(_ examination: Examination, _ language: Language) -> [DataModel.Finding] {
        examination.findings.map { finding in
            DataModel.Finding(
                finding.isSound ? .ok : .fault, finding.text.text(in: language, finding.values),
                advice: finding.isSound ? "" : finding.advice.text(in: language, finding.values))
        }
    }

    /// "1.2 MB"
    private static func size(_ bytes: Int) -> String {
        let kilobytes = (bytes + 1023) / 1024
        return kilobytes < 1024 ? "\(kilobytes) KB" : "\(kilobytes / 1024).\(kilobytes % 1024 * 10 / 1024) MB"
    }

    /// Through a file, since SQLite copies into one; it is gone again before the answer is.
    private func backup() throws -> Response {
        let safe = KeepSafe(practice)
        let path = Self.temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        _ = try safe.backUp(to: path)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        return .download(bytes, filename: safe.suggestedName, type: "application/vnd.sqlite3")
    }

    private func receiveBackup(_ visit: Visit) throws -> Response {
        guard let upload = visit.form.file("file") ?? visit.form.files.first else {
            return try dataPage(visit, error: FormWords.fileNeeded(visit.language))
        }
        let id = String(UInt64.random(in: .min ... .max), radix: 36)
        let path = Self.waitingPath(id)
        let isKept = FileManager.default.createFile(
            atPath: path, contents: Data(upload.bytes), attributes: [.posixPermissions: 0o600])
        guard isKept else { throw SeekerError.cannotWrite(path) }
        do {
            let contents = try KeepSafe(practice).look(at: path)
            let examination = try Examine(practice)().health
            let last = contents.lastDeed.map {
                DateWords.day(Day($0, in: visit.zone), today: visit.today, in: visit.language)
            }
            let model = RestoreModel(
                id: id, fileName: upload.filename, backupPeople: contents.people, backupEvents: contents.events,
                backupLast: last ?? "", nowPeople: examination.people, nowEvents: examination.events)
            return visit.show { RestoreView.page(model, in: $0) }
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            let sentence = error.sentence(in: visit.language).replacing(path, with: upload.filename)
            return try dataPage(visit, error: sentence)
        }
    }

    private func restore(_ visit: Visit) throws -> Response {
        let id = visit.form["backup"] ?? ""
        guard !id.isEmpty, id.utf8.allSatisfy({ (48...57).contains($0) || (97...122).contains($0) }) else {
            return .seeOther("/data")
        }
        let path = Self.waitingPath(id)
        defer { try? FileManager.default.removeItem(atPath: path) }
        _ = try KeepSafe(practice).restore(from: path)
        return visit.leave(to: "/today", saying: StartWords.welcomeBack(visit.language))
    }

    /// The sample is one deed: its undo takes the people out whom nobody has written about since.
    private func removeSample(_ visit: Visit) throws -> Response {
        let sample = try TakeBack(practice).history(limit: 1000).last { $0.isSample && !$0.isUndone }
        if let sample { _ = try TakeBack(practice)(sample.id.description) }
        return visit.leave(to: "/welcome", saying: StartWords.sampleOut(visit.language))
    }

    private static func temporaryPath() -> String {
        waitingPath("backup-" + String(UInt64.random(in: .min ... .max), radix: 36))
    }

    private static func waitingPath(_ id: String) -> String {
        FileManager.default.temporaryDirectory.appending(path: "cortado-\(id).sqlite").path
    }
}
