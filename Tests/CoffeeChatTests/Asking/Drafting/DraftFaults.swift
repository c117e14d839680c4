import CoffeeChat

/// What no draft may have, whatever it is made of. Named in a word or two, so that a failing test reads well.
struct DraftFaults {
    let request: DraftRequest
    let draft: Draft
    private let reader = EtiquetteReader()

    var all: [String] { ofEtiquette + ofSetting }

    var ofSetting: [String] { setting + length }

    /// What the seeker's own checker says.
    var ofEtiquette: [String] {
        let person = request.facts.recipient
        let message = Message(
            text: draft.messageText, kind: request.kind, channel: request.channel, language: request.language,
            senderName: request.facts.sender.name,
            recipient: .init(name: person.name, company: person.company, title: person.title, facts: known),
            sentBefore: SentMessages(request.recent),
            premium: request.premium)
        return reader.read(message).findings.map { finding in
            let units = Array(message.text.utf16)[finding.range.clamped(to: 0..<message.text.utf16.count)]
            return "\(finding.rule.rawValue): \(String(decoding: units, as: UTF16.self))"
        }
    }

    /// What the notebook knows beside the job.
    private var known: [String] {
        let person = request.facts.recipient
        return person.earlier.flatMap { [$0.title, $0.company] } + person.schools.map(\.school) + person.skills
            + [request.facts.noticed, request.facts.howFound].filter { !$0.isEmpty }
    }

    /// How it is set.
    private var setting: [String] {
        let text = draft.messageText
        var faults: [String] = []
        let wrong = [
            "  ", " at at ", "..", " ,", ",,", " .", "。。", "，，", "，。", "！！", "!!", "{", "}", "[", "]", "_", "()", "（）",
            "“”", "TODO",
            "\n\n\n", "at at", " an UX", " a SDE", " a hour", " an European", " a HR", "\u{202E}", "\u{200B}", "您您",
            "的的", "\n\n ",
            " \n", "?.", "?,", "、、", ". ,", "nil", "Optional",
        ]
        faults += wrong.filter(text.contains).map { "has “\($0)”" }
        for (open, close) in [("(", ")"), ("“", "”"), ("（", "）"), ("《", "》")]
        where text.count(of: open) != text.count(of: close) {
            faults.append("odd \(open)")
        }
        if request.language == .chinese, text.hasHalfWidthBehindHan { faults.append("half-width behind Han") }
        let other: Character = request.voice.formality == .formal ? "你" : "您"
        if request.language == .chinese, draft.text.contains(other) { faults.append("says \(other)") }
        if request.kind != .questions, !greets { faults.append("greets nobody") }
        return faults
    }

    private var greets: Bool {
        let head = draft.text.prefix(120)
        let words = request.facts.recipient.name.split { !($0.isLetter || $0 == "." || $0 == "'") }
        return words.contains { head.localizedLowercase.contains($0.lowercased()) } || head.contains("老师")
    }

    private var length: [String] {
        let limit = request.premium ? 300 : 200
        let isNote = (request.channel == .linkedinNote || request.length == .short) && request.kind != .questions
        let most = [Voice.Exclamations.never: 0, .some: 1, .often: 2][request.voice.exclamations] ?? 0
        var faults: [String] = []
        if isNote, draft.text.utf16.count > limit { faults.append("\(draft.text.utf16.count) of \(limit)") }
        if let subject = draft.subject, subject.utf16.count > 78 { faults.append("subject") }
        if draft.text.count(of: "!") + draft.text.count(of: "！") > most { faults.append("a storm") }
        if (draft.subject != nil) != (request.channel == .email) { faults.append("subject or none") }
        return faults
    }
}

extension String {
    fileprivate var localizedLowercase: String { lowercased() }

    fileprivate func count(of sign: Character) -> Int { count { $0 == sign } }
    fileprivate func count(of sign: String) -> Int { unicodeScalars.count { String($0) == sign } }

    fileprivate var hasHalfWidthBehindHan: Bool {
        let scalars = Array(unicodeScalars)
        return zip(scalars, scalars.dropFirst()).contains { a, b in
            (0x4E00...0x9FFF).contains(a.value) && ",.;:!?()".unicodeScalars.contains(b)
        }
    }
}

extension Substring {
    fileprivate var localizedLowercase: String { lowercased() }
}
