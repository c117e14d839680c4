package import CoffeeChat

/// Spells out how the steps ahead are counted, wherever the number is shown.
package enum StepsWords {
    /// "Senior (4) − learner (0) + 1 for another field − 1 for a first job = 4 steps"
    package static func sum(of steps: StepsAhead, in language: Language) -> String {
        var sum = part(steps.theirs, language)
        if language == .english { sum = sum.prefix(1).uppercased() + sum.dropFirst() }
        sum += " − " + part(steps.mine, language)
        if steps.fieldChange > 0 {
            sum += " + " + StepsPhrase.anotherField(language, ["n": .number(steps.fieldChange)])
        }
        if steps.firstJob > 0 { sum += " − " + StepsPhrase.firstJob(language, ["n": .number(steps.firstJob)]) }
        return sum + " = " + count(steps.total, in: language)
    }

    /// "4 steps", "1 step", "−2 steps"
    package static func count(_ steps: Int, in language: Language) -> String {
        // A real minus: a hyphen is read as one by no screen reader.
        let minus = steps < 0 ? "−" : ""
        return minus + StepsPhrase.count(language, ["n": .number(abs(steps))])
    }

    private static func part(_ rung: Rung, _ language: Language) -> String {
        StepsPhrase.rung(language, ["rung": .text(rung.label.text(in: language)), "n": .number(rung.rawValue)])
    }
}
