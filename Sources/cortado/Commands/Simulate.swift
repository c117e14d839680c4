import ArgumentParser
import CoffeeChat
import Foundation

/// `cortado simulate`: whether the week's plan keeps its word. For whoever works on the rules; hidden from the help.
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Whether the week's plan keeps its word, over made-up seekers.",
        discussion: """
            EXAMPLES
              cortado simulate
              cortado simulate --seekers 1000 --seed 7
            """, shouldDisplay: false)

    @Option(help: "How many seekers.")
    var seekers = 10_000

    @Option(help: "How many weeks each of them follows the plan.")
    var weeks = 26

    @Option(help: "The same seed gives the same table.")
    var seed: UInt64 = 1

    func validate() throws {
        guard (1...1_000_000).contains(seekers), (1...520).contains(weeks) else {
            throw ValidationError("--seekers takes 1 to 1000000, --weeks 1 to 520.")
        }
    }

    func run() {
        print("\(seekers) seekers, \(weeks) weeks, seed \(seed)\n")
        print("| silence counts | people answer | goal | weeks planned | promised | reached | asks | chats a week |")
        print("|---|---|---|---|---|---|---|---|")
        for silence in [("after three weeks", WeekPlan.Silence.afterThreeWeeks), ("day by day", .dayByDay)] {
            for world in Self.worlds {
                for goal in [1, 2] {
                    let simulation = PlanSimulation(
                        seekers: seekers, weeks: weeks, goal: goal, silence: silence.1, world: world.1)
                    let table = simulation.run(seed: seed)
                    let sum = table.reduce(PlanSimulation.Week(), +)
                    print("| \(silence.0) | \(world.0) | \(goal) | \(line(sum)) |")
                }
            }
        }
    }

    private static let worlds = [
        ("as assumed", PlanSimulation.World.usual), ("twice as fast", .quick), ("slower", .slow), ("late", .late),
    ]

    private func line(_ week: PlanSimulation.Week) -> String {
        let planned = Double(max(1, week.planned))
        return [
            "\(week.planned)", percent(week.promised / planned), percent(week.share),
            String(format: "%.1f", Double(week.asks) / planned),
            String(format: "%.2f", Double(week.chats) / Double(seekers * weeks)),
        ].joined(separator: " | ")
    }

    private func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }
}
