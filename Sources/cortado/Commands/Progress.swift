import ArgumentParser
import CoffeeChat
import Seeker
import Wording

/// `cortado progress`: the plan, the answers, the time given and received.
struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "This week's plan, and how it has gone so far.",
        discussion: """
            EXAMPLES
              cortado progress
              cortado progress --json
              cortado progress --sum                     how the plan's number comes about
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Flag(help: "Show the sum behind the plan.")
    var sum = false

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let summary = try context.answering { try SeeProgress(context.practice)() }
        try context.output.print(ProgressLine(summary)) { words(summary, context.language) }
    }

    private func words(_ summary: ProgressSummary, _ language: Language) -> [String] {
        let (soFar, plan) = (summary.soFar, summary.plan)
        var lines = [
            Ink.bold(ProgressLabels.plan(language)),
            PlanWords.sentence(for: plan.plan, agreed: plan.agreed, isPaused: plan.isPaused, in: language),
        ]
        if sum { lines += PlanWords.sum(of: plan.plan, in: language).map { "  " + Ink.soft($0) } }
        lines += ["", Ink.bold(ProgressLabels.weeks(language))] + recent(soFar.weeks, language)
        lines.append(ProgressWords.weeks(soFar, in: language))
        if soFar.answers.sent > 0 { lines.append(ProgressWords.silence(soFar.answers, in: language)) }
        lines += [
            ProgressWords.streak(soFar.streak, in: language), "", Ink.bold(ProgressLabels.hours(language)),
            ProgressWords.hours(soFar.hours, in: language),
        ]
        return lines
    }

    /// The last weeks in which anything happened: a terminal is no place for a year.
    private func recent(_ weeks: [ProgressWeek], _ language: Language) -> [String] {
        weeks.filter { $0.asks + $0.answers + $0.chats > 0 }.suffix(8).map { week in
            let counts = [
                (ProgressLabels.asks, week.asks), (.answers, week.answers), (.chats, week.chats),
            ].map { "\($0.0(language)) \($0.1)" }
            return "  \(week.week.text)  \(counts.joined(separator: "  "))"
        }
    }
}

/// Progress as `progress --json` prints it; the shape is that of `spec/cli.md`.
private struct ProgressLine: Encodable {
    struct Plan: Encodable {
        let goal: Int
        let booked: Int
        let outCold: Int
        let outWarm: Int
        let asks: Int
        let chance: Double
    }

    struct Tally: Encodable {
        let resolved: Int
        let chats: Int
    }

    struct Week: Encodable {
        /// As ISO 8601 counts them: `2026-W48`.
        let week: String
        let asks: Int
        let answers: Int
        let chats: Int
    }

    struct Hours: Encodable {
        let received: Double
        let given: Double
    }

    let plan: Plan
    let cold: Tally
    let warm: Tally
    let weeks: [Week]
    let hours: Hours

    init(_ summary: ProgressSummary) {
        let (week, soFar) = (summary.plan.plan, summary.soFar)
        plan = Plan(
            goal: week.goal, booked: week.booked, outCold: week.cold.open, outWarm: week.warm.open, asks: week.asks,
            chance: week.chance)
        cold = Tally(resolved: week.cold.resolved, chats: week.cold.chats)
        warm = Tally(resolved: week.warm.resolved, chats: week.warm.chats)
        weeks = soFar.weeks.map {
            Week(week: $0.week.text, asks: $0.asks, answers: $0.answers, chats: $0.chats)
        }
        hours = Hours(received: soFar.hours.received, given: soFar.hours.given)
    }
}
