package import CoffeeChat

extension EtiquetteReading.Finding {
    /// Why the rule is broken, in one sentence.
    package func sentence(in language: Language) -> String {
        switch reason {
        case .notGreeted(let name): FindingPhrase.notGreeted(language, ["name": .text(name)])
        case .greetsSomebodyElse(let words, let name):
            FindingPhrase.greetsSomebodyElse(language, ["words": .text(words), "name": .text(name)])
        case .mostlyAboutMe(let percent): FindingPhrase.mostlyAboutMe(language, ["n": .number(percent)])
        case .asksForJob(let words): FindingPhrase.asksForJob(language, ["words": .text(words)])
        case .presses(let words): FindingPhrase.presses(language, ["words": .text(words)])
        case .makesThemWork(let words): FindingPhrase.makesThemWork(language, ["words": .text(words)])
        case .fitsAnybody(let words): FindingPhrase.fitsAnybody(language, ["words": .text(words)])
        case .leftover(let words): FindingPhrase.leftover(language, ["words": .text(words)])
        case .arguesOrAsksAgain(let words): FindingPhrase.arguesOrAsksAgain(language, ["words": .text(words)])
        case .newFavour(let words): FindingPhrase.newFavour(language, ["words": .text(words)])
        case .tooLong(let length): Self.tooLong(length)(language, Self.values(length))
        case .notBrief(let length): Self.notBrief(length)(language, Self.values(length))
        case .subjectTooLong(let used, let limit):
            FindingPhrase.subjectTooLong(language, ["used": .number(used), "limit": .number(limit)])
        case .tooManyQuestions(let count, let limit):
            FindingPhrase.tooManyQuestions(language, ["count": .number(count), "limit": .number(limit)])
        default: Self.plain(reason)(language)
        }
    }

    private static func tooLong(_ length: MessageLength) -> FindingPhrase {
        switch length.unit {
        case .characters: .tooManyCharacters
        case .words: .tooManyWords
        case .chineseCharacters: .tooManyHan
        }
    }

    private static func notBrief(_ length: MessageLength) -> FindingPhrase {
        length.unit == .chineseCharacters ? .notBriefHan : .notBriefWords
    }

    private static func values(_ length: MessageLength) -> KeyValuePairs<String, Filling> {
        ["used": .number(length.used), "limit": .number(length.limit ?? length.used)]
    }

    /// The reasons that say the same of every message.
    private static func plain(_ reason: EtiquetteReading.Reason) -> FindingPhrase {
        switch reason {
        case .nothingSaysHow: .nothingSaysHow
        case .noFactAboutThem: .noFactAboutThem
        case .neverAsks: .neverAsks
        case .neitherWhenNorHowLong: .neitherWhenNorHowLong
        case .noEasyNo: .noEasyNo
        case .notSigned: .notSigned
        case .bookingPage: .bookingPage
        case .sentBefore: .sentBefore
        case .tooFewTimes(let count): count == 0 ? .noTimes : .oneTime
        case .allOnOneDay: .allOnOneDay
        case .allInOnePartOfDay: .allInOnePartOfDay
        case .noTimeZone: .noTimeZone
        case .nothingNamesEarlierAsk: .nothingNamesEarlierAsk
        case .nothingOfTheTalk: .nothingOfTheTalk
        case .searchEngineAnswers: .searchEngineAnswers
        case .yesOrNo: .yesOrNo
        case .tooPrivate: .tooPrivate
        case .everybodysQuestions: .everybodysQuestions
        default: .noThanks
        }
    }
}
