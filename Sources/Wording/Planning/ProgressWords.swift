package import CoffeeChat

/// The sentence under each picture of the progress page.
package enum ProgressWords {
    /// Under asks, answers and chats by week.
    package static func weeks(_ soFar: ProgressSoFar, in language: Language) -> String {
        let sum = soFar.weeks.reduce(into: (asks: 0, answers: 0, chats: 0)) { sum, week in
            sum = (sum.asks + week.asks, sum.answers + week.answers, sum.chats + week.chats)
        }
        if sum.asks + sum.answers + sum.chats == 0 { return ProgressPhrase.nothingYet(language) }
        let values: KeyValuePairs<String, Filling> = [
            "asks": .number(sum.asks), "answers": .number(sum.answers), "chats": .number(sum.chats),
        ]
        if sum.chats == 0 { return ProgressPhrase.chatsNone(language, values) }
        let fullest = soFar.weeks.map(\.chats).max() ?? 0
        let first = ProgressPhrase.chats(language, values)
        return fullest < 2
            ? first : join([first, ProgressPhrase.weekFull(language, ["n": .number(fullest)])], language)
    }

    /// Under what became of the asks: kind, and true.
    package static func silence(_ answers: ProgressAnswers, in language: Language) -> String {
        let decided = answers.answered + answers.silent
        if answers.sent == 0 { return ProgressPhrase.nothingYet(language) }
        if decided == 0 { return ProgressPhrase.allOpen(language, ["n": .number(answers.open)]) }
        let values: KeyValuePairs<String, Filling> = ["n": .number(answers.silent), "all": .number(decided)]
        if answers.silent == 0 { return ProgressPhrase.silentNone(language) }
        let isMost = answers.silent * 2 >= decided
        return (isMost ? ProgressPhrase.silentMost : .silentSome)(language, values)
    }

    /// Under how long answers take.
    package static func wait(_ answers: ProgressAnswers, in language: Language) -> String {
        guard let median = answers.median, let slowest = answers.slowest else { return silence(answers, in: language) }
        let values: KeyValuePairs<String, Filling> = ["n": .number(median), "slowest": .number(slowest)]
        let half = (median == 0 ? ProgressPhrase.waitHalfDay : .waitHalf)(language, values)
        return join([half, ProgressPhrase.waitSlowest(language)], language)
    }

    package static func gains(_ gains: ProgressGains, in language: Language) -> String {
        guard let most = gains.counts.max(by: { $0.count < $1.count }), most.count > 0 else {
            return ProgressPhrase.gainsNone(language)
        }
        return ProgressPhrase.gains(
            language,
            [
                "gain": .text(most.gain.label.text(in: language)), "n": .number(most.count),
                "all": .number(gains.total),
            ])
    }

    package static func ease(_ ease: ProgressEase, in language: Language) -> String {
        guard let change = ease.change else { return ProgressPhrase.easeNone(language) }
        let values: KeyValuePairs<String, Filling> = [
            "from": .text(tenths(change.from)), "to": .text(tenths(change.to)),
        ]
        if change.to - change.from >= 0.5 { return ProgressPhrase.easeEasier(language, values) }
        return (change.from - change.to >= 0.5 ? ProgressPhrase.easeHarder : .easeSame)(language, values)
    }

    package static func hours(_ hours: ProgressHours, in language: Language) -> String {
        let values: KeyValuePairs<String, Filling> = [
            "received": .text(tenths(hours.received)), "given": .text(tenths(hours.given)),
        ]
        let first: String =
            switch (hours.minutesReceived, hours.minutesGiven) {
            case (0, 0): ProgressPhrase.hoursNone(language)
            case (_, 0): ProgressPhrase.hoursReceived(language, values)
            case (let received, let given) where given > received: ProgressPhrase.hoursMoreGiven(language, values)
            default: ProgressPhrase.hoursBoth(language, values)
            }
        guard hours.gaveBack > 0 else { return first }
        return join([first, ProgressPhrase.gaveBack(language, ["n": .number(hours.gaveBack)])], language)
    }

    package static func streak(_ streak: Streak, in language: Language) -> String {
        let values: KeyValuePairs<String, Filling> = [
            "n": .number(streak.weeks), "rests": .number(streak.rests), "bends": .number(streak.bends),
        ]
        if streak.weeks == 0 { return ProgressPhrase.streakNone(language) }
        if streak.bends > 0 { return ProgressPhrase.streakBent(language, values) }
        return (streak.rests > 0 ? ProgressPhrase.streakRest : .streak)(language, values)
    }

    /// "2.5"; "3" without a decimal.
    package static func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths) % 10)"
    }

    private static func join(_ sentences: [String], _ language: Language) -> String {
        sentences.joined(separator: language == .english ? " " : "")
    }
}
