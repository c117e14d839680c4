package import CoffeeChat

/// Why one might write to somebody one knows.
enum ReasonToWritePhrase: Catalogued {
    case newJob, newTitle, newCompany, newSomething, metTheirFriend, theyKept, theyKeptSomething
    case myPromise, mySomething, fits, fitsSomething, theirAdvice, theirAdviceUntold, yearSince, yearsSince, rhythm
    case everyMonth, everyMonths, never, usual

    var phrase: Phrase {
        switch self {
        case .newJob: Phrase(en: "{name} is now {title} at {company}.", zh: "{name}现在是{company}的{title}了。")
        case .newTitle: Phrase(en: "{name} is now {title}.", zh: "{name}现在是{title}了。")
        case .newCompany: Phrase(en: "{name} is now at {company}.", zh: "{name}到{company}了。")
        case .newSomething: Phrase(en: "{name} has a new job.", zh: "{name}换了新工作。")
        case .metTheirFriend:
            Phrase(
                en: "You met {friend} through {name}: tell them how it went.", zh: "经{name}牵线，你和{friend}聊过了，告诉对方聊得怎么样。")
        case .theyKept:
            Phrase(en: "{name} kept a promise: {what}. A word of thanks would be nice.", zh: "{name}说到做到：{what}。可以道声谢。")
        case .theyKeptSomething:
            Phrase(en: "{name} kept a promise. A word of thanks would be nice.", zh: "{name}说到做到，可以道声谢。")
        case .myPromise: Phrase(en: "You promised {name}: {what}.", zh: "你答应过{name}：{what}。")
        case .mySomething: Phrase(en: "You promised {name} something.", zh: "你答应过{name}一件事。")
        case .fits: Phrase(en: "It could be something for {name}: {what}", zh: "可能适合{name}：{what}")
        case .fitsSomething: Phrase(en: "It could be something for {name}.", zh: "可能适合{name}。")
        case .theirAdvice:
            Phrase(
                en: "{name} told you {distance}: {what}. What became of it?", zh: "{distance}{name}跟你说过：{what}。后来怎么样了？")
        case .theirAdviceUntold:
            Phrase(en: "{name} gave you advice {distance}. What became of it?", zh: "{distance}{name}给过你建议，后来怎么样了？")
        case .yearSince: Phrase(en: "You talked with {name} a year ago.", zh: "一年前的这几天，你和{name}聊过。")
        case .yearsSince: Phrase(en: "You talked with {name} {n} years ago.", zh: "{n}年前的这几天，你和{name}聊过。")
        case .rhythm: Phrase(en: "You were last in touch with {name} {distance}.", zh: "上次和{name}联系是{distance}的事了。")
        case .everyMonth: Phrase(en: "Every month", zh: "每个月")
        case .everyMonths: Phrase(en: "Every {n} months", zh: "每{n}个月")
        case .never: Phrase(en: "No reminders", zh: "不用提醒")
        default: Phrase(en: "Three months after the last contact", zh: "上次联系三个月后")
        }
    }
}

package enum ReasonToWriteWords {
    /// - Parameter friend: The name of whom they introduced.
    package static func sentence(
        _ reason: ReasonToWrite, name: String, friend: String = "", today: Day, in language: Language
    ) -> String {
        func say(_ phrase: ReasonToWritePhrase, what: String = "", since day: Day? = nil, n: Int = 0) -> String {
            phrase(
                language,
                [
                    "name": .text(name), "friend": .text(friend), "what": .text(what), "n": .number(n),
                    "distance": .text(day.map { DateWords.distance($0, today: today, in: language) } ?? ""),
                ])
        }
        switch reason {
        case .newJob(let change, _): return job(change, name: name, in: language)
        case .metTheirFriend: return say(.metTheirFriend)
        case .theyKeptPromise(let what, _): return what.isEmpty ? say(.theyKeptSomething) : say(.theyKept, what: what)
        case .myPromise(let what, _): return what.isEmpty ? say(.mySomething) : say(.myPromise, what: what)
        case .theirAdvice(let what, let day):
            return what.isEmpty ? say(.theirAdviceUntold, since: day) : say(.theirAdvice, what: what, since: day)
        case .fits(let what): return what.isEmpty ? say(.fitsSomething) : say(.fits, what: what)
        case .yearsSince(_, let years): return years == 1 ? say(.yearSince) : say(.yearsSince, n: years)
        case .rhythm(let last): return say(.rhythm, since: last)
        }
    }

    private static func job(_ change: JobChange, name: String, in language: Language) -> String {
        let phrase: ReasonToWritePhrase =
            switch (change.toTitle.isEmpty, change.toCompany.isEmpty) {
            case (false, false): .newJob
            case (false, true): .newTitle
            case (true, false): .newCompany
            case (true, true): .newSomething
            }
        return phrase(
            language, ["name": .text(name), "title": .text(change.toTitle), "company": .text(change.toCompany)])
    }

    /// What a choice of rhythm is called; `nil` is the usual.
    package static func rhythm(_ rhythm: Rhythm?, in language: Language) -> String {
        guard let rhythm else { return ReasonToWritePhrase.usual(language) }
        switch rhythm.months {
        case 0: return ReasonToWritePhrase.never(language)
        case 1: return ReasonToWritePhrase.everyMonth(language)
        default: return ReasonToWritePhrase.everyMonths(language, ["n": .number(rhythm.months)])
        }
    }
}
