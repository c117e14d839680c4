extension EtiquetteReading {
    /// Why a rule is broken, for one sentence. Whole words of the message come as `words`.
    package enum Reason: Hashable, Sendable {
        case notGreeted(name: String)
        case greetsSomebodyElse(words: String, name: String)
        case nothingSaysHow
        case noFactAboutThem
        case mostlyAboutMe(percent: Int)
        case neverAsks
        case neitherWhenNorHowLong
        case noEasyNo
        case noThanks
        case notSigned(name: String)
        case asksForJob(words: String)
        case presses(words: String)
        case makesThemWork(words: String)
        case bookingPage(words: String)
        case fitsAnybody(words: String)
        case tooLong(MessageLength)
        case subjectTooLong(used: Int, limit: Int)
        case leftover(words: String)
        case sentBefore(number: Int)
        case tooFewTimes(count: Int)
        case allOnOneDay
        case allInOnePartOfDay
        case noTimeZone
        case notBrief(MessageLength)
        case nothingNamesEarlierAsk
        case nothingOfTheTalk
        case arguesOrAsksAgain(words: String)
        case newFavour(words: String)
        case searchEngineAnswers
        case yesOrNo
        case tooPrivate
        case tooManyQuestions(count: Int, limit: Int)
        case everybodysQuestions
    }
}
