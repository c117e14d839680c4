import CoffeeChat
import Interchange
import Notebook
package import Wording

extension SeekerError {
    /// What went wrong and what to do, in a sentence or two.
    package func sentence(in language: Language) -> String {
        switch self {
        case .notebook(let error): error.sentence(in: language)
        case .refused(let refusal): refusal.sentence(in: language)
        case .profile(let trouble): trouble.sentence(in: language)
        case .noSuchFile(let file): TroubleWords.noSuchFile(language, ["file": .text(file)])
        case .unreadableFile(let file): TroubleWords.unreadableFile(language, ["file": .text(file)])
        case .cannotWrite(let file): TroubleWords.cannotWrite(language, ["file": .text(file)])
        case .unknownPerson(let words): TroubleWords.unknownPerson(language, ["words": .text(words)])
        case .severalPeople(let words, let candidates): Self.several(words, candidates, language)
        case .badEvent(let flaw): flaw.sentence(in: language)
        case .badValue(let key, let value, let accepted):
            TroubleWords.badValue(
                language,
                ["key": .text(key), "value": .text(value), "accepted": .text(accepted.joined(separator: ", "))])
        case .unknownKey(let key, let accepted):
            TroubleWords.unknownKey(language, ["key": .text(key), "accepted": .text(accepted.joined(separator: ", "))])
        case .askIsOpen(let name): TroubleWords.askIsOpen(language, ["name": .text(name)])
        case .nothingToUndo: TroubleWords.nothingToUndo(language)
        case .unknownAction(let words): TroubleWords.unknownAction(language, ["words": .text(words)])
        case .alreadyUndone(let words): TroubleWords.alreadyUndone(language, ["words": .text(words)])
        case .nameMissing: TroubleWords.nameMissing(language)
        case .circleNameMissing: CircleWords.nameMissing(language)
        case .calendar(let trouble): trouble.sentence(in: language)
        case .alreadyBooked(let name): TroubleWords.alreadyBooked(language, ["name": .text(name)])
        case .notBooked(let name): TroubleWords.notBooked(language, ["name": .text(name)])
        case .inThePast: TroubleWords.inThePast(language)
        case .unknownInvitation: TroubleWords.unknownInvitation(language)
        case .mailProgramMissing: TroubleWords.mailProgramMissing(language)
        case .mailNotSent: TroubleWords.mailNotSent(language)
        case .notifierMissing: TroubleWords.notifierMissing(language)
        case .notNotified: TroubleWords.notNotified(language)
        case .unknownRequest: TroubleWords.unknownRequest(language)
        case .unexpected(let details): TroubleWords.unexpected(language, ["details": .text(details)])
        }
    }

    /// Whether the request itself was wrong (exit 2), rather than that it could not be done (exit 1).
    package var isMisuse: Bool {
        switch self {
        case .severalPeople, .badEvent, .badValue, .unknownKey, .nameMissing, .circleNameMissing, .inThePast: true
        case .notebook, .refused, .profile, .noSuchFile, .unreadableFile, .cannotWrite, .unknownPerson, .askIsOpen,
            .nothingToUndo, .unknownAction, .alreadyUndone, .calendar, .alreadyBooked, .notBooked, .unknownInvitation,
            .mailProgramMissing, .mailNotSent, .notifierMissing, .notNotified, .unknownRequest, .unexpected:
            false
        }
    }

    private static func several(_ words: String, _ candidates: [Candidate], _ language: Language) -> String {
        let lines = candidates.map { candidate in
            let job = [candidate.title, candidate.company].filter { !$0.isEmpty }.joined(separator: " · ")
            return "  \(candidate.id)  \(candidate.name)\(job.isEmpty ? "" : "  \(job)")"
        }
        return ([TroubleWords.severalPeople(language, ["words": .text(words)])] + lines).joined(separator: "\n")
    }
}

extension NotebookError {
    package func sentence(in language: Language) -> String {
        switch self {
        case .newer(let file): TroubleWords.newer(language, ["file": .text(file)])
        case .notANotebook(let file): TroubleWords.notANotebook(language, ["file": .text(file)])
        case .busy(let file): TroubleWords.busy(language, ["file": .text(file)])
        case .diskFull(let file): TroubleWords.diskFull(language, ["file": .text(file)])
        case .readOnly(let file): TroubleWords.readOnly(language, ["file": .text(file)])
        case .damaged(let file): TroubleWords.damaged(language, ["file": .text(file)])
        case .cannotOpen(let file): TroubleWords.cannotOpen(language, ["file": .text(file)])
        case .missing(let file): TroubleWords.missing(language, ["file": .text(file)])
        case .exists(let file): TroubleWords.exists(language, ["file": .text(file)])
        case .other(let file, let code):
            TroubleWords.otherFault(language, ["file": .text(file), "code": .text(String(code))])
        }
    }
}

extension EventRecord.Flaw {
    package func sentence(in language: Language) -> String {
        switch self {
        case .unknownEvent(let event):
            TroubleWords.unknownEvent(
                language, ["event": .text(event), "accepted": .text(EventRecord.names.joined(separator: ", "))])
        case .detail(let event, _, let accepted):
            if let example = accepted.first {
                TroubleWords.badDetail(
                    language,
                    [
                        "event": .text(event), "example": .text(example),
                        "accepted": .text(accepted.joined(separator: ", ")),
                    ])
            } else {
                TroubleWords.badDetailAny(language, ["event": .text(event)])
            }
        case .startMissing: TroubleWords.startMissing(language)
        case .endsBeforeStart: TroubleWords.endsBeforeStart(language)
        }
    }
}
