/// The wordings of one language: several for each part, so that no two messages need to sound alike.
///
/// `part: wording`, one a line. A place `{name}` is filled from the facts; a wording whose place has no fact is not
/// used. `{Name}` begins a sentence. A wording that ends with "!" may lose it to the voice.
struct DraftWords: Sendable {
    private let wordings: [DraftPart: [DraftWording]]

    init(_ table: String) {
        var wordings: [DraftPart: [DraftWording]] = [:]
        for line in table.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":"), let part = DraftPart(rawValue: String(line[..<colon])) else {
                continue
            }
            let text = line[line.index(after: colon)...].drop { $0 == " " }
            wordings[part, default: []].append(DraftWording(String(text)))
        }
        self.wordings = wordings
    }

    subscript(part: DraftPart) -> [DraftWording] { wordings[part] ?? [] }

    static func of(_ language: MessageLanguage) -> DraftWords {
        switch language {
        case .english: EnglishDraftWords.words
        case .chinese: ChineseDraftWords.words
        }
    }
}
