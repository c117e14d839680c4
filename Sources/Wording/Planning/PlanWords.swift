package import CoffeeChat

/// Says the week's plan in one sentence, and the sum behind it in a few.
package enum PlanWords {
    /// "3 of 14 asks led to a chat so far: 10 asks this week give you a 4 in 5 chance."
    ///
    /// - Parameters:
    ///   - agreed: Who said yes, and with whom no time is found yet.
    ///   - isPaused: Whether the seeker rests this week.
    package static func sentence(
        for plan: WeekPlan, agreed: Int = 0, isPaused: Bool = false, in language: Language
    ) -> String {
        if isPaused { return PlanPhrase.paused(language) }
        if plan.advice == .goalReached {
            let isMore = plan.goal > 0 && plan.booked == plan.goal + 1
            return isMore
                ? PlanPhrase.goalReachedNoted(language, ["n": .number(plan.booked)])
                : PlanPhrase.goalReached(language)
        }
        let colon = language == .english ? ": " : "："
        let stop = language == .english ? "." : "。"
        var sentences = [record(plan, language) + colon + advice(plan, language) + stop]
        if plan.advice == .betterAsks { sentences.append(PlanPhrase.betterHow(language)) }
        if agreed > 0 { sentences.append(PlanPhrase.agreed(language, ["n": .number(agreed)])) }
        return sentences.joined(separator: language == .english ? " " : "")
    }

    /// What was, as the first half of the sentence.
    private static func record(_ plan: WeekPlan, _ language: Language) -> String {
        let (cold, warm) = (plan.cold, plan.warm)
        if cold.resolved + warm.resolved == 0 { return PlanPhrase.noAnswers(language) }
        let values: KeyValuePairs<String, Filling> = [
            "chats": .number(cold.chats), "n": .number(cold.resolved), "warm": .number(warm.chats),
            "m": .number(warm.resolved),
        ]
        return (warm.resolved == 0 ? PlanPhrase.someAnswers : .someAndWarm)(language, values)
    }

    private static func advice(_ plan: WeekPlan, _ language: Language) -> String {
        let out = plan.cold.open + plan.warm.open
        let values: KeyValuePairs<String, Filling> = [
            "asks": .number(plan.asks), "out": .number(out), "most": .number(WeekPlan.mostAsks),
            "chance": .text(ChanceWords.short(plan.chance, in: language)), "goal": .text(goal(plan, language)),
        ]
        switch plan.advice {
        case .goalReached, .enoughIsOut: return PlanPhrase.enoughIsOut(language, values)
        case .betterAsks: return PlanPhrase.betterAsks(language, values)
        case .ask where out > 0: return (isQuiet(plan) ? PlanPhrase.askQuiet : .askOut)(language, values)
        case .ask: return (plan.sent > 0 ? PlanPhrase.askMore : .ask)(language, values)
        }
    }

    /// Whether more than half of what is out has been silent too long to hope for much.
    private static func isQuiet(_ plan: WeekPlan) -> Bool {
        plan.silence == .dayByDay && hopeful(plan) * 2 < plan.cold.open + plan.warm.open
    }

    private static func hopeful(_ plan: WeekPlan) -> Int { plan.cold.hopeful + plan.warm.hopeful }

    /// Empty in English for one chat, which goes without saying.
    private static func goal(_ plan: WeekPlan, _ language: Language) -> String {
        if language == .english, plan.wanted == 1 { return "" }
        return PlanPhrase.askFor(language, ["n": .number(plan.wanted)])
    }

    /// The sum behind it, line by line: for whoever asks how the number comes about.
    package static func sum(of plan: WeekPlan, in language: Language) -> [String] {
        let prior = AskPrior.cold
        var lines = [
            PlanPhrase.sumWanted(language, ["goal": .number(plan.goal), "booked": .number(plan.booked)]),
            PlanPhrase.sumStart(language, ["n": .number(prior.chats + prior.others), "chats": .number(prior.chats)]),
            PlanPhrase.sumOwn(
                language,
                [
                    "n": .number(plan.cold.resolved), "chats": .number(plan.cold.chats),
                    "percent": .number(percent(prior.rate(after: plan.cold))),
                ]),
        ]
        if plan.warm.sent > 0 {
            let rate = AskPrior.warm.rate(after: plan.warm)
            lines.append(
                PlanPhrase.sumWarm(
                    language,
                    [
                        "n": .number(plan.warm.resolved), "chats": .number(plan.warm.chats),
                        "percent": .number(percent(rate)),
                    ]))
        }
        lines += out(plan, language)
        if case .ask(let asks) = plan.advice {
            lines.append(PlanPhrase.sumChance(language, ["asks": .number(asks)]))
        }
        return lines + [PlanPhrase.sumWhy(language)]
    }

    /// What is out, and how much of it is silence by now.
    private static func out(_ plan: WeekPlan, _ language: Language) -> [String] {
        let (out, hopeful) = (plan.cold.open + plan.warm.open, hopeful(plan))
        guard out > 0 else { return [] }
        let first = PlanPhrase.sumOut(
            language, ["cold": .number(plan.cold.open), "warm": .number(plan.warm.open)])
        guard plan.silence == .dayByDay, hopeful < out else { return [first] }
        let values: KeyValuePairs<String, Filling> = [
            "out": .number(out), "left": .number(hopeful), "quiet": .number(out - hopeful),
        ]
        return [first, PlanPhrase.sumFading(language, values)]
    }

    package static func curveTitle(in language: Language) -> String { PlanPhrase.curveTitle(language) }

    /// "10 asks: 81 %": a point of the curve, for the picture's table.
    package static func point(_ asks: Int, of plan: WeekPlan, in language: Language) -> String {
        guard plan.curve.indices.contains(asks) else { return "" }
        return PlanPhrase.curvePoint(
            language, ["n": .number(asks), "percent": .number(percent(plan.curve[asks]))])
    }

    /// Rounded down: a chance is never made better than it is.
    package static func percent(_ share: Double) -> Int { Int((share * 100 + 1e-9).rounded(.down)) }
}
