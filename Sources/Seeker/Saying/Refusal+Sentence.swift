import Interchange
package import Wording

extension Refusal {
    /// Why nothing was taken in, and what to do.
    package func sentence(in language: Language) -> String {
        func say(_ words: RefusalWords, _ file: String) -> String { words(language, ["file": .text(file)]) }
        switch self {
        case .empty(let file): return say(.empty, file)
        case .isHTML(let file): return say(.isHTML, file)
        case .notAnArchive(let file): return say(.notAnArchive, file)
        case .damagedArchive(let file): return say(.damagedArchive, file)
        case .encryptedArchive(let file): return say(.encryptedArchive, file)
        case .notText(let file): return say(.notText, file)
        case .notCards(let file): return say(.notCards, file)
        case .tooLarge(let file, let limit):
            return RefusalWords.tooLarge(language, ["file": .text(file), "megabytes": .number(limit >> 20)])
        case .unsafeEntry(let file, let entry):
            return RefusalWords.unsafeEntry(language, ["file": .text(file), "entry": .text(entry)])
        case .notAnExport(let file, let found):
            let names = found.prefix(5).joined(separator: ", ")
            return RefusalWords.notAnExport(
                language, ["file": .text(file), "found": .text(names.isEmpty ? "–" : names)])
        case .noHeader(let file, let expected):
            return RefusalWords.noHeader(
                language, ["file": .text(file), "expected": .text(expected.joined(separator: ", "))])
        case .nothingReadable(let file, let rows, let reason):
            return RefusalWords.nothingReadable(
                language,
                ["file": .text(file), "rows": .number(rows), "reason": .text(reason?.sentence(in: language) ?? "–")])
        case .newerDocument(let file, let version):
            return RefusalWords.newerDocument(language, ["file": .text(file), "version": .number(version)])
        case .notADocument(let file, let why):
            return RefusalWords.notADocument(language, ["file": .text(file), "why": .text(why.sentence(in: language))])
        }
    }
}

extension SkippedRow.Reason {
    /// Why a row was left out: the end of a sentence that names file and line.
    package func sentence(in language: Language) -> String {
        switch self {
        case .noName: SkippedWords.noName(language)
        case .tooFewCells(let expected, let found):
            SkippedWords.tooFewCells(language, ["expected": .number(expected), "found": .number(found)])
        case .tooManyCells(let expected, let found):
            SkippedWords.tooManyCells(language, ["expected": .number(expected), "found": .number(found)])
        case .unreadableDate(let text): SkippedWords.unreadableDate(language, ["text": .text(Self.short(text))])
        case .unreadableAddress(let text): SkippedWords.unreadableAddress(language, ["text": .text(Self.short(text))])
        case .unreadableZone(let text): SkippedWords.unreadableZone(language, ["text": .text(Self.short(text))])
        case .noPerson: SkippedWords.noPerson(language)
        case .unreadableCard(let text): SkippedWords.unreadableCard(language, ["text": .text(Self.short(text))])
        case .longerThan(let characters): SkippedWords.longerThan(language, ["characters": .number(characters)])
        case .sameAsAbove(let line): SkippedWords.sameAsAbove(language, ["line": .number(line)])
        case .doubtful(let name): SkippedWords.doubtful(language, ["name": .text(Self.short(name))])
        }
    }

    private static func short(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
}

extension DocumentFlaw {
    func sentence(in language: Language) -> String {
        switch self {
        case .notJSON: DocumentFlawWords.notJSON(language)
        case .anotherFormat: DocumentFlawWords.anotherFormat(language)
        case .missing(let path): DocumentFlawWords.missing(language, ["path": .text(path)])
        case .wrongType(let path, let expected):
            DocumentFlawWords.wrongType(language, ["path": .text(path), "expected": .text(expected)])
        case .unreadable(let path, _): DocumentFlawWords.unreadable(language, ["path": .text(path)])
        case .idTwice(let path, let id): DocumentFlawWords.idTwice(language, ["path": .text(path), "id": .text(id)])
        case .badEvent(let path, let event):
            DocumentFlawWords.badEvent(language, ["path": .text(path), "event": .text(event)])
        }
    }
}
