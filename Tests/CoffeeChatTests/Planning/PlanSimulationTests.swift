import CoffeeChat
import Testing

/// A small simulation; `make simulate` runs the large one.
struct PlanSimulationTests {
    @Test func `in the first week the plan keeps its word`() {
        let week = PlanSimulation(seekers: 3000, weeks: 1).run()[0]
        #expect(week.planned == 3000)
        #expect((0.78...0.84).contains(week.share), "\(week.share)")
    }

    @Test func `over half a year it does, where silence counts day by day`() {
        let weeks = PlanSimulation(seekers: 400, silence: .dayByDay).run()
        let sum = weeks.dropFirst().reduce(weeks[0], +)
        #expect((0.78...0.86).contains(sum.share), "\(sum.share)")
    }

    @Test func `the same seed gives the same answer`() {
        let simulation = PlanSimulation(seekers: 50, weeks: 5)
        #expect(simulation.run(seed: 7) == simulation.run(seed: 7))
        #expect(simulation.run(seed: 7) != simulation.run(seed: 8))
    }
}
