import CoffeeChat
import Testing

/// A small simulation; `make simulate` runs the large one.
struct PlanSimulationTests {
    @Test func `in the first week the plan keeps its word`() {
        let week = PlanSimulation(seekers: 3000, weeks: 1).run()[0]
        #expect(week.planned == 3000)
        #expect((0.78...0.84).contains(week.share), "\(week.share)")
    }

    @Test func `over half a year it does, as silence counts day by day`() {
        let sum = year(.usual)
        #expect((0.78...0.84).contains(sum.share), "\(sum.share)")
    }

    @Test func `it does not, where a silence of twenty days is as good as a new ask`() {
        let sum = year(.afterThreeWeeks)
        #expect(sum.promised / Double(sum.planned) > 0.8)
        #expect(sum.share < 0.7, "\(sum.share)")
    }

    private func year(_ silence: WeekPlan.Silence) -> PlanSimulation.Week {
        PlanSimulation(seekers: 400, silence: silence).run().reduce(PlanSimulation.Week(), +)
    }

    @Test func `the same seed gives the same answer`() {
        let simulation = PlanSimulation(seekers: 50, weeks: 5)
        #expect(simulation.run(seed: 7) == simulation.run(seed: 7))
        #expect(simulation.run(seed: 7) != simulation.run(seed: 8))
    }
}
