package import CoffeeChat

/// Says why somebody is a good choice to ask, or why not now. Without a full stop: reasons stand in lists.
package enum ReasonWords {
    package static func sentence(for reason: Reason, today: Day, in language: Language) -> String {
        switch reason {
        case .madeYourMove(let trade, let field):
            ReasonPhrase.madeYourMove(
                language,
                ["trade": .text(trade.label.text(in: language)), "field": .text(field.shortLabel.text(in: language))])
        case .stepsAhead(let steps): sentence(stepsAhead: steps, language)
        case .farAhead(let steps): ReasonPhrase.farAhead(language, ["n": .number(steps)])
        case .firstJobInField(let months): firstJob(months, language)
        case .inTargetField(let field):
            ReasonPhrase.inTargetField(language, ["field": .text(field.label.text(in: language))])
        case .outsideField(.other): ReasonPhrase.outsideEveryField(language)
        case .outsideField(let field):
            ReasonPhrase.outsideField(language, ["field": .text(field.label.text(in: language))])
        case .atCompanyOfInterest(let company):
            ReasonPhrase.atCompanyOfInterest(language, ["company": .text(company)])
        case .introduction(let name, let company):
            (company.isEmpty ? ReasonPhrase.introduction : .introductionAt)(
                language, ["name": .text(name), "company": .text(company)])
        case .colleague(let name, let company):
            (company.isEmpty ? ReasonPhrase.colleague : .colleagueAt)(
                language, ["name": .text(name), "company": .text(company)])
        case .canBeReached: ReasonPhrase.canBeReached(language)
        case .unknownTitle: ReasonPhrase.unknownTitle(language)
        case .careerUnknown: ReasonPhrase.careerUnknown(language)
        case .askedBefore(times: ...1): ReasonPhrase.askedOnce(language)
        case .askedBefore(let times): ReasonPhrase.askedBefore(language, ["n": .number(times)])
        case .openAsk: ReasonPhrase.openAsk(language)
        case .declined: ReasonPhrase.declined(language)
        case .resting(nil): ReasonPhrase.resting(language)
        case .resting(let until?):
            ReasonPhrase.restingUntil(
                language, ["day": .text(DateWords.short(until, today: today, in: language))])
        case .alreadyTalking(let stage): talking(stage)(language)
        }
    }

    private static func sentence(stepsAhead steps: Int, _ language: Language) -> String {
        switch steps {
        case ..<0: ReasonPhrase.behind(language, ["n": .number(-steps)])
        case 0: ReasonPhrase.sameStep(language)
        case 1: ReasonPhrase.oneStep(language)
        case 2: ReasonPhrase.twoSteps(language)
        case 3: ReasonPhrase.threeSteps(language)
        default: ReasonPhrase.farAhead(language, ["n": .number(steps)])
        }
    }

    private static func firstJob(_ months: Int, _ language: Language) -> String {
        switch months {
        case ..<1: ReasonPhrase.firstJobNew(language)
        case ..<12: ReasonPhrase.firstJobMonths(language, ["n": .number(months)])
        case 12: ReasonPhrase.firstJobYear(language)
        case ..<17: ReasonPhrase.firstJobOverAYear(language)
        case ..<21: ReasonPhrase.firstJobYearAndAHalf(language)
        default: ReasonPhrase.firstJobAlmostTwo(language)
        }
    }

    private static func talking(_ stage: Stage) -> ReasonPhrase {
        switch stage {
        case .yes: .saidYes
        case .booked: .booked
        case .met: .met
        case .inTouch: .inTouch
        case .later: .later
        case .idea, .ready, .asked, .followedUp, .resting: .talking
        }
    }
}
