/// An introduction to which both have said yes: each is asked alone first, with an easy way out, and only then are they
/// put in touch. To be changed by the seeker, who knows why the two should meet.
package struct IntroductionDraft: Sendable {
    /// To the first, about the second.
    package let first: String
    /// To the second, about the first.
    package let second: String
    /// To both, once both have said yes.
    package let both: String

    /// - Parameters:
    ///   - why: In the seeker's words; empty leaves a place that reads well without.
    ///   - me: The seeker's name; empty leaves the signature to them.
    package init(
        of one: Introduced, to other: Introduced, why: String, from me: String, in language: MessageLanguage
    ) {
        let letter = Letter(me: PersonName(me), why: why.trimmed, language: language)
        first = letter.asking(one, about: other)
        second = letter.asking(other, about: one)
        both = letter.joining(one, other)
    }

    /// One of the two, as a letter names them.
    package struct Introduced: Sendable {
        let name: PersonName
        let role: String

        package init(_ person: Person) {
            name = PersonName(person.name)
            let (title, company) = (person.title.trimmed, person.company.trimmed)
            role = [title, company].filter { !$0.isEmpty }.joined(separator: ", ")
        }
    }
}

private struct Letter {
    let me: PersonName
    let why: String
    let language: MessageLanguage

    func asking(_ reader: IntroductionDraft.Introduced, about other: IntroductionDraft.Introduced) -> String {
        switch language {
        case .english:
            let role = other.role.isEmpty ? "" : " (\(other.role))"
            let reason = why.isEmpty ? "I think the two of you would have a lot to say to each other." : why
            return letter(
                to: greeting(reader),
                "I know somebody whom I would like you to meet: \(whole(other))\(role). \(ended(reason, "."))\n\n"
                    + "Would you like me to put you in touch? If it does not fit just now, that is completely fine.")
        case .chinese:
            let role = other.role.isEmpty ? "" : "（\(other.role)）"
            let reason = why.isEmpty ? "我觉得两位会很聊得来。" : ended(why, "。")
            return letter(
                to: greeting(reader),
                "想介绍一位朋友给你认识：\(whole(other))\(role)。\(reason)\n\n愿意的话，我来牵个线；不方便也完全没关系。")
        }
    }

    func joining(_ one: IntroductionDraft.Introduced, _ other: IntroductionDraft.Introduced) -> String {
        switch language {
        case .english:
            return letter(
                to: "Hi \(short(one)) and \(short(other)),",
                "As promised: \(short(one)), this is \(whole(other)); \(short(other)), this is \(whole(one))."
                    + (why.isEmpty ? "" : " \(ended(why, "."))")
                    + "\n\nI leave the rest to you, and am glad that you meet.")
        case .chinese:
            return letter(
                to: "\(short(one))、\(short(other))，两位好！",
                "之前跟两位都说过：\(short(one))，这位是\(whole(other))；\(short(other))，这位是\(whole(one))。"
                    + (why.isEmpty ? "" : ended(why, "。")) + "\n\n接下来就交给两位了，很高兴能牵这个线。")
        }
    }

    private func letter(to greeting: String, _ text: String) -> String {
        let signature =
            switch language {
            case .english: me.isEmpty ? "" : "\n\nWarmly,\n" + me.signature(in: .english, whole: false)
            case .chinese: me.isEmpty ? "" : "\n\n" + me.signature(in: .chinese, whole: true)
            }
        return "\(greeting)\n\n\(text)\(signature)"
    }

    private func greeting(_ reader: IntroductionDraft.Introduced) -> String {
        switch language {
        case .english: "Hi\(reader.name.isEmpty ? "" : " " + short(reader)),"
        case .chinese: "\(reader.name.isEmpty ? "" : short(reader) + "，")你好！"
        }
    }

    private func short(_ person: IntroductionDraft.Introduced) -> String {
        language == .english ? person.name.inEnglish(.informal) : person.name.inChinese(.informal)
    }

    private func whole(_ person: IntroductionDraft.Introduced) -> String { person.name.whole }

    private func ended(_ text: String, _ stop: Character) -> String {
        guard let last = text.last, !".!?。！？".contains(last) else { return text }
        return text + String(stop)
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
